import type { z } from 'zod';
import type { SeveralDone } from '../../shared/contract.ts';
import { severalAtMost } from '../../shared/contactSchemas.ts';
import type { several } from '../../shared/contactSchemas.ts';
import type { Id } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import * as contacts from '../db/contacts.ts';
import * as keptInTouch from '../db/keptInTouch.ts';
import * as tags from '../db/tags.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { listedIds } from './contactsList.ts';
import { found } from './named.ts';
import { nothingPlanned, planPerson, sumOf } from './planning.ts';

/** Several people, as a screen names them. */
export type Several = z.output<typeof several>;

/** What is done to everybody chosen in one step, which one Undo takes back. */
export const severalContactsHandlers: HandlersOf<'contacts.tagSeveral' | 'contacts.keepSeveral'> = {
  'contacts.tagSeveral': (writing, { whom, add, remove }) => {
    const { db, ports } = writing;
    for (const tagId of [...add, ...remove]) found(tags.read(db, tagId), 'tag');
    const gone = new Set(remove);
    return changeEach(writing, whom, (id) => {
      const kept = tags.ofContact(db, id).flatMap((tag) => (gone.has(tag.id) ? [] : [tag.id]));
      return tags.setOf(db, id, [...kept, ...add], ports.newId);
    });
  },
  'contacts.keepSeveral': (writing, { whom, idealDays, longestDays }) =>
    changeEach(writing, whom, (id) => keptInTouch.setInterval(writing.db, id, idealDays, longestDays)),
};

/** Changes one after the other, and plans again for those whom it changed. */
function changeEach(writing: Writing, whom: Several, change: (id: Id) => boolean): SeveralDone {
  const changed = idsOf(writing, whom).filter((id) => {
    found(contacts.read(writing.db, id), 'person');
    return change(id);
  });
  return { ...changed.map((id) => planPerson(writing, id)).reduce(sumOf, nothingPlanned), changed: changed.length };
}

/** @throws ProblemError 'invalid' for more people than one action takes. */
export function idsOf(
  reading: Reading,
  whom: Several,
  atMost: { readonly people: number; readonly sentence: string } = severalAtMost,
): readonly Id[] {
  if ('ids' in whom) return [...new Set(whom.ids)];
  const except = new Set(whom.except);
  const ids = listedIds(reading, whom, atMost.people + except.size + 1).filter((id) => !except.has(id));
  if (ids.length > atMost.people) throw new ProblemError('invalid', atMost.sentence, [{ field: 'whom', sentence: atMost.sentence }]);
  if (ids.length === 0)
    throw new ProblemError('invalid', 'Choose somebody first.', [{ field: 'whom', sentence: 'Choose somebody first.' }]);
  return ids;
}
