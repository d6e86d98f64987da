import type { PlannedFollowUp, Stage } from '../model.ts';
import { deadlineAfter, heldBy } from './afterNo.ts';
import { officeHours } from './businessHours.ts';
import { addBusinessDays, businessDayFrom, dayOf } from './days.ts';
import type { InterviewFact, OpportunityFacts, Terms } from './facts.ts';
import { sayDay } from './say.ts';
import { thanksKind } from './thankYous.ts';
import { metBy, whomToAsk } from './whomToAsk.ts';

/** For how many business days the network may be thanked before it is overdue. */
const networkWithin = 10;
const undecided: readonly Stage[] = ['applied', 'interview', 'inProcess'];

/**
 * An offer is thanked for by everyone met (P30): a letter for those who asked, a card for the front desk, within 2 business
 * days, also when it is declined. After accepting, the network is thanked, and every other opportunity is closed politely.
 */
export function afterOffer(facts: OpportunityFacts, terms: Terms): readonly PlannedFollowUp[] {
  return [...offerThanks(facts, terms), ...networkThanks(facts, terms), ...politeClosing(facts, terms)];
}

function offerThanks(facts: OpportunityFacts, terms: Terms): readonly PlannedFollowUp[] {
  const { id, stage, stageDay, offeredOn } = facts.opportunity;
  const day = offeredOn ?? (stage === 'offer' || stage === 'accepted' ? stageDay : null);
  if (day === null || !(stage === 'offer' || stage === 'accepted' || stage === 'declined')) return [];
  // The newest interview with each of them: the letter names it.
  const met = new Map<string, { readonly interview: InterviewFact; readonly present: InterviewFact['people'][number] }>();
  for (const interview of heldBy(facts, day)) for (const present of interview.people) met.set(present.person.id, { interview, present });
  const { zone } = facts.organization;
  return [...met.values()].map(({ interview, present: { person, role } }): PlannedFollowUp => {
    const kind = thanksKind(role);
    const letter = interview.letters.find((each) => each.contactId === person.id && each.kind === kind && each.purpose === 'offer');
    const blocked = !person.hasAddress && letter?.mailedAt == null;
    const why = `an offer came on ${sayDay(day)}, and everyone you met gets thanks`;
    return {
      key: `P30:${id}:${person.id}:offer`,
      rules: ['P30'],
      kind,
      title: kind === 'card' ? 'Card of thanks for the offer' : 'Thanks for the offer',
      contactId: person.id,
      opportunityId: id,
      interviewId: interview.id,
      windows: [deadlineAfter(day, zone, terms)],
      timing: 'deadline',
      zone,
      status: false,
      stop: blocked ? { kind: 'blocked', missing: 'address' } : null,
      because: blocked ? `no postal address is known for ${person.spoken}, and ${why}` : why,
    };
  });
}

function networkThanks({ opportunity, organization }: OpportunityFacts, terms: Terms): readonly PlannedFollowUp[] {
  if (opportunity.stage !== 'accepted') return [];
  const first = addBusinessDays(opportunity.stageDay, 1, terms.office);
  const { zone } = organization;
  return [
    {
      key: `P30:${opportunity.id}:network`,
      rules: ['P30', 'P31'],
      kind: 'keep',
      title: 'Thank your network, and tell them',
      contactId: null,
      opportunityId: opportunity.id,
      interviewId: null,
      windows: [
        {
          from: officeHours(first, zone, terms).from,
          to: officeHours(addBusinessDays(first, networkWithin, terms.office), zone, terms).to,
        },
      ],
      timing: 'window',
      zone,
      status: false,
      stop: null,
      because: `you accepted ${opportunity.title} at ${organization.name} on ${sayDay(opportunity.stageDay)}, and whoever helped hears it from you`,
    },
  ];
}

/** Whether an acceptance elsewhere ends this one: not one that was found or went on later, for the journal goes on (P31). */
export function isClosedByAcceptance({ opportunity, accepted }: OpportunityFacts): boolean {
  return (
    accepted !== null && opportunity.stageDay <= accepted.day && (undecided.includes(opportunity.stage) || opportunity.stage === 'found')
  );
}

function politeClosing(facts: OpportunityFacts, terms: Terms): readonly PlannedFollowUp[] {
  const { opportunity, organization, accepted, interviews } = facts;
  // What was only found has nobody to tell.
  if (accepted === null || !undecided.includes(opportunity.stage) || !isClosedByAcceptance(facts)) return [];
  const last = interviews.at(-1);
  const asked = last === undefined ? null : whomToAsk(metBy(last, interviews));
  const { zone } = organization;
  const from = businessDayFrom(accepted.day, terms.office);
  const writes = asked === null || asked.person.hasEmail;
  return [
    {
      key: `P30:${opportunity.id}:close`,
      rules: ['P30'],
      kind: writes ? 'email' : 'call',
      title: 'Close it politely: you accepted elsewhere',
      contactId: asked?.person.id ?? null,
      opportunityId: opportunity.id,
      interviewId: last !== undefined && dayOf(last.endsAt, last.zone) <= accepted.day ? last.id : null,
      windows: [{ from: officeHours(from, zone, terms).from, to: deadlineAfter(from, zone, terms).to }],
      timing: 'deadline',
      zone,
      status: false,
      stop: null,
      because: `you accepted ${accepted.title} at ${accepted.organization} on ${sayDay(accepted.day)}, and ${organization.name} should not wait for you`,
    },
  ];
}
