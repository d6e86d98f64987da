import type { Channel, Moment, PlannedFollowUp, TimeWindow, TouchAbout, Zone } from '../../../shared/model.ts';
import { advise } from '../../../shared/rules/advise.ts';
import type { AdviceFacts, Answered } from '../../../shared/rules/adviceFacts.ts';
import { alsoWelcome, type AlsoWelcome } from '../../../shared/rules/alsoWelcome.ts';
import { attemptsOf } from '../../../shared/rules/attempts.ts';
import { dayOf, hourOf, momentAt } from '../../../shared/rules/days.ts';
import type { OpportunityFacts, PersonFact, Terms, TouchFact } from '../../../shared/rules/facts.ts';
import { planContact } from '../../../shared/rules/planContact.ts';
import { planOrganization } from '../../../shared/rules/planFollowUps.ts';
import { aboutChannel, whomToContact } from '../../../shared/rules/whomToContact.ts';
import { holidays, newYork } from '../sampleFacts.ts';

/** What is so when it is asked. The plan is made of it, as the journal makes it. */
export interface Given {
  readonly opportunity: OpportunityFacts | null;
  /** Other positions at the same organization. */
  readonly others?: readonly OpportunityFacts[];
  /** Keys of follow-ups that were done or skipped. */
  readonly closed?: readonly string[];
  /** Where the user moved one to. */
  readonly moved?: Readonly<Record<string, readonly TimeWindow[]>>;
  /** Whom the question is about. */
  readonly contact?: PersonFact;
  /** With the person, beside those of the opportunity. */
  readonly touches?: readonly TouchFact[];
  readonly asked?: readonly string[];
  readonly terms?: Terms;
  readonly zone?: Zone;
}

/** One row: the facts in plain words, the moment by the organization's clocks, the question, and the answer. */
export interface Scenario {
  readonly facts: string;
  readonly given: Given;
  /** "2026-06-18 08:59" */
  readonly at: string;
  readonly ask: `${TouchAbout} by ${Channel}`;
  /** "yes", "yes until 2026-06-18 17:00", "wait", "wait until 2026-06-18 09:00", "better not" */
  readonly answer: string;
  readonly rules: string;
  /** Whom it should go to, where the row is about that. */
  readonly whom?: string;
  /** What is said about the channel (P8). */
  readonly how?: string;
  /** The rules of what else is welcome, each with its own. */
  readonly also?: readonly string[];
}

export interface Told extends Answered {
  readonly whom: string | null;
  readonly how: string | null;
  readonly also: readonly AlsoWelcome[];
}

/** What the planner has open for a world: done and skipped ones are gone, and so is what became one of them. */
export function openOf(given: Given): readonly PlannedFollowUp[] {
  const { opportunity, others = [], contact, terms = holidays } = given;
  const closed = new Set(given.closed);
  const moved = new Map(Object.entries(given.moved ?? {}));
  if (opportunity === null) return [];
  const opportunities = [opportunity, ...others];
  const attempts = opportunities.flatMap(attemptsOf);
  const { planned } = planOrganization({ organization: opportunity.organization, opportunities, attempts, closed, moved }, terms);
  const people = opportunity.references.map((link) => ({ ...link, vouches: [{ ...opportunity, ...link }] }));
  const persons = people
    .filter(({ person }) => contact === undefined || person.id === contact.id)
    .flatMap((fact) => planContact(fact, terms).planned);
  return [...planned, ...persons]
    .filter(({ key, stop }) => !closed.has(key) && !(stop?.kind === 'held' && stop.becomes !== null && closed.has(stop.becomes)))
    .map((each) => {
      const windows = moved.get(each.key);
      return windows === undefined ? each : { ...each, windows, stop: each.stop?.kind === 'held' ? null : each.stop };
    });
}

/** May I contact them now?, of a world. */
export function told(given: Given, at: Moment, about: TouchAbout, channel: Channel): Told {
  const { opportunity, others = [], contact = null, touches = [], asked = [], terms = holidays } = given;
  const last = [...(opportunity?.touches ?? []), ...touches].filter((touch) => touch.contactId === contact?.id && touch.at <= at).at(-1);
  const question: AdviceFacts = {
    ...{ about, channel, at, contact, opportunity, asked },
    zone: zoneOf(given),
    paceDays: opportunity?.organization.paceDays ?? null,
    open: openOf(given),
    attempts: [...(opportunity === null ? [] : [opportunity]), ...others].flatMap(attemptsOf).filter((attempt) => attempt.at <= at),
    lastTouch: last === undefined ? null : { at: last.at, zone: last.zone },
  };
  const answer = advise(question, terms);
  const whom = whomToContact(question, answer);
  const person = peopleOf(given).find(({ id }) => id === whom) ?? null;
  return { ...answer, whom, how: aboutChannel(question, person)?.because ?? null, also: alsoWelcome(question, answer, terms) };
}

const peopleOf = ({ opportunity, contact }: Given): readonly PersonFact[] => [
  ...(contact === undefined ? [] : [contact]),
  ...(opportunity?.interviews ?? []).flatMap(({ people }) => people.map(({ person }) => person)),
  ...(opportunity?.references ?? []).map(({ person }) => person),
];

export const zoneOf = ({ opportunity, zone = newYork }: Given): Zone => opportunity?.organization.zone ?? zone;

/** "2026-06-18 08:59" by the clocks of a zone. */
export function moment(text: string, zone: Zone = newYork): Moment {
  return momentAt(text.slice(0, 10), text.slice(11), zone);
}

/** The answer as the table has it. */
export function inWords({ verdict, from, until }: Answered, zone: Zone): string {
  const when = (at: Moment): string => `${dayOf(at, zone)} ${hourOf(at, zone)}`;
  if (verdict === 'betterNot') return from === null ? 'better not' : `better not, but a call from ${when(from)}`;
  if (verdict === 'wait') return from === null ? 'wait' : `wait until ${when(from)}`;
  return until === null ? 'yes' : `yes until ${when(until)}`;
}

/** An outbound touch. */
export function out(who: PersonFact, at: string, rest: Partial<TouchFact> = {}): TouchFact {
  return {
    ...{ id: `out ${at}`, contactId: who.id, spoken: who.spoken, direction: 'out', about: 'status', channel: 'call' },
    ...{ outcome: 'reached', at: moment(at), zone: newYork, ...rest },
  };
}
export const into = (who: PersonFact, at: string): TouchFact => ({ ...out(who, at), id: `in ${at}`, direction: 'in', about: 'other' });
