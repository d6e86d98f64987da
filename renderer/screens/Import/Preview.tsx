import type { ImportRow, ImportView, LineSaid } from '../../../shared/views.ts';
import { Columns } from './Columns.tsx';
import { Doubts } from './Doubts.tsx';
import { counted } from './importWords.ts';
import type { Importation } from './useImport.ts';

export interface PreviewProps extends Pick<Importation, 'choices' | 'decide' | 'setColumns'> {
  readonly view: ImportView;
}

/** What taking the file in would do: counts, columns, whom to decide about, who comes in, and what is left out and why. */
export function Preview({ view, choices, decide, setColumns }: PreviewProps) {
  const { counts } = view;
  const tallies = [
    { count: counts.new, words: 'new', quiet: false },
    { count: counts.adds, words: 'known, with something new', quiet: false },
    { count: counts.known, words: 'known already', quiet: true },
    { count: counts.doubts, words: 'to decide', quiet: false },
    { count: counts.leftOut, words: 'left out', quiet: true },
  ];
  return (
    <div className="imp">
      <dl className="imp-counts">
        {tallies.map(({ count, words, quiet }) => (
          <div key={words} className={quiet || count === 0 ? 'quiet' : ''}>
            <dt>{words}</dt>
            <dd>{count.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
      {view.columns.length > 0 && <Columns columns={view.columns} open={view.format === 'table'} onChange={setColumns} />}
      {view.doubts.length > 0 && <Doubts doubts={view.doubts} choices={choices} decide={decide} />}
      {view.leftOut.length > 0 && <Lines title="Left out" lines={view.leftOut} total={counts.leftOut} open />}
      {view.rows.length > 0 && <People rows={view.rows} total={counts.new + counts.adds + counts.known} />}
      {view.remarks.length > 0 && <Lines title="Kept otherwise, or not kept" lines={view.remarks} total={counts.remarks} />}
    </div>
  );
}

const kindWords = ({ kind, adds }: ImportRow): string => (kind === 'adds' ? `adds ${adds.join(', ')}` : kind);

function People({ rows, total }: { readonly rows: readonly ImportRow[]; readonly total: number }) {
  return (
    <details className="imp-part" open>
      <summary>
        Who is in it{' '}
        <span className="n">{rows.length < total ? `the first ${rows.length} of ${total.toLocaleString('en-US')}` : total}</span>
      </summary>
      <table className="imp-table">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Name</th>
            <th scope="col">Organization</th>
            <th scope="col">E-mail</th>
            <th scope="col">In the journal</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td className="num quiet">{row.line}</td>
              <th scope="row">{row.name}</th>
              <td>{row.organization}</td>
              <td>{row.email}</td>
              <td>{kindWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export interface LinesProps {
  readonly title: string;
  readonly lines: readonly LineSaid[];
  readonly total: number;
  readonly open?: boolean;
}

export function Lines({ title, lines, total, open = false }: LinesProps) {
  return (
    <details className="imp-part" open={open && lines.length <= 20}>
      <summary>
        {title} <span className="n">{counted(total, 'line', 'lines')}</span>
      </summary>
      <ul className="imp-lines">
        {lines.map(({ line, property, reason }, index) => (
          <li key={`${index} ${line}`}>
            <b className="num">Line {line}</b> <span className="quiet">{property}:</span> {reason}
          </li>
        ))}
      </ul>
      {lines.length < total && <p className="quiet">The first {lines.length.toLocaleString('en-US')} are shown.</p>}
    </details>
  );
}
