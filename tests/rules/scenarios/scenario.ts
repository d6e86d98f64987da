import type { Channel, Moment, PlannedFollowUp, TimeWindow, TouchAbout, Zone } from '../../../shared/model.ts';
import { advise } from '../../../shared/rules/advise.ts';
import type { AdviceFacts, Answered } from '../../../shared/rules/adviceFacts.ts';
import { alsoWelcome, type AlsoWelcome } from '../../../shared/rules/alsoWelcome.ts';
import { attemptsOf } from '../../../shared/rules/attempts.ts';
import { dayOf, hourOf, momentAt } from '../../../shared/rules/days.ts';
import type { KeepFacts, MetFact, OpportunityFacts, PersonFact, Terms, TouchFact } from '../../../shared/rules/facts.ts';
import { planContact } from '../../../shared/rules/planContact.ts';
import { planOrganization } from '../../../shared/rules/planFollowUps.ts';
import { endingOfAll } from '../../../shared/rules/standingPromises.ts';
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
  /** What keeping in touch with the person depends on (P33, P34); nothing is planned for it when left out. */
  readonly keep?: Partial<KeepFacts>;
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
  readonly how: ReturnType<typeof aboutChannel>;
  readonly also: readonly AlsoWelcome[];
}

/** What the planner has open for a world: done and skipped ones are gone, and so is what became one of them. */
export function openOf(given: Given): readonly PlannedFollowUp[] {
  const { terms = holidays } = given;
  const closed = new Set(given.closed);
  const moved = new Map(Object.entries(given.moved ?? {}));
  return [...ofOrganization(given, closed, moved, terms), ...ofPeople(given, terms)]
    .filter(({ key, stop }) => !closed.has(key) && !(stop?.kind === 'held' && stop.becomes !== null && closed.has(stop.becomes)))
    .map((each) => {
      const windows = moved.get(each.key);
      return windows === undefined ? each : { ...each, windows, stop: each.stop?.kind === 'held' ? null : each.stop };
    });
}

function ofOrganization(
  { opportunity, others = [] }: Given,
  closed: ReadonlySet<string>,
  moved: ReadonlyMap<string, readonly TimeWindow[]>,
  terms: Terms,
): readonly PlannedFollowUp[] {
  if (opportunity === null) return [];
  const opportunities = [opportunity, ...others];
  const attempts = opportunities.flatMap(attemptsOf);
  return planOrganization({ organization: opportunity.organization, opportunities, attempts, closed, moved }, terms).planned;
}

/** Of the references, or of whom the question is about. */
function ofPeople({ opportunity, contact, keep, closed = [] }: Given, terms: Terms): readonly PlannedFollowUp[] {
  const links = opportunity === null ? [] : opportunity.references.map((link) => ({ opportunity, link }));
  const people = contact === undefined ? links.map(({ link }) => link.person) : [contact];
  return people.flatMap((person) => {
    const vouches = links.filter(({ link }) => link.person.id === person.id).map(({ opportunity: home, link }) => ({ ...home, ...link }));
    const met = (opportunity?.interviews ?? []).flatMap((interview) =>
      interview.people
        .filter((present) => present.person.id === person.id)
        .map(({ role }) => ({ ...interview, interviewId: interview.id, role, ...processOf(opportunity) })),
    );
    const closings = new Map(closed.map((key) => [key, '2026-06-11T16:00:00Z']));
    const keeping = { ...kept, met, ...keep };
    return planContact({ person, vouches, closed: closings, ...(keep === undefined ? {} : { keep: keeping }) }, terms).planned;
  });
}

const processOf = (
  opportunity: OpportunityFacts | null,
): Pick<MetFact, 'opportunityId' | 'organization' | 'open' | 'rejected' | 'stageDay'> => ({
  ...{ opportunityId: opportunity?.opportunity.id ?? '', organization: opportunity?.organization.name ?? '' },
  ...{
    open: opportunity !== null && endingOfAll(opportunity) === null,
    rejected: false,
    stageDay: opportunity?.opportunity.stageDay ?? '',
  },
});

const kept: KeepFacts = {
  ...{ zone: newYork, knownSince: '2026-06-01', lastTouch: null, connectedAt: null, met: [], quiet: [] },
  ...{ own: { idealDays: null, longestDays: null }, tags: [], alsoKept: [], openKeys: [] },
};

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
  return { ...answer, whom, how: aboutChannel(question, person), also: alsoWelcome(question, answer, terms) };
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
