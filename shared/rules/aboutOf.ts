import type { PlannedFollowUp, TouchAbout } from '../model.ts';

/** What doing a follow-up is about, as the touch that records it says. */
export function aboutOf({
  status,
  kind,
  rules,
}: Pick<PlannedFollowUp, 'status' | 'kind'> & { readonly rules: readonly string[] }): TouchAbout {
  if (status) return 'status';
  switch (kind) {
    case 'reference':
      return 'reference';
    case 'keep':
      return rules[0] === 'P33' ? 'connect' : 'keep';
    case 'letter':
    case 'card':
      return 'thanks';
    case 'email':
      // The e-mail of the same day thanks (P8); the one that closes a job politely does not (P30).
      return rules[0] === 'P8' ? 'thanks' : 'other';
    case 'call':
      return 'other';
  }
}
