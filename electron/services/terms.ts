import type { Day, Id, Moment, Practice } from '../../shared/model.ts';
import type { ContactFacts, OpportunityFacts, Terms } from '../../shared/rules/facts.ts';
import { usualPractice } from '../../shared/rules/practice.ts';
import * as practice from '../db/practice.ts';
import type { ReadableDb } from '../db/open.ts';
import { countryOf } from './facts.ts';
import { holidaysOf } from './holidays.ts';

/** The user's own numbers: the defaults, and what was set otherwise. */
export function practiceOf(db: ReadableDb): Practice {
  return { ...usualPractice, ...practice.read(db) };
}

/**
 * By what the rules count for an organization: the user's numbers, and the holidays of all years that some days can reach
 * into, the year before and the year after. `toldCountry` is that of an address which is being told and not in the journal yet, `numbers` are others
 * than the user's where a change to them is only being looked at.
 */
export function termsFor(
  db: ReadableDb,
  organizationId: Id | null,
  days: readonly Moment[],
  toldCountry: string | null = null,
  numbers: Practice = practiceOf(db),
): Terms {
  const [first] = days;
  if (first === undefined) return { ...numbers, office: new Set<Day>(), postal: new Set<Day>() };
  let [earliest, latest] = [first, first];
  for (const day of days) {
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  return { ...numbers, ...holidaysOf(toldCountry ?? countryOf(db, organizationId), yearOf(earliest) - 1, yearOf(latest) + 1) };
}

const yearOf = (day: Moment): number => Number(day.slice(0, 4));

/** Every day, or moment, that the follow-ups of an opportunity are counted from. */
export function daysOf(facts: OpportunityFacts): readonly Moment[] {
  return [
    facts.opportunity.stageDay,
    ...(facts.accepted === null ? [] : [facts.accepted.day]),
    ...facts.interviews.flatMap(({ startsAt, endsAt, promises: made, letters: written }) => [
      startsAt,
      endsAt,
      ...made.map(({ promise }) => (promise.kind === 'day' ? promise.day : promise.kind === 'stretch' ? promise.to : endsAt)),
      ...written.map(({ mailedAt }) => mailedAt ?? endsAt),
    ]),
    ...facts.touches.map(({ at }) => at),
  ];
}

/** Every day that the follow-ups of a person are counted from. */
export function daysOfContact({ vouches }: ContactFacts): readonly Moment[] {
  return vouches.flatMap(({ opportunity, linkedAt, interviews }) => [
    opportunity.stageDay,
    linkedAt,
    ...interviews.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  ]);
}
