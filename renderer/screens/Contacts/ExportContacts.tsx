import type { InputOf } from '../../../shared/contract.ts';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import type { ExportWay } from '../../components/ExportMenu.tsx';
import { call } from '../../host.ts';

type Asked = Omit<InputOf<'contacts.export'>, 'whom'>;

const ways: readonly { readonly asked: Asked; readonly name: string; readonly words: string }[] = [
  { asked: { format: 'vCard 3.0', byteOrderMark: false }, name: 'vCards (.vcf)…', words: 'For phones and mail programs' },
  { asked: { format: 'vCard 4.0', byteOrderMark: false }, name: 'vCards 4.0 (.vcf)…', words: 'The newer form, where it is asked for' },
  { asked: { format: 'CSV', byteOrderMark: true }, name: 'Table for Excel (.csv)…', words: 'Safe to open; it can be imported here again' },
  { asked: { format: 'CSV', byteOrderMark: false }, name: 'Table (.csv)…', words: 'The same without a byte order mark' },
];

export interface ExportContactsProps {
  /** Null for everybody. */
  readonly whom?: NonNullable<InputOf<'contacts.export'>['whom']> | null;
  readonly small?: boolean;
}

/** Gives everybody, or those chosen, away as a file, or what passed between them and the user. */
export function ExportContacts({ whom = null, small = false }: ExportContactsProps) {
  const people = ways.map(({ asked, ...way }): ExportWay => ({ ...way, file: () => call('contacts.export', { ...asked, whom }) }));
  const touches: ExportWay = {
    name: 'Their touches as a table (.csv)…',
    words: 'Calls, letters and all else, the newest first',
    file: () => call('touches.export', { whom, byteOrderMark: true }),
  };
  return <ExportMenu ways={[...people, touches]} small={small} />;
}
