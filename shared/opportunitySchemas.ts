import { z } from 'zod';
import { search, stage } from './schemas.ts';
import type { OpportunitiesShow, OpportunitiesSort } from './opportunityViews.ts';

/** Which opportunities a list or a board shows. */
export const opportunitiesShown = {
  search: search.default(''),
  show: z.enum(['all', 'toDo', 'nothingNext', 'long'] as const satisfies readonly OpportunitiesShow[]).default('all'),
};

/** A page of them; without stages, of all stages. */
export const opportunitiesAsked = {
  ...opportunitiesShown,
  stages: z
    .array(stage)
    .min(1)
    .max(stage.options.length)
    .default([...stage.options]),
  sort: z.enum(['since', 'title', 'organization', 'next'] as const satisfies readonly OpportunitiesSort[]).default('since'),
  descending: z.boolean().default(true),
};
