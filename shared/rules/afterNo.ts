import type { PlannedFollowUp } from '../model.ts';
import { officeHours } from './businessHours.ts';
import { addBusinessDays, addDays, businessDayFrom, dayOf, momentAt } from './days.ts';
import type { InterviewFact, OpportunityFacts, OrganizationFacts, Terms } from './facts.ts';
import { listed } from './listed.ts';
import type { Plan } from './plan.ts';
import { sayDay } from './say.ts';
import { thanksKind } from './thankYous.ts';
import { mainInterviewer, metBy, whomToAsk } from './whomToAsk.ts';

/** Interviews about the job that had taken place by a day, the oldest first. */
export function heldBy(facts: OpportunityFacts, day: string): readonly InterviewFact[] {
  return facts.interviews.filter(({ kind, endsAt, zone }) => kind !== 'informational' && dayOf(endsAt, zone) <= day);
}

/** For how many days keeping in touch after a no may be done before it is overdue. */
const keepWithin = 7;

/**
 * Rejected is not lost (P27): thanks to the one who decided within 2 business days, asking to be kept in their circle, and
 * keeping in touch at 30 and 60 days with everyone who asked the questions. After a process of several interviews the same
 * letter asks what would make the user better qualified, with copies to the others (P28): one letter, once.
 */
export function afterNo(facts: OpportunityFacts, terms: Terms): Pick<Plan, 'planned' | 'over'> {
  const { id, stage, stageDay } = facts.opportunity;
  if (stage !== 'rejected') return { planned: [], over: [] };
  const held = heldBy(facts, stageDay);
  const last = held.at(-1);
  const main = last === undefined ? null : (mainInterviewer(last.people) ?? whomToAsk(metBy(last, held)));
  if (last === undefined || main === null) return { planned: [], over: [] };
  const { zone } = facts.organization;
  const { person } = main;
  const others = peopleOf(held).filter((each) => each.id !== person.id);
  const isLate = held.length > 1;
  const letter = last.letters.find(({ contactId, purpose }) => contactId === person.id && purpose === 'afterNo');
  const blocked = !person.hasAddress && letter?.mailedAt == null;
  const copies = others.length === 0 ? '' : `, with copies to ${listed(others.map(({ spoken }) => spoken))}`;
  const why = isLate
    ? `they said no on ${sayDay(stageDay)} after ${held.length} interviews: thanks, and once the question what would make you better qualified${copies}`
    : `they said no on ${sayDay(stageDay)}: thanks, and a word that you would like to stay in their circle`;
  const thanks: PlannedFollowUp = {
    key: `P27:${id}:thanks`,
    rules: isLate ? ['P27', 'P28'] : ['P27'],
    kind: 'letter',
    title: isLate ? 'Thanks after the no, and a question' : 'Thanks after the no',
    contactId: person.id,
    opportunityId: id,
    interviewId: last.id,
    windows: [deadlineAfter(stageDay, zone, terms)],
    timing: 'deadline',
    zone,
    status: false,
    stop: blocked ? { kind: 'blocked', missing: 'address' } : null,
    because: blocked ? `no postal address is known for ${person.spoken}, and ${why}` : why,
  };
  const keeps = peopleOf(held).map((each) => keepsOf(facts, each, last.id, terms));
  return { planned: [thanks, ...keeps.flatMap(({ planned }) => planned)], over: keeps.flatMap(({ over }) => over) };
}

/** From the day of a decision until the close of business so many business days later. */
export function deadlineAfter(day: string, zone: string, terms: Terms): PlannedFollowUp['windows'][number] {
  const last = addBusinessDays(day, terms.decisionThanksDays, terms.office);
  return { from: momentAt(day, '00:00', zone), to: momentAt(last, terms.officeCloses, zone) };
}

type Person = InterviewFact['people'][number]['person'];

/** Everyone who asked the questions, each once; not the front desk, which joins the circle only if the user says so (P33). */
export function peopleOf(held: readonly InterviewFact[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { person, role } of held.flatMap(({ people: inside }) => inside))
    if (thanksKind(role) === 'letter') people.set(person.id, person);
  return [...people.values()];
}

