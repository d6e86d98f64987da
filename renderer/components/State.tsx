import type { LucideIcon } from 'lucide-react';
import { Check, Circle, CircleDot, Hand, Hourglass, OctagonX, SkipForward, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FollowUpState } from '../../shared/model.ts';

/** The icon of a state. */
export const stateIcons: Readonly<Record<FollowUpState, LucideIcon>> = {
  waiting: Hourglass,
  held: Hand,
  blocked: OctagonX,
  upcoming: Circle,
  due: CircleDot,
  overdue: TriangleAlert,
  done: Check,
  skipped: SkipForward,
};

/** A state as icon and word: "overdue since Wed 10 June, 11:30" when `children` says more than the word. */
export function State({ state, children }: { readonly state: FollowUpState; readonly children?: ReactNode }) {
  const Icon = stateIcons[state];
  return (
    <span className="state" data-state={state}>
      <Icon className="i" aria-hidden />
      <span>{children ?? state}</span>
    </span>
  );
}
