import { Menu } from '@base-ui/react/menu';
import { ChevronDown, FileDown } from 'lucide-react';
import type { InputOf } from '../../../shared/contract.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { call, host } from '../../host.ts';

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

/** Gives everybody, or those chosen, away as a file. */
export function ExportContacts({ whom = null, small = false }: ExportContactsProps) {
  const save = async (asked: Asked) => {
    try {
      const file = await call('contacts.export', { ...asked, whom });
      if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <Menu.Root>
      <Menu.Trigger className={small ? 'btn btn--sm' : 'btn'}>
        <FileDown className="i" aria-hidden />
        Export
        <ChevronDown className="i s" aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" sideOffset={6} align="end">
          <Menu.Popup className="menu">
            {ways.map(({ asked, name, words }) => (
              <Menu.Item key={name} className="menu-item tall" onClick={() => void save(asked)}>
                <span>
                  {name}
                  <small>{words}</small>
                </span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