/**
 * At 30 and at 60 days, unless there was contact in between: it counts from the last touch, never from a reminder (P34).
 * One touch is one of the two: what did the first, however late, leaves the second.
 */
function keepsOf(facts: OpportunityFacts, person: Person, interviewId: string, terms: Terms): Pick<Plan, 'planned' | 'over'> {
  const { opportunity, organization } = facts;
  const { zone } = organization;
  const windowAt = (days: number) => {
    const first = businessDayFrom(addDays(opportunity.stageDay, days), terms.office);
    const last = businessDayFrom(addDays(first, keepWithin), terms.office);
    return { from: officeHours(first, zone, terms).from, to: officeHours(last, zone, terms).to };
  };
  const { afterNoFirstDays, afterNoSecondDays } = terms;
  const endOf = (days: number) => momentAt(addDays(opportunity.stageDay, days), '23:59', zone);
  // The thanks for the no are not yet keeping in touch, however late they went, nor is a call that nobody took.
  const touches = facts.touches.filter(
    ({ contactId, about, outcome }) => contactId === person.id && about !== 'thanks' && outcome !== 'noAnswer',
  );
  const first = touches.find(({ at }) => at > endOf(keepWithin));
  const between = endOf(Math.floor((afterNoFirstDays + afterNoSecondDays) / 2));
  const second = first === undefined ? undefined : touches.find(({ at }) => at > between && at > first.at);
  const steps = [
    { name: 'first', window: windowAt(afterNoFirstDays), days: afterNoFirstDays, touch: first },
    { name: 'second', window: windowAt(afterNoSecondDays), days: afterNoSecondDays, touch: second },
  ] as const;
  const planned: PlannedFollowUp[] = [];
  const over: { key: string; because: string }[] = [];
  for (const { name, window, days, touch } of steps) {
    const key = `P27:${opportunity.id}:${person.id}:${name}`;
    if (touch !== undefined) {
      over.push({ key, because: `you were in touch with ${person.spoken} on ${sayDay(dayOf(touch.at, touch.zone))}` });
      continue;
    }
    planned.push({
      key,
      rules: ['P27', 'P34'],
      kind: 'keep',
      title: 'Keep in touch after the no',
      contactId: person.id,
      opportunityId: opportunity.id,
      interviewId,
      windows: [window],
      timing: 'window',
      zone,
      status: false,
      stop: null,
      because: `rejected is not lost: ${days} days after the no of ${sayDay(opportunity.stageDay)}, ${person.spoken} hears from you`,
    });
  }
  return { planned, over };
}

/** How many business days after its first day the call after faceless rejections is overdue. */
const facelessWithin = 4;

/**
 * The faceless no (P29): after repeated rejections from one organization without ever having met anybody there, one call
 * to HR for an informational talk and advice on the résumé. It is for the organization, because nobody there is known.
 */
export function facelessNo({ organization, opportunities }: OrganizationFacts, terms: Terms): readonly PlannedFollowUp[] {
  const rejected = opportunities
    .filter(({ opportunity }) => opportunity.stage === 'rejected')
    .map(({ opportunity }) => opportunity.stageDay);
  const last = rejected.toSorted().at(-1);
  if (last === undefined || rejected.length < terms.facelessAfter || opportunities.some(({ interviews }) => interviews.length > 0))
    return [];
  const first = addBusinessDays(last, 1, terms.office);
  return [
    {
      key: `P29:${organization.id}`,
      rules: ['P29'],
      kind: 'call',
      title: 'Call HR for a talk and advice on the résumé',
      contactId: null,
      opportunityId: null,
      interviewId: null,
      windows: [
        {
          from: officeHours(first, organization.zone, terms).from,
          to: officeHours(addBusinessDays(first, facelessWithin, terms.office), organization.zone, terms).to,
        },
      ],
      timing: 'window',
      zone: organization.zone,
      status: false,
      stop: null,
      because: `${organization.name} said no ${rejected.length === 2 ? 'twice' : `${rejected.length} times`}, and you never met anybody there`,
    },
  ];
}
