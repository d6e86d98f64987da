import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { appOrigin } from './appScheme.ts';

/** The one window of the program. */
export interface MainWindow {
  readonly browserWindow: BrowserWindow;
  /** Loads the screens and shows them when they are drawn, so that there is never a blank window. */
  readonly show: () => Promise<void>;
  /** Before all other windows, also from the dock. */
  readonly toFront: () => void;
}

/** Makes the window, hidden, and brings it to the front when the program is started a second time. */
export function mainWindow(): MainWindow {
  const browserWindow = new BrowserWindow({
    show: false,
    width: 1320,
    height: 860,
    minWidth: 1080,
    minHeight: 680,
    title: 'Follow Through',
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'electron', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  browserWindow.once('ready-to-show', () => browserWindow.show());
  const toFront = (): void => {
    if (browserWindow.isMinimized()) browserWindow.restore();
    browserWindow.show();
    browserWindow.focus();
  };
  app.on('second-instance', toFront);
  return { browserWindow, show: () => browserWindow.loadURL(`${appOrigin}/`), toFront };
}
