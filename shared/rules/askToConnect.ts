import type { Role } from '../model.ts';
import { officeHours } from './businessHours.ts';
import { addDays, dayOf } from './days.ts';
import type { ContactFacts, KeepFacts, MetFact, Terms } from './facts.ts';
import type { Plan } from './plan.ts';
import { afterQuietDays, sayQuiet } from './quietDays.ts';
import { sayDay } from './say.ts';
import { thanksKind } from './thankYous.ts';

/** Whether somebody met in this role is suggested for the networking circle: each interviewer, the front desk only by the user (P33). */
export function isSuggested(role: Role): boolean {
  return thanksKind(role) === 'letter';
}

/**
 * Ask to connect (P33): once, for somebody met in an interview whom the user took into the circle, due 7 days after that
 * interview, or on the day after the yes when that is later.
 */
export function askToConnect({ person, closed }: ContactFacts, keep: KeepFacts, terms: Terms): Plan {
  const { circle } = person;
  const open = keep.openKeys.filter((key) => key.startsWith('P33:'));
  const none = (because: string): Plan => ({ planned: [], notPlanned: [], over: open.map((key) => ({ key, because })) });
  if (circle?.in !== true) return none(`${person.spoken} is not in your circle`);
  const interview = interviewOf(keep.met, circle.at);
  if (interview === null) return none(`${person.spoken} is no longer in the room of that interview`);
  const key = `P33:${interview.interviewId}:${person.id}`;
  const asked = [...(closed?.keys() ?? [])].find((each) => each.startsWith('P33:') && each !== key);
  if (asked !== undefined) return none('you asked to connect before, and once is enough');
  // What was done stays planned: it is done, not gone.
  if (closed?.has(key) !== true && keep.connectedAt !== null) {
    return none(`you asked to connect on ${sayDay(dayOf(keep.connectedAt, keep.zone))}`);
  }

  const met = dayOf(interview.endsAt, interview.zone);
  const counted = addDays(met, terms.connectAfterDays);
  const said = addDays(dayOf(circle.at, keep.zone), 1);
  const day = counted > said ? counted : said;
  const moved = afterQuietDays(day, keep.quiet);
  const why = `because you met in the interview on ${sayDay(met)} and took ${person.spoken} into your circle`;
  const count = counted > said ? `; ask ${terms.connectAfterDays} days after the interview` : '';
  return {
    planned: [
      {
        key,
        rules: ['P33'],
        kind: 'keep',
        title: 'Ask to connect',
        contactId: person.id,
        opportunityId: interview.opportunityId,
        interviewId: interview.interviewId,
        windows: [officeHours(moved.day, keep.zone, terms)],
        timing: 'window',
        zone: keep.zone,
        status: false,
        stop: null,
        because: `${why}${count}${sayQuiet(day, moved)}`,
      },
    ],
    notPlanned: [],
    over: open.filter((each) => each !== key).map((each) => ({ key: each, because: 'one request to connect is enough' })),
  };
}

/** The last one that had ended when the user said yes, so that later ones change nothing; else the first. */
function interviewOf(met: readonly MetFact[], saidAt: string): MetFact | null {
  return met.findLast(({ endsAt }) => endsAt <= saidAt) ?? met[0] ?? null;
}
