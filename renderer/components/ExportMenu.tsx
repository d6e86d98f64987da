import { Menu } from '@base-ui/react/menu';
import { ChevronDown, FileDown } from 'lucide-react';
import type { FileOut } from '../../shared/views.ts';
import { host } from '../host.ts';
import { tell, tellProblem } from './notices.ts';

/** One way in which something goes out as a file. */
export interface ExportWay {
  readonly name: string;
  readonly words: string;
  readonly file: () => Promise<FileOut>;
}

export interface ExportMenuProps {
  readonly ways: readonly ExportWay[];
  readonly small?: boolean;
}

/** Gives what a screen shows away as a file, in the way that is chosen. */
export function ExportMenu({ ways, small = false }: ExportMenuProps) {
  const save = async ({ file }: ExportWay) => {
    try {
      const made = await file();
      if (await host.saveFile(made)) tell(`Saved as ${made.name}.`);
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
            {ways.map((way) => (
              <Menu.Item key={way.name} className="menu-item tall" onClick={() => void save(way)}>
                <span>
                  {way.name}
                  <small>{way.words}</small>
                </span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
