import { useQueries } from '@tanstack/react-query';
import type { InputOf } from '../../../shared/contract.ts';
import type { ContactRow, ContactsView } from '../../../shared/contactsViews.ts';
import { call } from '../../host.ts';
import type { ContactsAsked } from './contactsAsked.ts';

/** Rows fetched at a time: a few screenfuls. */
const pageSize = 100;

/** What to ask for a page of the list; the first is page 0. */
export const pageOf = (asked: ContactsAsked, page: number): InputOf<'contacts.list'> => ({
  ...asked,
  offset: page * pageSize,
  limit: pageSize,
});

/** The rows from `first` to `last`, however far down: asks for the pages that hold them. A row is undefined while its page is under way. */
export function useContactPages(
  asked: ContactsAsked,
  top: readonly ContactRow[],
  first: number,
  last: number,
): (index: number) => ContactRow | undefined {
  const from = Math.max(1, Math.floor(first / pageSize));
  const to = Math.floor(last / pageSize);
  const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const further = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['contacts.list', pageOf(asked, page)],
      queryFn: (): Promise<ContactsView> => call('contacts.list', pageOf(asked, page)),
    })),
  });
  return (index) => {
    const page = Math.floor(index / pageSize);
    const rows = page === 0 ? top : further[page - from]?.data?.rows;
    return rows?.[index % pageSize];
  };
}
