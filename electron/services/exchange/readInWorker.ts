import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Id } from '../../../shared/model.ts';
import { ProblemError } from '../../../shared/problem.ts';
import type { ImportProgress } from '../../../shared/views.ts';
import { limits } from './entry.ts';
import type { FileRead } from './entry.ts';
import type { CalendarRead } from '../invitations/invitation.ts';
import type { CalendarAsked, ContactsAsked, ReadingAsked, WorkerSaid } from './workerSaid.ts';

interface Run {
  people: number;
  readonly cancel: () => void;
}

/** The files that are being read now, by the id that the window gave; nothing of them is kept. */
const running = new Map<Id, Run>();

/** How far a reading is; null when none of that id runs. */
export function progressOf(runId: Id): ImportProgress | null {
  const run = running.get(runId);
  return run === undefined ? null : { people: run.people };
}

/** Stops a reading. @returns whether one ran. */
export function cancelRun(runId: Id): boolean {
  const run = running.get(runId);
  run?.cancel();
  return run !== undefined;
}

/**
 * Reads a file beside the program's own thread, within limits of size, time and memory, so that no file can hold up the
 * window.
 * @throws ProblemError 'refused' with the limit that was met, or when it was canceled.
 */
export function readInWorker(runId: Id, asked: ContactsAsked): Promise<FileRead>;
export function readInWorker(runId: Id, asked: CalendarAsked): Promise<CalendarRead>;
export function readInWorker(runId: Id, asked: ReadingAsked): Promise<FileRead | CalendarRead> {
  if (asked.bytes.length > limits.bytes) {
    return Promise.reject(new ProblemError('refused', 'This file is larger than 10 MB, the most that is read at once. Take it in parts.'));
  }
  return new Promise((resolve, reject) => {
    const worker = startWorker(asked);
    let timer: NodeJS.Timeout | null = null;
    const end = (finish: () => void): void => {
      if (timer !== null) clearTimeout(timer);
      if (running.get(runId) === run) running.delete(runId);
      finish();
      void worker.terminate();
    };
    const refuse = (sentence: string): void => end(() => reject(new ProblemError('refused', sentence)));
    const run: Run = { people: 0, cancel: () => refuse('The import was canceled. Nothing was changed.') };
    running.get(runId)?.cancel();
    running.set(runId, run);
    worker.on('message', (said: WorkerSaid<FileRead | CalendarRead>) => {
      if (said.kind === 'begun') {
        timer = setTimeout(
          () => refuse('Reading this file takes longer than three seconds, the most that it may. Nothing was changed. Take it in parts.'),
          limits.milliseconds,
        );
      } else if (said.kind === 'progress') run.people = said.people;
      else if (said.kind === 'read') end(() => resolve(said.read));
      else refuse(said.sentence);
    });
    worker.on('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        refuse('Reading this file needs more memory than it may take. Nothing was changed. Take it in parts.');
      else end(() => reject(error));
    });
    worker.on('exit', () => refuse('The file could not be read to its end. Nothing was changed. Try once more.'));
  });
}

/** From source the worker is a module of its own; in the bundle it is one file, read here because a worker cannot open the archive. */
function startWorker(asked: ReadingAsked): Worker {
  const options = { workerData: asked, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } };
  if (import.meta.url.endsWith('.ts')) return new Worker(new URL('./contactsWorker.ts', import.meta.url), options);
  const source = readFileSync(fileURLToPath(new URL('./contactsWorker.cjs', import.meta.url)), 'utf8');
  return new Worker(source, { ...options, eval: true });
}
