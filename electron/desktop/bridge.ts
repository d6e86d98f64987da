import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { channels } from '../../shared/bridge.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { Problem, Reply } from '../../shared/problem.ts';
import { dispatch } from '../dispatch.ts';
import type { Journal } from '../journal.ts';
import { isAppAddress } from './appScheme.ts';
import type { MainWindow } from './mainWindow.ts';
import { notify } from './notifications.ts';
import { openInViewer } from './viewer.ts';
import { printPaper } from './printing.ts';
import { saveFile } from './savePlace.ts';

const forbidden: Problem = { code: 'forbidden', sentence: 'Only the window of Follow Through may ask this.', fields: [] };

/** Answers the messages behind `window.journal`, each after a look at who sent it. None ever rejects. */
export function answerBridge(window: MainWindow, journal: Journal): void {
  const answer = (channel: string, work: (...said: readonly unknown[]) => Promise<Reply<unknown>> | Reply<unknown>): void =>
    ipcMain.handle(channel, async (event, ...said: unknown[]): Promise<Reply<unknown>> => {
      if (!isOurWindow(event, window)) return { ok: false, problem: forbidden };
      try {
        return await work(...said);
      } catch (error) {
        return { ok: false, problem: problemOf(error, journal) };
      }
    });
  answer(channels.call, (name, input) => dispatch(journal, name, input));
  answer(channels.saveFile, async (file) => ({ ok: true, value: { saved: await saveFile(window.browserWindow, file) } }));
  answer(channels.openFile, async (file) => ({ ok: true, value: { opened: await openInViewer(file) } }));
  answer(channels.print, async (document) => ({ ok: true, value: { handedOver: await printPaper(document) } }));
  answer(channels.notify, (sentence) => ({ ok: true, value: { shown: notify(window, sentence) } }));
}

/** The sender is the main frame of our window, and shows our screens: not a frame in it, not what it may have been navigated to. */
function isOurWindow(event: IpcMainInvokeEvent, { browserWindow }: MainWindow): boolean {
  if (browserWindow.isDestroyed()) return false;
  const { webContents } = browserWindow;
  const { sender, senderFrame } = event;
  return sender === webContents && senderFrame !== null && senderFrame === webContents.mainFrame && isAppAddress(senderFrame.url);
}

function problemOf(error: unknown, journal: Journal): Problem {
  if (error instanceof ProblemError) return error.problem;
  journal.ports.log(`desktop: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}`);
  return { code: 'internal', sentence: 'Follow Through made a mistake. Your journal is as it was. Try once more.', fields: [] };
}
