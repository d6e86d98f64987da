import type { Day, Moment } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { sayHour, sayMoment } from '../../shared/rules/say.ts';
import type { Advice } from '../../shared/views.ts';

/** The answer in a word or two: "Yes, until 17:00", "Wait until Mon 22 June, 10:00", "Better not". */
export function verdictWords({ verdict, from, until, zone }: Pick<Advice, 'verdict' | 'from' | 'until' | 'zone'>, today: Day): string {
  const when = (moment: string): string => (dayOf(moment, zone) === today ? sayHour(moment, zone) : sayMoment(moment, zone, today));
  switch (verdict) {
    case 'yes':
      return until === null ? 'Yes' : `Yes, until ${when(until)}`;
    case 'wait':
      return from === null ? 'Wait' : `Wait until ${when(from)}`;
    case 'betterNot':
      return 'Better not';
  }
}

/** Why, in one sentence; what is better not done names the next good time for a call. */
export function reasonWords({ because, verdict, from, zone }: Pick<Advice, 'because' | 'verdict' | 'from' | 'zone'>, now: Moment): string {
  if (verdict !== 'betterNot' || from === null) return because;
  return `${because}; ${from <= now ? 'a call is fine now' : `the next good time to call is ${sayMoment(from, zone)}`}`;
}
