import { TriangleAlert } from 'lucide-react';
import type { PaperKind } from '../../shared/model.ts';
import { useJournal } from '../journalQueries.ts';
import { Select } from './Select.tsx';
import { usePaper } from './usePaper.ts';

/** Stands for the dialog in a list whose values are printers' names. */
const dialog = '';

/** The printer that is remembered for one kind of paper, and why it prints nothing at the moment. */
export function PrinterPick({ kind, label }: { readonly kind: PaperKind; readonly label: string }) {
  const { choices, choose } = usePaper();
  const printers = useJournal('printers.list', {}, { keep: true }).data ?? [];
  const chosen = choices.printers[kind];
  const found = printers.find(({ name }) => name === chosen);
  const trouble = found?.trouble ?? null;
  const options = [
    { value: dialog, label: 'Ask each time, in the print dialog' },
    ...printers.map(({ name, label: called }) => ({ value: name, label: called })),
    ...(chosen === dialog || found !== undefined ? [] : [{ value: chosen, label: `${chosen}, not there now` }]),
  ];
  return (
    <div className="printer-pick">
      <Select
        label={label}
        value={chosen}
        options={options}
        onChange={(printer) => choose({ printers: { ...choices.printers, [kind]: printer } })}
      />
      {trouble !== null && (
        <p className="printer-trouble" role="status">
          <TriangleAlert className="i s" aria-hidden />
          {trouble}
        </p>
      )}
    </div>
  );
}
