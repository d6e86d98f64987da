import type { Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { fullName } from '../../shared/rules/names.ts';
import { sayDay } from '../../shared/rules/say.ts';
import type { FoundRow } from '../../shared/views.ts';
import * as followUpLists from '../db/followUpLists.ts';
import * as letters from '../db/letters.ts';
import * as letterWords from '../db/letterWords.ts';
import type { ReadableDb } from '../db/open.ts';
import * as words from '../db/words.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { followUpView } from './followUpViews.ts';
import { letterRow, letterRows } from './letterRows.ts';
import { today, userZone } from './profile.ts';

const kinds = ['contact', 'opportunity', 'organization'] as const;

export const searchHandlers: HandlersOf<'search.find' | 'search.known' | 'search.beside'> = {
  'search.find': (reading, { text, limit }) => {
    const expression = words.expressionOf(text);
    if (expression === null) return [];
    // What is called so comes first; letters that say so have their share.
    return fairly([...namedSo(reading.db, text, expression, limit), lettersWith(reading, text, expression, limit)], limit);
  },
  'search.known': (reading, { ids }) => ids.flatMap((id) => words.byId(reading.db, id) ?? letterNamed(reading, id)),
  'search.beside': (reading, { text, limit }) => {
    const { db, ports } = reading;
    const rows = find(db, text, limit);
    const idsOf = (kind: FoundRow['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
    const [people, jobs] = [idsOf('contact'), idsOf('opportunity')];
    return {
      followUps: followUpLists.openBeside(db, people, jobs, limit).map((listed) => followUpView(listed, ports.now())),
      letters: letterRows(reading, letters.beside(db, people, jobs, limit)),
    };
  },
};

/** Fewer letters than this begin a word of every letter. */
const fewestLetters = 3;

/** Letters by what they say, and where it stands: on the desk, or in which version on file. */
function lettersWith(reading: Reading, text: string, expression: string, limit: number): readonly FoundRow[] {
  if (text.trim().length < fewestLetters) return [];
  return letterWords.find(reading.db, expression, limit).map((found) => {
    const printed = found.printedAt === null ? null : sayDay(dayOf(found.printedAt, userZone(reading)), today(reading));
    const place = printed === null ? 'on the desk' : `version ${String(found.version)} on file, printed ${printed}`;
    return {
      kind: 'letter',
      id: found.letterId,
      title: `${found.kind === 'card' ? 'Card' : 'Letter'} to ${fullName(found)}`,
      sub: `${place}: ${found.passage.replace(/\s+/g, ' ').trim()}`,
    };
  });
}

/** A letter by whom it is to and how far it is. */
function letterNamed(reading: Reading, id: Id): readonly FoundRow[] {
  const letter = letters.read(reading.db, id);
  if (letter === null) return [];
  const { kind, person, state } = letterRow(reading, letter);
  return [{ kind: 'letter', id, title: `${kind === 'card' ? 'Card' : 'Letter'} to ${person.name}`, sub: state }];
}

function find(db: ReadableDb, text: string, limit: number): readonly FoundRow[] {
  const expression = words.expressionOf(text);
  return expression === null ? [] : fairly(namedSo(db, text, expression, limit), limit);
}

function namedSo(db: ReadableDb, text: string, expression: string, limit: number): readonly (readonly FoundRow[])[] {
  return kinds.map((kind) => ranked(db, kind, text, expression, limit));
}

/** Whoever is called just so comes first, then whose name begins so; among more than fit, whole words come before beginnings. */
function ranked(db: ReadableDb, kind: (typeof kinds)[number], text: string, expression: string, limit: number): readonly FoundRow[] {
  const found = words.find(db, kind, expression, limit);
  const phrase = found.length < limit ? null : words.phraseOf(text);
  const whole = phrase === null ? [] : words.find(db, kind, phrase, limit);
  const known = new Set(whole.map(({ id }) => id));
  const typed = folded(text);
  const rankOf = ({ title }: FoundRow): number => {
    const name = folded(kind === 'contact' ? title.replace(honorific, '') : title);
    return name === typed || folded(title) === typed ? 0 : name.startsWith(typed) ? 1 : 2;
  };
  return [...whole, ...found.filter(({ id }) => !known.has(id))].slice(0, limit).sort((one, other) => rankOf(one) - rankOf(other));
}

const honorific = /^(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.\s+/;
/** As the index folds it: lower case, without accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** When there are more than fit, each kind gets its share and what another kind leaves. */
function fairly(found: readonly (readonly FoundRow[])[], limit: number): readonly FoundRow[] {
  const shares = found.map(() => 0);
  for (let left = limit, round = 0; left > 0 && round < limit; round += 1) {
    found.forEach((rows, kind) => {
      const taken = shares[kind] ?? 0;
      if (left === 0 || taken === rows.length) return;
      shares[kind] = taken + 1;
      left -= 1;
    });
  }
  return found.flatMap((rows, kind) => rows.slice(0, shares[kind]));
}
