import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { OrganizationRow, OrganizationsView } from '../../../shared/organizationViews.ts';
import { call } from '../../host.ts';

/** Rows fetched at a time: a few screenfuls. */
const pageSize = 100;

/** What to ask for a page of the list; the first is page 0. */
export const pageOf = (search: string, page: number) => ({ search, offset: page * pageSize, limit: pageSize });

/** The rows from `first` to `last`, however far down. A row is undefined while its page is under way. */
export function useOrganizationPages(search: string, first: number, last: number): (index: number) => OrganizationRow | undefined {
  const from = Math.floor(first / pageSize);
  const pages = Array.from({ length: Math.max(0, Math.floor(last / pageSize) - from + 1) }, (_, index) => from + index);
  const found = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['organizations.list', pageOf(search, page)],
      queryFn: (): Promise<OrganizationsView> => call('organizations.list', pageOf(search, page)),
      placeholderData: pages.length === 1 ? keepPreviousData : undefined,
    })),
  });
  return (index) => found[Math.floor(index / pageSize) - from]?.data?.rows[index % pageSize];
}
