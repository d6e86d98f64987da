import { app, Notification } from 'electron';
import { z } from 'zod';
import { channels } from '../../shared/bridge.ts';
import type { MainWindow } from './mainWindow.ts';

const sentence = z.string().min(1).max(300);

/** Windows shows notifications only of a program that it knows by the id of its shortcut (electron-builder.yml). */
export function nameForNotifications(): void {
  if (process.platform === 'win32') app.setAppUserModelId('org.follow-through.journal');
}

/** Kept while it stands: one that is collected forgets what a click does. */
let standing: Notification | null = null;

/**
 * Shows a reminder as the system does; a click brings the window to the front and opens Today.
 * @returns false where the user sees it already, because the window has the focus, or where the system has none to show.
 */
export function notify(window: MainWindow, said: unknown): boolean {
  const body = sentence.parse(said);
  if (window.browserWindow.isFocused() || !Notification.isSupported()) return false;
  const notification = new Notification({ title: 'Follow Through', body });
  notification.on('click', () => {
    window.toFront();
    window.browserWindow.webContents.send(channels.go, '/today');
  });
  notification.show();
  standing?.close();
  standing = notification;
  return true;
}
