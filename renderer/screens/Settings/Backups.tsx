import { ShieldCheck } from 'lucide-react';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { BackupsView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { ExportEverything } from './ExportEverything.tsx';

/** So many are listed; the folder has them all. */
const mostListed = 10;

const whyWords: Readonly<Record<string, string>> = {
  daily: 'at the first start of the day',
  'before-migration': 'before a newer version of the program',
  'before-clear': 'before the example was cleared',
};

const sizeOf = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** The backups of this journal: when, why, how large, and where. */
export function Backups() {
  const backups = useJournal('backups.list', { limit: mostListed });
  return (
    <section aria-labelledby="backups">
      <div className="sec">
        <h2 className="title-4" id="backups">
          Backups
        </h2>
        <span className="n">each was opened and checked when it was made</span>
      </div>
      <Loaded query={backups}>{(view) => <BackupTable view={view} />}</Loaded>
      <ExportEverything />
    </section>
  );
}

function BackupTable({ view: { file, folder, rows, total } }: { readonly view: BackupsView }) {
  const { today, zone } = useClock();
  return (
    <>
      {rows.length === 0 ? (
        <p className="because">
          {file === null
            ? 'This journal is not kept, so there is nothing to back up.'
            : 'The first backup is made at the next start on another day.'}
        </p>
      ) : (
        <table className="bktable">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Made</th>
              <th scope="col" className="num">
                Size
              </th>
              <th scope="col">Checked</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, at, why, bytes }) => (
              <tr key={name}>
                <td>{sayMoment(at, zone, today)}</td>
                <td>{whyWords[why] ?? why}</td>
                <td className="num">{sizeOf(bytes)}</td>
                <td>
                  <span className="yes">
                    <ShieldCheck className="i s" aria-hidden />
                    verified
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > rows.length && <p className="faint">{total - rows.length} older ones are in the folder.</p>}
      {folder !== null && (
        <dl className="places">
          <div>
            <dt>Journal</dt>
            <dd>
              {file?.path} ({sizeOf(file?.bytes ?? 0)})
            </dd>
          </div>
          <div>
            <dt>Backups</dt>
            <dd>{folder}</dd>
          </div>
        </dl>
      )}
    </>
  );
}
