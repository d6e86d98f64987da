import type { ContactsAmong, ContactsFilter, ContactsOrder, ContactsSort } from '../../../shared/contactsViews.ts';

/** What the list is asked for, but for which page. */
export type ContactsAsked = ContactsAmong & ContactsOrder;

/** Everybody, whoever was in touch last first. */
export const everybody: ContactsAsked = {
  ...{ search: '', filter: 'everyone', tagId: null, organizationId: null, channel: null },
  ...{ sort: 'lastTouch', descending: true },
};

export const quickFilters: readonly { readonly filter: ContactsFilter; readonly name: string }[] = [
  { filter: 'everyone', name: 'Everyone' },
  { filter: 'inCircle', name: 'In my circle' },
  { filter: 'keepDue', name: 'Keep in touch due' },
  { filter: 'addressMissing', name: 'Address missing' },
  { filter: 'spellingUnchecked', name: 'Spelling not checked' },
];

export const sortWords: Readonly<Record<ContactsSort, string>> = {
  name: 'name',
  organization: 'organization',
  metAs: 'how they were met',
  channel: 'what they prefer',
  lastTouch: 'last touch',
  inTouch: 'how much of the interval has passed',
  next: 'next follow-up',
  tags: 'tags',
};

/** These begin with the most recent, or with the longest silence. */
export const startsDescending = (sort: ContactsSort): boolean => sort === 'lastTouch' || sort === 'inTouch';

/** Another list: who is in it, not the order. */
export const amongOf = ({ search, filter, tagId, organizationId, channel }: ContactsAsked): ContactsAmong => ({
  ...{ search, filter, tagId, organizationId, channel },
});

export const isEverybody = ({ search, filter, tagId, organizationId, channel }: ContactsAmong): boolean =>
  search === '' && filter === 'everyone' && tagId === null && organizationId === null && channel === null;
