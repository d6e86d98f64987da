import type { Day, PlannedFollowUp } from '../model.ts';
import { addDays, dayOf, daysBetween, momentAt } from './days.ts';
import type { ContactFacts, KeepFacts, Terms } from './facts.ts';
import { isSuggested } from './askToConnect.ts';
import type { Plan } from './plan.ts';
import { afterQuietDays, sayQuiet } from './quietDays.ts';
import { sayDay } from './say.ts';

/** How often to be in touch with somebody, in days, and whose numbers these are. */
export interface Kept {
  readonly idealDays: number;
  readonly longestDays: number;
  /** Their own, those of their tags, or the usual ones of the circle. */
  readonly from: 'own' | 'tag' | 'circle';
}

/**
 * The interval of a person: their own, else the shortest of their tags', else the usual one for those in the circle and
 * for those met in a process that ended with a no (P27); null for nobody to be kept in touch with (P34). Each of the two numbers is looked for on its own.
 */
export function intervalOf(
  { person }: ContactFacts,
  { own, tags, met }: KeepFacts,
  terms: Terms | Pick<Terms, 'idealDays' | 'longestDays'>,
): Kept | null {
  const shortest = (of: 'idealDays' | 'longestDays'): number | null => {
    const set = tags.flatMap((tag) => tag[of] ?? []);
    return set.length === 0 ? null : Math.min(...set);
  };
  const ideal = own.idealDays ?? shortest('idealDays');
  const longest = own.longestDays ?? shortest('longestDays');
  // Rejected is not lost: whoever asked the questions is kept in touch with, unless the user said no (P27, P33).
  const afterNo = person.circle === null && met.some(({ rejected, role }) => rejected && isSuggested(role));
  const inCircle = person.circle?.in === true || afterNo;
  if (ideal === null && longest === null && !inCircle) return null;
  const idealDays = ideal ?? Math.min(terms.idealDays, longest ?? terms.idealDays);
  return {
    idealDays,
    longestDays: Math.max(idealDays, longest ?? terms.longestDays),
    from: own.idealDays !== null || own.longestDays !== null ? 'own' : ideal !== null || longest !== null ? 'tag' : 'circle',
  };
}

/** From which day it counts: the last touch in either direction or meeting, else the day of the yes, else since they are known. */
export function countedFrom(
  { person }: ContactFacts,
  { lastTouch, met, zone, knownSince }: KeepFacts,
): { readonly day: Day; readonly touched: boolean } {
  const days = [
    ...(lastTouch === null ? [] : [dayOf(lastTouch.at, lastTouch.zone)]),
    // An interview that was ahead when the process ended did not take place.
    ...met
      .map((each) => ({ ...each, day: dayOf(each.endsAt, each.zone) }))
      .flatMap(({ open, day, stageDay }) => (open || day <= stageDay ? [day] : [])),
  ].sort();
  const last = days.at(-1);
  if (last !== undefined) return { day: last, touched: true };
  return { day: person.circle?.in === true ? dayOf(person.circle.at, zone) : knownSince, touched: false };
}

/** The ring beside a name: how many days ago the last touch was, and how that stands to the interval (P34). */
export function ringOf(
  facts: ContactFacts,
  keep: KeepFacts,
  terms: Pick<Terms, 'idealDays' | 'longestDays'>,
  today: Day,
): {
  readonly sinceDays: number;
  readonly idealDays: number;
  readonly longestDays: number;
  readonly state: 'fresh' | 'ideal' | 'longest';
} | null {
  const kept = intervalOf(facts, keep, terms);
  if (kept === null) return null;
  const { idealDays, longestDays } = kept;
  const sinceDays = Math.max(0, daysBetween(countedFrom(facts, keep).day, today));
  return { sinceDays, idealDays, longestDays, state: sinceDays > longestDays ? 'longest' : sinceDays >= idealDays ? 'ideal' : 'fresh' };
}

/**
 * Keep in touch (P34): due from the ideal interval after the last touch, overdue after the longest, never counted from a
 * reminder. Its key names the day it counts from, so that a new touch ends the old one and plans the next.
 * @param connect what P33 plans with the same person: one word to somebody is enough.
 */
export function keepInTouch(facts: ContactFacts, keep: KeepFacts, connect: readonly PlannedFollowUp[], terms: Terms): Plan {
  const { person, closed } = facts;
  const counted = countedFrom(facts, keep);
  const key = `P34:${person.id}:${counted.day}`;
  const open = keep.openKeys.filter((each) => each.startsWith('P34:'));
  const older = open
    .filter((each) => each !== key)
    .map((each) => ({
      key: each,
      because: counted.touched ? `you were in touch on ${sayDay(counted.day)}` : 'it counts from another day now',
    }));
  const none = (because: string): Plan => ({ planned: [], notPlanned: [], over: [...older, { key, because }] });

  const kept = intervalOf(facts, keep, terms);
  if (kept === null) return none(`${person.spoken} is not in your circle and has no interval`);
  const process = keep.met.find((each) => each.open);
  if (process !== undefined) return none(`the process at ${process.organization} is open, and that is the touch`);
  const connecting = connect.find((each) => closed?.has(each.key) !== true);
  const also = connecting?.title ?? keep.alsoKept[0];
  if (also !== undefined) return none(`“${also}” is planned with ${person.spoken}, and one word is enough`);

  const idealDay = addDays(counted.day, kept.idealDays);
  const longestDay = addDays(counted.day, kept.longestDays);
  const from = afterQuietDays(idealDay, keep.quiet);
  const last = afterQuietDays(longestDay, keep.quiet).day;
  const since = counted.touched ? `you were last in touch on ${sayDay(counted.day)}` : `nothing is recorded since ${sayDay(counted.day)}`;
  const whose = { own: '', tag: ', as their tag says', circle: '' }[kept.from];
  return {
    planned: [
      {
        key,
        rules: ['P34'],
        kind: 'keep',
        title: 'Keep in touch',
        contactId: person.id,
        opportunityId: null,
        interviewId: null,
        windows: [
          {
            from: momentAt(from.day, terms.officeOpens, keep.zone),
            to: momentAt(last > from.day ? last : from.day, terms.officeCloses, keep.zone),
          },
        ],
        timing: 'window',
        zone: keep.zone,
        status: false,
        stop: null,
        because: `because ${since}: ideal ${kept.idealDays} days, longest ${kept.longestDays}${whose}${sayQuiet(idealDay, from)}`,
      },
    ],
    notPlanned: [],
    over: older,
  };
}
