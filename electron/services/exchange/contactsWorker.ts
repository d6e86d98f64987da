/** Runs in a worker: reads one file of contacts, or of a calendar, says how far it is, and answers with what it read. */
import { parentPort, workerData } from 'node:worker_threads';
import { ProblemError } from '../../../shared/problem.ts';
import { readCalendar } from '../invitations/readCalendar.ts';
import { readContacts } from './readContacts.ts';
import type { ReadingAsked, WorkerSaid } from './workerSaid.ts';

const say = (said: WorkerSaid<unknown>): void => parentPort?.postMessage(said);
/** The window asks a few times a second; more is not worth a message. */
const peopleBetween = 200;

const asked = workerData as ReadingAsked;
say({ kind: 'begun' });
try {
  const tell = (people: number): unknown => people % peopleBetween === 0 && say({ kind: 'progress', people });
  say({
    kind: 'read',
    read: 'home' in asked ? readCalendar(asked.bytes, asked.home, tell) : readContacts(asked.bytes, asked.columns, tell),
  });
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  say({ kind: 'refused', sentence: error.problem.sentence });
}
