import type { CsvField, ImportColumn } from '../../../shared/views.ts';
import { Select } from '../../components/Select.tsx';
import { optionsOf } from '../../words.ts';
import { fieldWords } from './importWords.ts';

const options = optionsOf(fieldWords);

export interface ColumnsProps {
  readonly columns: readonly ImportColumn[];
  readonly open: boolean;
  readonly onChange: (fields: readonly CsvField[]) => void;
}

/** What each column of a table is taken as; the user's to say. */
export function Columns({ columns, open, onChange }: ColumnsProps) {
  const change = (at: number, field: CsvField) => onChange(columns.map((column, index) => (index === at ? field : column.field)));
  return (
    <details className="imp-part" open={open}>
      <summary>What the columns are taken as</summary>
      <table className="imp-table">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">First entry</th>
            <th scope="col">Taken as</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, sample, field }, index) => (
            <tr key={`${index} ${header}`}>
              <th scope="row">{header}</th>
              <td className="quiet">{sample}</td>
              <td>
                <Select
                  look="input"
                  hideLabel
                  label={`${header} is taken as`}
                  value={field}
                  options={options}
                  onChange={(next) => change(index, next)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
