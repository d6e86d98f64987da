/** What the screens may ask of contacts in a list and do with several of them at once, as zod schemas. */
import { z } from 'zod';
import type { ContactsFilter, ContactsSort } from './contactsViews.ts';
import { id, interval, isInOrder, notInOrder, oneOf, preferredChannel, search } from './schemas.ts';

const filter = z.enum([
  ...(['everyone', 'inCircle', 'keepDue', 'keepOverdue', 'addressMissing', 'spellingUnchecked'] as const satisfies ContactsFilter[]),
]);
const sort = z.enum([
  ...(['name', 'organization', 'metAs', 'channel', 'lastTouch', 'inTouch', 'next', 'tags'] as const satisfies ContactsSort[]),
]);

/** Whom a list holds: what was typed and every filter that is on. */
const among = {
  search,
  filter,
  tagId: id.nullable().default(null),
  organizationId: id.nullable().default(null),
  /** 'unknown' for those of whom it is still to be asked. */
  channel: z
    .union([preferredChannel, z.literal('unknown')])
    .nullable()
    .default(null),
};
export const contactsListed = { ...among, sort, descending: z.boolean() };

/** So many people are changed in one action, which plans for each of them again. */
const mostAtOnce = 5000;
const tooMany = `Choose at most ${mostAtOnce.toLocaleString('en-US')} people at a time.`;
/** Several people: one by one, or everybody whom a list holds but these. */
export const several = z.union([
  z.strictObject({ ids: z.array(id).min(1, 'Choose somebody first.').max(mostAtOnce, tooMany) }),
  z.strictObject({ ...among, except: z.array(id).max(mostAtOnce, tooMany) }),
]);
/** As many as an action takes; a list of more is refused. */
export const severalAtMost = { people: mostAtOnce, sentence: tooMany } as const;

export const severalTagged = z.strictObject({
  whom: several,
  add: z.array(id).max(50, 'Fifty tags are the most for one person.'),
  remove: z.array(id).max(50, 'Fifty tags are the most for one person.'),
});

export const severalKept = z.strictObject({ whom: several, ...interval }).refine(isInOrder, notInOrder);

/** A list with its filters and order, under a name. */
export const contactListSave = z.strictObject({
  id,
  name: z.string({ error: 'Enter a name.' }).trim().min(1, 'Enter a name.').max(60, 'Keep the name under 60 characters.'),
  ...contactsListed,
});

export const contactsExport = z.strictObject({
  format: oneOf(['vCard 3.0', 'vCard 4.0', 'CSV']),
  /** The mark by which Excel knows UTF-8; only for CSV. */
  byteOrderMark: z.boolean(),
  /** Null for everybody. */
  whom: several.nullable().default(null),
});
