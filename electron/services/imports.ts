import type { Id, PersonName } from '../../shared/model.ts';
import { fullName } from '../../shared/rules/names.ts';
import type { Imported, ImportPerson, ImportRow, ImportView } from '../../shared/views.ts';
import * as alsoKnown from '../db/alsoKnown.ts';
import * as contacts from '../db/contacts.ts';
import * as knownPeople from '../db/knownPeople.ts';
import type { ReadableDb } from '../db/open.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf, Working } from '../handlers.ts';
import { limits } from './exchange/entry.ts';
import type { Entry, FileRead } from './exchange/entry.ts';
import { changesOf } from './exchange/held.ts';
import { heldBy } from './exchange/heldBy.ts';
import { cancelRun, progressOf, readInWorker } from './exchange/readInWorker.ts';
import { sortOut } from './exchange/sortOut.ts';
import type { Choice, Journal, Known, SortedOut } from './exchange/sortOut.ts';
import { takeIn } from './exchange/takeIn.ts';

/** So many people of a file are shown before it is taken in; all are counted. */
const mostShown = 200;

export const importsHandlers: HandlersOf<'imports.preview' | 'imports.apply' | 'imports.progress' | 'imports.cancel'> = {
  'imports.preview': async (working, input) => {
    const read = await readFile(working, input);
    return working.read(({ db }) => viewOf(read, sortOut(read.entries, journalOf(db), new Map())));
  },
  'imports.apply': async (working, { choices, ...input }) => {
    const read = await readFile(working, input);
    const chosen = new Map(choices.map(({ line, same }): readonly [number, Choice] => [line, same === 'new' ? 'new' : { same }]));
    return working.write((writing) => {
      const sorted = sortOut(read.entries, journalOf(writing.db), chosen);
      takeIn(writing, sorted);
      return importedOf(read, sorted);
    });
  },
  'imports.progress': (_, { runId }) => progressOf(runId),
  'imports.cancel': (_, { runId }) => ({ stopped: cancelRun(runId) }),
};

type Asked = Parameters<HandlersOf<'imports.preview'>['imports.preview']>[1];

/** An address without a country is one in the user's own, as on an envelope. */
async function readFile({ read }: Working, { runId, base64, columns }: Asked): Promise<FileRead> {
  const file = await readInWorker(runId, { bytes: Buffer.from(base64, 'base64'), columns });
  const country = read(({ db }) => profile.read(db))?.address.country ?? 'US';
  const atHome = (entry: Entry): Entry => (entry.address?.country === '' ? { ...entry, address: { ...entry.address, country } } : entry);
  return { ...file, entries: file.entries.map(atHome) };
}

function journalOf(db: ReadableDb): Journal {
  const emails = knownPeople.byEmail(db);
  const read = new Map<Id, Known | null>();
  const byId = (id: Id): Known | null => {
    const known = read.get(id) ?? knownOf(db, id) ?? knownOf(db, alsoKnown.whoIs(db, id) ?? '');
    read.set(id, known);
    return known;
  };
  const all = (ids: readonly Id[]): readonly Known[] => ids.flatMap((id) => byId(id) ?? []);
  return {
    byId,
    bySortName: (name) => all(knownPeople.ofSortName(db, name)),
    byEmail: (email) => all(emails.get(email) ?? []),
  };
}

function knownOf(db: ReadableDb, id: Id): Known | null {
  const contact = contacts.read(db, id);
  return contact === null ? null : { id, line: null, held: heldBy(db, contact) };
}

const personOf = (held: PersonName & Omit<ImportPerson, 'name'>): ImportPerson => ({
  name: fullName(held),
  title: held.title,
  organization: held.organization,
  email: held.email,
  phones: held.phones,
});

function viewOf(read: FileRead, sorted: readonly SortedOut[]): ImportView {
  const count = (kind: SortedOut['kind']): number => sorted.filter((each) => each.kind === kind).length;
  const rows = sorted.flatMap((each): readonly ImportRow[] =>
    each.kind === 'ask'
      ? []
      : [
          {
            ...personOf(each.entry),
            line: each.entry.line,
            kind: each.kind,
            adds: each.kind === 'adds' ? changesOf(each.known.held, each.next) : [],
          },
        ],
  );
  const doubts = sorted.flatMap((each) =>
    each.kind === 'ask'
      ? [
          {
            line: each.entry.line,
            person: personOf(each.entry),
            candidates: each.candidates.map(({ id, line, held }) => ({ ...personOf(held), same: id ?? line ?? 0 })),
          },
        ]
      : [],
  );
  return {
    format: read.format,
    columns: read.columns,
    counts: {
      ...{ new: count('new'), adds: count('adds'), known: count('known'), doubts: doubts.length },
      leftOut: read.leftOut.length,
      remarks: read.remarkCount,
    },
    rows: rows.slice(0, mostShown),
    doubts: doubts.slice(0, limits.told),
    leftOut: read.leftOut.slice(0, limits.told),
    remarks: read.remarks,
  };
}

function importedOf(read: FileRead, sorted: readonly SortedOut[]): Imported {
  const count = (kind: SortedOut['kind']): number => sorted.filter((each) => each.kind === kind).length;
  return {
    added: count('new'),
    merged: count('adds'),
    known: count('known'),
    undecided: count('ask'),
    leftOut: read.leftOut.length,
  };
}
