import type { ContactRow, ContactsView } from '../../shared/views.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { fullName } from '../../shared/rules/names.ts';
import type { HandlersOf } from '../handlers.ts';
import * as contactLists from '../db/contactLists.ts';
import * as followUpLists from '../db/followUpLists.ts';
import { followUpOf } from '../db/followUps.ts';
import * as tags from '../db/tags.ts';
import * as words from '../db/words.ts';
import { stateOf } from './followUpViews.ts';
import { ringView } from './ringView.ts';

/** One page of the people, with what stands beside them: joined for the page alone, however many there are. */
export const contactsList: HandlersOf<'contacts.list'>['contacts.list'] = ({ db, ports }, input): ContactsView => {
  const expression = words.expressionOf(input.search);
  // Something typed without a word in it ("---") finds nobody, as a word would that nobody has.
  if (expression === null && input.search.trim() !== '') return { rows: [], total: 0 };
  const { ids, total } = contactLists.page(db, { ...input, expression });
  const next = followUpLists.firstOpenOf(db, 'contact_id', ids);
  const rows = contactLists.rowsOf(db, ids).map((listed): ContactRow => {
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
