import { Menu } from '@base-ui/react/menu';
import { CalendarPlus, ChevronDown, FileDown, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../shared/model.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { call, host } from '../../host.ts';
import { KeptFileDialog } from './KeptFileDialog.tsx';

/** Gives away what is shown as a file that other calendars open. */
export function ExportMenu({ from, to }: { readonly from: Day; readonly to: Day }) {
  const [isKeeping, setKeeping] = useState(false);
  const saveCalendarFile = async () => {
    try {
      const file = await call('calendar.export', { from, to });
      if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <>
      <Menu.Root>
        <Menu.Trigger className="btn">
          <FileDown className="i" aria-hidden />
          Export
          <ChevronDown className="i s" aria-hidden />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="floating" sideOffset={6} align="end">
            <Menu.Popup className="menu cal-export">
              <Menu.Item className="menu-item tall" onClick={() => void saveCalendarFile()}>
                <CalendarPlus className="i" aria-hidden />
                <span>
                  Calendar file (.ics)…<small>What is shown, with times and time zones</small>
                </span>
              </Menu.Item>
              <Menu.Item className="menu-item tall" onClick={() => setKeeping(true)}>
                <RefreshCw className="i" aria-hidden />
                <span>
                  Keep a calendar file…<small>Everything, written again after each change</small>
                </span>
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {isKeeping && <KeptFileDialog onClose={() => setKeeping(false)} />}
    </>
  );
}
