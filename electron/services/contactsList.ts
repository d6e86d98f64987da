import type { ContactRow, ContactsAmong, ContactsView } from '../../shared/contactsViews.ts';
import type { Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { fullName } from '../../shared/rules/names.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { rowsOf } from '../db/contactListRows.ts';
import * as contactLists from '../db/contactLists.ts';
import * as followUpLists from '../db/followUpLists.ts';
import { followUpOf } from '../db/followUps.ts';
import * as tags from '../db/tags.ts';
import * as words from '../db/words.ts';
import { stateOf } from './followUpViews.ts';
import { ringView } from './ringView.ts';
import { practiceOf } from './terms.ts';

/** Whom the list holds, as the journal looks for them; null where something was typed that is in no name. */
function lookedFor({ db, ports }: Reading, { search, ...asked }: ContactsAmong) {
  const expression = words.expressionOf(search);
  // Something typed without a word in it ("---") finds nobody, as a word would that nobody has.
  if (expression === null && search.trim() !== '') return null;
  return { ...asked, expression, now: ports.now(), idealDays: practiceOf(db).idealDays };
}

/** The ids of everybody whom a list holds, by name; at most `limit`. */
export function listedIds(
  reading: Reading,
  { search, filter, tagId, organizationId, channel }: ContactsAmong,
  limit: number,
): readonly Id[] {
  const asked = lookedFor(reading, { search, filter, tagId, organizationId, channel });
  return asked === null ? [] : contactLists.page(reading.db, { ...asked, sort: 'name', descending: false, offset: 0, limit }).ids;
}

/** One page of the people, with what stands beside them: joined for the page alone, however many there are. */
export const contactsList: HandlersOf<'contacts.list'>['contacts.list'] = (
  reading,
  { sort, descending, offset, limit, ...among },
): ContactsView => {
  const { db, ports } = reading;
  const asked = lookedFor(reading, among);
  if (asked === null) return { rows: [], total: 0 };
  const { ids, total } = contactLists.page(db, { ...asked, sort, descending, offset, limit });
  const next = followUpLists.firstOpenOf(db, 'contact_id', ids);
  const rows = rowsOf(db, ids).map((listed): ContactRow => {
    const first = next.get(listed.id);
    return {
      id: listed.id,
      name: fullName(listed),
      organization: listed.organizationId === null ? null : { id: listed.organizationId, name: listed.organization ?? '' },
      title: listed.title,
      metAs: listed.role ?? (listed.isReference === 1 ? 'reference' : null),
      preferredChannel: listed.preferredChannel,
      lastTouch:
        listed.touchedAt === null || listed.touchZone === null || listed.channel === null || listed.direction === null
          ? null
          : { day: dayOf(listed.touchedAt, listed.touchZone), channel: listed.channel, direction: listed.direction },
      next: first === undefined ? null : { kind: first.kind, state: stateOf(followUpOf(first), ports.now()), day: first.day },
      tags: tags.ofContact(db, listed.id).map(({ name }) => name),
      ring: ringView({ db, ports }, listed.id),
    };
  });
  return { rows, total };
};
