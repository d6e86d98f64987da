import type { PlannedFollowUp, TimeWindow, Zone } from '../model.ts';
import { officeHours } from './businessHours.ts';
import { addBusinessDays, dayOf } from './days.ts';
import type { Attempt, OrganizationFacts, Terms } from './facts.ts';
import { spanOf } from './followUpState.ts';
import { sayDay } from './say.ts';

/** Why the pace guard holds, and until when. */
export interface Hold {
  readonly until: string;
  readonly because: string;
}

/** "you called Ms. Ruiz"; a voicemail is a call too. */
export function sayAttempt({ channel, spoken }: Pick<Attempt, 'channel' | 'spoken'>): string {
  switch (channel) {
    case 'call':
    case 'voicemail':
      return `you called ${spoken}`;
    case 'meeting':
      return `you met ${spoken}`;
    default:
      return `you wrote to ${spoken}`;
  }
}

/** One status contact in so many business days: the user's number, or the longer one that the employer asked for (P23). */
export function paceOf(organization: Pick<OrganizationFacts['organization'], 'paceDays'>, terms: Terms): number {
  return Math.max(terms.paceDays, organization.paceDays ?? 0);
}

const sayPace = (organization: Pick<OrganizationFacts['organization'], 'paceDays'>, terms: Terms): string => {
  const days = paceOf(organization, terms);
  return days > terms.paceDays ? `they asked for one in ${days} business days` : `one in ${days} business days`;
};

/**
 * What holds a status contact at a moment (P23): the newest attempt with anyone of the organization, voicemail counts,
 * until 5 business days after it, 09:00 by the organization's clocks. Null when nothing holds.
 */
export function paceHold(
  attempts: readonly Attempt[],
  organization: Pick<OrganizationFacts['organization'], 'zone' | 'paceDays'>,
  terms: Terms,
  at: string,
): Hold | null {
  const newest = newestOf(attempts.filter((attempt) => attempt.at <= at));
  if (newest === null) return null;
  const day = dayOf(newest.at, organization.zone);
  const until = officeHours(addBusinessDays(day, paceOf(organization, terms), terms.office), organization.zone, terms).from;
  return at < until ? { until, because: `because ${sayAttempt(newest)} on ${sayDay(day)}: ${sayPace(organization, terms)}` } : null;
}

const newestOf = (attempts: readonly Attempt[]): Attempt | null =>
  attempts.reduce<Attempt | null>((one, other) => (one !== null && one.at >= other.at ? one : other), null);

/** A planned status contact, and the day on which it stands. */
interface Before {
  readonly followUp: PlannedFollowUp;
  readonly day: string;
}

/** Contacts at a time of their own, after a letter or a promise; the others only ask for patience and come whenever it is over. */
const isTimed = ({ rules }: PlannedFollowUp): boolean => ['P12', 'P16', 'P17'].includes(rules[0]);

/** The promised call and the call after the letter of one opportunity are settled by their own rules: one closes the other. */
const isSettled = (one: PlannedFollowUp, other: PlannedFollowUp): boolean =>
  one.opportunityId === other.opportunityId && isTimed(one) && isTimed(other) && one.rules[0] !== other.rules[0];

/**
 * Planned status contacts of one organization as the pace guard lets them stand (P23). One whose time comes too soon
 * after the newest attempt is held until the release and may be made on that day; so is one that comes too soon after
 * another one that is planned, but those at a time of their own (P12, P16, P17) give way only to each other. Two on one
 * day are one contact with both topics: the later becomes the earlier. One that was missed before an attempt keeps its
 * day, and what the user moved stays where it was put.
 */
