import { useInfiniteQuery } from '@tanstack/react-query';
import type { FollowUpView, Section, TodaySectionName } from '../../../shared/views.ts';
import { call } from '../../host.ts';
import type { CallProblem } from '../../host.ts';

/** How many rows one click on "more" brings. */
const pageSize = 100;

export interface SectionPages {
  readonly rows: readonly FollowUpView[];
  /** How many there are beyond `rows`. */
  readonly left: number;
  readonly problem: CallProblem | null;
  readonly more: () => void;
}

/** A section's rows: the first `folded` of what Today brought; once asked for more, page after page. */
export function useSectionPages(
  name: TodaySectionName,
  section: Section,
  folded: number,
  asked: boolean,
  onAsked: () => void,
): SectionPages {
  const pages = useInfiniteQuery({
    queryKey: ['today.section', name],
    queryFn: ({ pageParam }) => call('today.section', { section: name, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last: Section, all) => (last.rows.length === pageSize ? all.length * pageSize : undefined),
    enabled: asked,
  });
  const loaded = asked ? pages.data?.pages.flatMap((page) => page.rows) : undefined;
  const rows = loaded ?? section.rows.slice(0, folded);
  return {
    rows,
    left: Math.max(0, section.total - rows.length),
    problem: pages.error as CallProblem | null,
    more: () => {
      if (asked) void pages.fetchNextPage();
      else onAsked();
    },
  };
}
