import { setImmediate } from 'node:timers/promises';
import type { ExportProgress } from '../../shared/exportViews.ts';
import type { Id } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import { dayOf } from '../../shared/rules/days.ts';
import * as profile from '../db/profile.ts';
import * as wholeJournal from '../db/wholeJournal.ts';
import type { HandlersOf, Working } from '../handlers.ts';
import { journalZip } from './exchange/journalZip.ts';

interface Run {
  progress: ExportProgress;
  isCanceled: boolean;
}

/** The exports that run now, by the id that the window gave; nothing of them is kept. */
const running = new Map<Id, Run>();

/** Larger ones do not fit into the one text in which a file goes to the window. */
const mostBytes = 350_000_000;

export const journalExportHandlers: HandlersOf<'journal.export' | 'journal.exportProgress' | 'journal.cancelExport'> = {
  'journal.export': async (working, { runId }) => {
    const run: Run = { progress: { done: 0, total: 0 }, isCanceled: false };
    running.set(runId, run);
    try {
      const zip = await wholeZip(working, run);
      if (zip.length > mostBytes) {
        throw new ProblemError('refused', 'This journal is larger than 350 MB, the most that goes into one export. Copy its file instead.');
      }
      const day = working.read(({ db, ports }) => dayOf(ports.now(), profile.read(db)?.zone ?? ports.zone));
      return { name: `Follow Through journal ${day}.zip`, mediaType: 'application/zip', base64: Buffer.from(zip).toString('base64') };
    } finally {
      running.delete(runId);
    }
  },
  'journal.exportProgress': (_, { runId }) => running.get(runId)?.progress ?? null,
  'journal.cancelExport': (_, { runId }) => {
    const run = running.get(runId);
    if (run !== undefined) run.isCanceled = true;
    return { stopped: run !== undefined };
  },
};

/** The whole journal of one moment: where something is saved meanwhile, once more, and then without a pause in which it could be. */
async function wholeZip(working: Working, run: Run): Promise<Uint8Array> {
  const before = working.read(({ db }) => wholeJournal.written(db));
  const zip = await inSteps(working, run, true);
  const isOfOneMoment = working.read(({ db }) => wholeJournal.written(db)) === before;
  return isOfOneMoment ? zip : inSteps(working, run, false);
}

async function inSteps({ read, ports }: Working, run: Run, pauses: boolean): Promise<Uint8Array> {
  const steps = journalZip(read, ports.now());
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    run.progress = step.value;
    if (pauses) await setImmediate();
    if (run.isCanceled) throw new ProblemError('refused', 'The export was canceled. Nothing was written.');
  }
}
