/** Runs in a worker: reads one file of contacts, says how far it is, and answers with what it read. */
import { parentPort, workerData } from 'node:worker_threads';
import { ProblemError } from '../../../shared/problem.ts';
import { readContacts } from './readContacts.ts';
import type { ReadingAsked, WorkerSaid } from './workerSaid.ts';

const say = (said: WorkerSaid): void => parentPort?.postMessage(said);
/** The window asks a few times a second; more is not worth a message. */
const peopleBetween = 200;

const { bytes, columns } = workerData as ReadingAsked;
say({ kind: 'begun' });
try {
  const read = readContacts(bytes, columns, (people) => people % peopleBetween === 0 && say({ kind: 'progress', people }));
  say({ kind: 'read', read });
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  say({ kind: 'refused', sentence: error.problem.sentence });
}
