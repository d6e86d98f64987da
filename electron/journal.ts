import { contract } from '../shared/contract.ts';
import type { OperationName } from '../shared/contract.ts';
import { openDatabase, sentenceFor } from './db/open.ts';
import type { OpenDatabase } from './db/open.ts';
import { beginEntry } from './db/history.ts';
import * as marks from './db/marks.ts';
import { scour } from './db/scour.ts';
import type { Handlers, Working } from './handlers.ts';
import { makeUsualFolder } from './journalPlace.ts';
import type { Ports } from './ports.ts';
import { backUp, dailyBackup } from './services/backups.ts';
import { handlers } from './services/index.ts';
import { rewriteKeptCalendar } from './services/keptCalendar.ts';
import { beginSession, noteSeen } from './services/session.ts';

/** The whole back end as one object: the database, open, and what can be done with it. */
export interface Journal {
  readonly file: string;
  readonly ports: Ports;
  /** Runs one operation on input that its schema has parsed. Throws; `dispatch` makes the reply. */
  readonly perform: (name: OperationName, input: unknown) => unknown;
  /** Closes the database; the lock is free afterwards. */
  readonly close: () => void;
}

/**
 * Opens the journal in `file` (created when missing; `:memory:` for one that is never kept) and returns it, backed up
 * before a migration and once a day.
 * @throws ProblemError 'locked', 'journal' or 'storage', see `openDatabase`.
 */
export function openJournal(file: string, ports: Ports): Journal {
  const database = opened(file, ports);
  try {
    scourOrSay(database, ports);
    dailyBackup(database, file, ports);
    beginSession(database, ports);
  } catch (error) {
    database.close();
    throw sentenceFor(error, file);
  }
  const { raw, readable, writable } = database;

  const reading = { db: readable, ports };
  const read = <Value>(turn: (view: typeof reading) => Value): Value => {
    // The types say that a query cannot write; this says it to SQLite, too.
    raw.pragma('query_only = ON');
    try {
      return turn(reading);
    } finally {
      raw.pragma('query_only = OFF');
    }
  };
  let rewriting: NodeJS.Timeout | null = null;
  const rewriteKept = (): void => {
    if (rewriting !== null) clearTimeout(rewriting);
    rewriting = null;
    raw.transaction(() => rewriteKeptCalendar({ db: writable, ports })).immediate();
  };
  /** Many changes in one go are one writing; a program that closes writes at once. */
  const rewriteSoon = (): void => {
    if (rewriting === null && marks.read(writable, 'kept_calendar') !== null) rewriting = setTimeout(rewriteKept, 500).unref();
  };
  const write = <Value>(name: OperationName, turn: (pen: { db: typeof writable; ports: Ports }) => Value): Value => {
    const value = raw
      .transaction(() => {
        beginEntry(writable, ports.now(), name);
        noteSeen(database, ports);
        return turn({ db: writable, ports });
      })
      .immediate();
    rewriteSoon();
    return value;
  };

  /** What was erased leaves no bytes behind (R24); that cannot be done inside the command's transaction. */
  const scoured = <Value>(name: OperationName, value: Value): Value => {
    if (name === 'contacts.erase') scourOrSay(database, ports);
    return value;
  };

  const perform = (name: OperationName, input: unknown): unknown => {
    // The contract ties each handler to its input; across the union of names TypeScript can no longer see it.
    const handler = handlers[name] as (context: unknown, input: unknown) => unknown;
    switch (contract[name].kind) {
      case 'query':
        return read((view) => handler(view, input));
      case 'command':
        // It takes with it what the user recorded about the example's people, and has no undo.
        if (name === 'example.clear') backUp(raw, file, ports, 'before-clear');
        return scoured(
          name,
          write(name, (pen) => handler(pen, input)),
        );
      case 'task': {
        const working: Working = { ports, read, write: (turn) => write(name, turn) };
        return handler(working, input);
      }
    }
  };
  const close = (): void => {
    try {
      if (rewriting !== null) rewriteKept();
      noteSeen(database, ports);
    } catch {
      ports.log('The last moment of this session was not noted; the journal is safe.');
    }
    database.close();
  };
  return { file, ports, perform, close };
}

/** A disk without room for it keeps nobody from the journal: what was erased is gone, and the next start cleans up behind it. */
function scourOrSay(database: OpenDatabase, ports: Ports): void {
  try {
    scour(database);
  } catch {
    ports.log('The space of what was erased is not cleaned yet; the next start tries again.');
  }
}

function opened(file: string, ports: Ports): OpenDatabase {
  try {
    makeUsualFolder(file);
    return openDatabase(file, (raw) => void backUp(raw, file, ports, 'before-migration'));
  } catch (error) {
    throw sentenceFor(error, file);
  }
}

/** Every operation has its handler, or this does not compile. */
export type CompleteHandlers = typeof handlers extends Handlers ? true : never;
