/**
 * A stand-in for the slice of Electron's API that the program uses, over a Chromium driven by Playwright. Every member is typed as
 * Electron's own, so that a drift of either does not compile. It has neither Electron's sandbox nor its processes: what runs on
 * it proves the program's paths, not Electron's.
 */
export { app } from './app.ts';
export { BrowserWindow } from './browserWindow.ts';
export { ipcMain } from './ipcMain.ts';
export { dialog, Menu, Notification, shell } from './desk.ts';
export { protocol, session } from './session.ts';
