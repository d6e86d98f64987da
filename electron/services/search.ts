import type { FoundRow } from '../../shared/views.ts';
import * as words from '../db/words.ts';
import type { HandlersOf } from '../handlers.ts';

const kinds = ['contact', 'opportunity', 'organization'] as const;

export const searchHandlers: HandlersOf<'search.find'> = {
  'search.find': ({ db }, { text, limit }) => {
    const expression = words.expressionOf(text);
    if (expression === null) return [];
    const found = kinds.map((kind) => words.find(db, kind, expression, limit));
    return fairly(found, limit);
  },
};

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
