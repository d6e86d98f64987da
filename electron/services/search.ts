import { dayOf } from '../../shared/rules/days.ts';
import { fullName } from '../../shared/rules/names.ts';
import { sayDay } from '../../shared/rules/say.ts';
import type { FoundRow } from '../../shared/views.ts';
import * as letterWords from '../db/letterWords.ts';
import * as words from '../db/words.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { today, userZone } from './profile.ts';

const kinds = ['contact', 'opportunity', 'organization'] as const;

export const searchHandlers: HandlersOf<'search.find'> = {
  'search.find': (reading, { text, limit }) => {
    const expression = words.expressionOf(text);
    if (expression === null) return [];
    const found = kinds.map((kind) => words.find(reading.db, kind, expression, limit));
    const called = fairly(found, limit);
    // What is called so comes first; letters that say so have the rows that are left.
    return [...called, ...lettersWith(reading, text, expression, limit - called.length)];
  },
};

/** Fewer letters than this begin a word of every letter. */
const fewestLetters = 3;

/** Letters by what they say, and where it stands: on the desk, or in which version on file. */
function lettersWith(reading: Reading, text: string, expression: string, limit: number): readonly FoundRow[] {
  if (limit === 0 || text.trim().length < fewestLetters) return [];
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
