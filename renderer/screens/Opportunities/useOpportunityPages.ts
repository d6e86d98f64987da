import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '../../../shared/contract.ts';
import type { Stage } from '../../../shared/model.ts';
import type { OpportunityRow } from '../../../shared/views.ts';
import type { OpportunitiesShow, OpportunitiesSort } from '../../../shared/opportunityViews.ts';
import { call } from '../../host.ts';

/** Rows fetched at a time: a few screenfuls. */
const pageSize = 50;

export interface OpportunitiesAsked {
  readonly search: string;
  readonly show: OpportunitiesShow;
  readonly sort: OpportunitiesSort;
  readonly descending: boolean;
}

/** Rows of some stages, from `first` to `last`; none while `last` is before `first`. */
export interface Stretch {
  readonly stages: readonly Stage[];
  readonly first: number;
  readonly last: number;
}

/** The rows of some stretches, however far down: asks for the pages that hold them. A row is undefined while its page is under way. */
export function useOpportunityPages(
  asked: OpportunitiesAsked,
  stretches: readonly Stretch[],
): (stages: readonly Stage[], index: number) => OpportunityRow | undefined {
  const pages = stretches.flatMap(({ stages, first, last }) => {
    const from = Math.floor(first / pageSize);
    const count = last < first ? 0 : Math.floor(last / pageSize) - from + 1;
    return Array.from({ length: count }, (_, index) => ({ stages, page: from + index }));
  });
  const found = useQueries({
    queries: pages.map(({ stages, page }) => {
      const input: InputOf<'opportunities.list'> = { ...asked, stages: [...stages], offset: page * pageSize, limit: pageSize };
      return {
        queryKey: ['opportunities.list', input],
        queryFn: (): Promise<OutputOf<'opportunities.list'>> => call('opportunities.list', input),
        placeholderData: pages.length === 1 ? keepPreviousData : undefined,
      };
    }),
  });
  return (stages, index) => {
    const page = Math.floor(index / pageSize);
    const at = pages.findIndex((each) => each.page === page && each.stages === stages);
    return found[at]?.data?.rows[index % pageSize];
  };
}
