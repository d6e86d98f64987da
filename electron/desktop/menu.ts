import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import { channels } from '../../shared/bridge.ts';
import type { MenuPlace } from '../../shared/bridge.ts';
import type { MainWindow } from './mainWindow.ts';

const places: readonly { readonly label: string; readonly place: MenuPlace; readonly accelerator: string }[] = [
  { label: 'Today', place: '/today', accelerator: 'CmdOrCtrl+1' },
  { label: 'Debrief', place: '/debrief', accelerator: 'CmdOrCtrl+D' },
  { label: 'Calendar', place: '/calendar', accelerator: 'CmdOrCtrl+2' },
  { label: 'Opportunities', place: '/opportunities', accelerator: 'CmdOrCtrl+3' },
  { label: 'Contacts', place: '/contacts', accelerator: 'CmdOrCtrl+4' },
  { label: 'Letters', place: '/letters', accelerator: 'CmdOrCtrl+5' },
  { label: 'Search Log', place: '/search-log', accelerator: 'CmdOrCtrl+6' },
];

/** The application menu: the standard roles, so that every system has its own words and keys, and the screens. */
export function showMenu({ browserWindow }: MainWindow): void {
  const go = places.map(({ label, place, accelerator }): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => browserWindow.webContents.send(channels.go, place),
  }));
  // No "reload": it would drop what is being typed. The developer tools only while developing.
  const view: MenuItemConstructorOptions[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }];
  if (!app.isPackaged) view.push({ role: 'toggleDevTools' });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { role: 'fileMenu' },
      { role: 'editMenu' },
      { label: 'Go', submenu: go },
      { label: 'View', submenu: view },
      { role: 'windowMenu' },
    ]),
  );
}
