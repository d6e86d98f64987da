import type { TouchAbout } from '../../../shared/model.ts';
import type { FollowUpView } from '../../../shared/views.ts';

/** What doing a follow-up is about. */
export function aboutOf({ status, kind, rules }: Pick<FollowUpView, 'status' | 'kind' | 'rules'>): TouchAbout {
  if (status) return 'status';
  if (kind === 'reference') return 'reference';
  if (kind === 'keep') return rules[0] === 'P33' ? 'connect' : 'keep';
  return kind === 'call' ? 'other' : 'thanks';
}