export function keepPace(planned: readonly PlannedFollowUp[], facts: OrganizationFacts, terms: Terms): readonly PlannedFollowUp[] {
  const { organization, attempts, closed, moved } = facts;
  const { zone } = organization;
  const newest = newestOf(attempts);
  const hold = newest === null ? null : paceHold(attempts, organization, terms, newest.at);
  const paced = new Map<string, PlannedFollowUp>();
  let last: Before | null = null;
  let lastTimed: Before | null = null;
  for (const each of inOrder(planned, closed, moved)) {
    const { opensAt, dueAt } = spanOf({ windows: moved.get(each.key) ?? each.windows });
    if (opensAt === null || dueAt === null || (newest !== null && dueAt <= newest.at)) continue;
    let held = each;
    if (!moved.has(each.key)) {
      if (hold !== null && opensAt < hold.until) held = heldUntil(each, hold, zone, terms);
      held = afterPlanned(held, isTimed(each) ? lastTimed : last, last, facts, terms);
    }
    if (held !== each) paced.set(each.key, held);
    if (held.stop?.kind === 'held' && held.stop.becomes !== null) continue;
    last = { followUp: held, day: dayOf(spanOf({ windows: moved.get(each.key) ?? held.windows }).opensAt ?? opensAt, zone) };
    if (isTimed(each)) lastTimed = last;
  }
  return planned.map((each) => paced.get(each.key) ?? each);
}

/** The status contacts that can be made, by their opening; of two that open at once the first planned. */
function inOrder(
  planned: readonly PlannedFollowUp[],
  closed: ReadonlySet<string>,
  moved: ReadonlyMap<string, readonly TimeWindow[]>,
): readonly PlannedFollowUp[] {
  const opens = (each: PlannedFollowUp): string => spanOf({ windows: moved.get(each.key) ?? each.windows }).opensAt ?? '';
  return planned
    .filter(({ status, stop, windows, key }) => status && stop === null && windows.length > 0 && !closed.has(key))
    .toSorted((one, other) => (opens(one) < opens(other) ? -1 : opens(one) > opens(other) ? 1 : 0));
}

function heldUntil(planned: PlannedFollowUp, { until, because }: Hold, zone: Zone, terms: Terms): PlannedFollowUp {
  return {
    ...planned,
    rules: planned.rules.includes('P23') ? planned.rules : [...planned.rules, 'P23'],
    windows: [officeHours(dayOf(until, zone), zone, terms)],
    stop: { kind: 'held', until, becomes: null },
    because: `${because}; ${withoutFact(planned.because, because)}`,
  };
}

/**
 * What is planned, without the fact that the hold has just named (a call is both why the next is weekly and why it waits),
 * and without the doubt whether the letter has arrived, which was that of the earlier day (P12).
 */
function withoutFact(because: string, hold: string): string {
  const fact = `${hold.slice(0, hold.lastIndexOf(': '))}; `;
  const planned = because.replace(', and it may not have arrived yet', '');
  return planned.startsWith(fact) ? planned.slice(fact.length) : planned.replace(/^because /, '');
}

/** One that comes on the day of another planned one becomes it; one that comes too soon after one that it gives way to waits. */
function afterPlanned(
  planned: PlannedFollowUp,
  before: Before | null,
  last: Before | null,
  { organization }: OrganizationFacts,
  terms: Terms,
): PlannedFollowUp {
  const { zone } = organization;
  const opensAt = spanOf(planned).opensAt ?? '';
  if (last !== null && dayOf(opensAt, zone) <= last.day && !isSettled(planned, last.followUp)) {
    return {
      ...planned,
      rules: planned.rules.includes('P23') ? planned.rules : [...planned.rules, 'P23'],
      stop: { kind: 'held', until: opensAt, becomes: last.followUp.key },
      because: `two on ${sayDay(last.day)} are one contact with both topics; ${planned.because}`,
    };
  }
  if (before === null || isSettled(planned, before.followUp)) return planned;
  const until = officeHours(addBusinessDays(before.day, paceOf(organization, terms), terms.office), zone, terms).from;
  if (opensAt >= until) return planned;
  const because = `because another status contact is planned for ${sayDay(before.day)}: ${sayPace(organization, terms)}`;
  return heldUntil(planned, { until, because }, zone, terms);
}
