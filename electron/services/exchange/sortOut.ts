import type { Id } from '../../../shared/model.ts';
import { sortName } from '../../../shared/rules/names.ts';
import type { Entry } from './entry.ts';
import { heldOf, merged, sameText } from './held.ts';
import type { Held } from './held.ts';

/** A person of the journal, or one that an earlier line of the same file brings. */
export interface Known {
  readonly id: Id | null;
  /** The line of the file, for one that it brings. */
  readonly line: number | null;
  readonly held: Held;
  /** True for one of the file that comes with a journal's own id. */
  readonly hasOwnId?: boolean;
}
/** How people of the journal are found. Each answers in the order of the journal. */
export interface Journal {
  readonly byId: (id: Id) => Known | null;
  readonly bySortName: (name: string) => readonly Known[];
  /** In lower case. */
  readonly byEmail: (email: string) => readonly Known[];
}
/** What the user says of an entry that may be somebody who is known: the same as that one, or somebody else. */
export type Choice = { readonly same: Id | number } | 'new';

/** What becomes of an entry. */
export type SortedOut =
  | { readonly kind: 'new'; readonly entry: Entry }
  /** All that it says is known. */
  | { readonly kind: 'known'; readonly entry: Entry; readonly known: Known }
  | { readonly kind: 'adds'; readonly entry: Entry; readonly known: Known; readonly next: Held }
  /** Probably one of these; the user has to say, and until then it is not taken in. */
  | { readonly kind: 'ask'; readonly entry: Entry; readonly candidates: readonly Known[] };

/**
 * Says of every entry, in the order of the file, whether it is new, known, or adds to somebody.
 *
 * Certainly the same: the journal's own id, or the same name and the same e-mail address. Certainly another: one of the same file
 * with an own id of its own, because a journal told the two apart. Probably the same: the same e-mail
 * address under another name, or the same name where the organizations do not differ. An entry that tells nothing new
 * of a probable one is known, so that the same file twice adds nothing.
 */
export function sortOut(entries: readonly Entry[], journal: Journal, choices: ReadonlyMap<number, Choice>): readonly SortedOut[] {
  const people = inFile(journal);
  return entries.map((entry) => {
    const sorted = sortedOut(entry, people, choices.get(entry.line));
    if (sorted.kind === 'new') people.put({ id: null, line: entry.line, held: heldOf(entry), hasOwnId: entry.id !== null }, entry.id);
    if (sorted.kind === 'adds') people.put({ ...sorted.known, held: sorted.next }, null);
    return sorted;
  });
}

type People = Journal & { readonly put: (known: Known, ownId: Id | null) => void };

function sortedOut(entry: Entry, people: People, choice: Choice | undefined): SortedOut {
  const takeIn = (known: Known): SortedOut => {
    const next = merged(known.held, entry);
    return next === known.held ? { kind: 'known', entry, known } : { kind: 'adds', entry, known, next };
  };
  const own = entry.id === null ? null : people.byId(entry.id);
  if (own !== null) return takeIn(own);
  const mayBe = (known: Known): boolean => entry.id === null || known.hasOwnId !== true;
  const sameName = people.bySortName(sortName(entry)).filter(mayBe);
  const sameEmail = entry.email === '' ? [] : people.byEmail(entry.email.toLowerCase()).filter(mayBe);
  const certain = sameName.find((known) => sameEmail.some((other) => keyOf(other) === keyOf(known)));
  if (certain !== undefined) return takeIn(certain);
  const fitting = sameName.filter(
    ({ held }) => held.organization === '' || entry.organization === '' || sameText(held.organization, entry.organization),
  );
  const candidates = [...new Map([...sameEmail, ...fitting].map((known) => [keyOf(known), known])).values()];
  const told = [...candidates, ...sameName].find((known) => merged(known.held, entry) === known.held);
  if (told !== undefined) return { kind: 'known', entry, known: told };
  if (candidates.length === 0 || choice === 'new') return { kind: 'new', entry };
  const chosen = choice === undefined ? undefined : candidates.find(({ id, line }) => choice.same === id || choice.same === line);
  return chosen === undefined ? { kind: 'ask', entry, candidates } : takeIn(chosen);
}

const keyOf = ({ id, line }: Known): string => id ?? `line ${String(line)}`;

/** The journal's people with what earlier lines of the file bring and add. */
function inFile(journal: Journal): People {
  const changed = new Map<string, Known>();
  const names = new Map<string, Set<string>>();
  const emails = new Map<string, Set<string>>();
  const now = (known: Known): Known => changed.get(keyOf(known)) ?? known;
  const of = (index: Map<string, Set<string>>, key: string): readonly Known[] =>
    [...(index.get(key) ?? [])].flatMap((each) => changed.get(each) ?? []);
  const distinct = (all: readonly Known[]): readonly Known[] => [...new Map(all.map((known) => [keyOf(known), known])).values()];
  const ids = new Map<Id, Known>();
  return {
    byId: (id) => {
      const known = journal.byId(id) ?? ids.get(id) ?? null;
      return known === null ? null : now(known);
    },
    bySortName: (name) => distinct([...journal.bySortName(name).map(now), ...of(names, name)]),
    byEmail: (email) => distinct([...journal.byEmail(email).map(now), ...of(emails, email)]),
    put: (known, ownId) => {
      changed.set(keyOf(known), known);
      const index = (map: Map<string, Set<string>>, key: string): void => {
        if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(keyOf(known)));
      };
      index(names, sortName(known.held));
      index(emails, known.held.email.toLowerCase());
      if (ownId !== null) ids.set(ownId, known);
    },
  };
}
