/**
 * The desktop program. Nothing here may await `whenReady` at the top level: Electron is ready only after this file has ended
 * (electron#41369).
 */
import { app, dialog } from 'electron';
import { ProblemError } from '../shared/problem.ts';
import { answerBridge } from './desktop/bridge.ts';
import { registerAppScheme, serveAppScheme } from './desktop/appScheme.ts';
import { hardenContents, hardenSession } from './desktop/security.ts';
import { showMenu } from './desktop/menu.ts';
import { renderPdf } from './desktop/paperWindow.ts';
import { systemPrinting } from './desktop/printing.ts';
import { mainWindow } from './desktop/mainWindow.ts';
import { nameForNotifications } from './desktop/notifications.ts';
import { fillWithExample } from './fillWithExample.ts';
import { openJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { newId } from './newId.ts';
import { startFlags } from './startFlags.ts';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

function openFromFlags(): { journal: Journal; example: boolean } {
  // Started as `electron FOLDER flags…` while developing, as `program flags…` when installed.
  const flags = startFlags(process.argv.slice(app.isPackaged ? 1 : 2), true);
  return {
    journal: openJournal(flags.journal, { ...flags.clock, newId, log, renderPdf, printing: systemPrinting }),
    example: flags.example,
  };
}

async function start(): Promise<void> {
  nameForNotifications();
  hardenSession();
  serveAppScheme();
  const { journal, example } = openFromFlags();
  app.on('will-quit', journal.close);
  if (example) await fillWithExample(journal);
  const window = mainWindow();
  answerBridge(window, journal);
  showMenu(window);
  await window.show();
}

/** A problem at the start is told in a sentence, then the program ends: there is no window that could show it. */
function giveUp(error: unknown): void {
  if (!(error instanceof ProblemError)) log(`start: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}`);
  dialog.showErrorBox(
    'Follow Through cannot start',
    error instanceof ProblemError
      ? error.problem.sentence
      : 'Something went wrong at the start. Your journal was left as it is. Start the program again.',
  );
  app.exit(1);
}

registerAppScheme();
hardenContents();
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}
