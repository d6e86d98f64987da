import type { Id } from '../../../shared/model.ts';

/**
 * Every id of the example begins like this: a UUIDv7 of the moment around which the example stands (2026-06-11, 15:40 in
 * New York), its random bits not random. So the same example has the same ids everywhere, and what is the user's own shows.
 */
const head = '019eb832-d680-7';
/** The same for LIKE: a user's own id of that very millisecond has random digits where these have none. */
export const exampleIdPrefix = `${head}00_-8000-`;

const numbered = (kind: '000' | '001', number: number): Id => `${head}${kind}-8000-${number.toString(16).padStart(12, '0')}`;

/** The ids of one telling of the example. */
export interface ExampleIds {
  /** The id behind a name such as `@dana`: the same each time it is named. */
  readonly of: (name: string) => Id;
  /** For rows that nobody names: follow-ups, notes, promises. */
  readonly next: () => Id;
}

export function exampleIds(): ExampleIds {
  const named = new Map<string, Id>();
  let count = 0;
  return {
    of: (name) => {
      const known = named.get(name);
      if (known !== undefined) return known;
      const made = numbered('000', named.size + 1);
      named.set(name, made);
      return made;
    },
    next: () => {
      count += 1;
      return numbered('001', count);
    },
  };
}
