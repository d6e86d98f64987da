import type { Moment, PlannedFollowUp } from '../model.ts';
import { officeHours } from './businessHours.ts';
import { addBusinessDays, dayOf, momentAt, nextBusinessDay } from './days.ts';
import type { ContactFacts, Terms, VouchFact } from './facts.ts';
import { oneCall, type ReferenceCall } from './oneReferenceCall.ts';
import { outcomeWords } from './outcomeWords.ts';
import type { Plan } from './plan.ts';
import { sayDay } from './say.ts';

/**
 * References first (P4): each linked reference is told before the interview that a call may come, when the interview was
 * known and the reference linked before it began, is asked on the business day after the newest one how it went, and at
 * the end is told the outcome and thanked. All wait while permission was only asked for; who refused is left alone.
 */
export function referenceCalls(facts: ContactFacts, terms: Terms): Plan {
  const { person, vouches, closed = new Map<string, Moment>(), skipped = new Set<string>() } = facts;
  const asked = vouches.filter(({ permission }) => permission !== 'refused').map((vouch) => callsOf(person, vouch, terms));
  return {
    planned: [
      ...oneCall(
        asked.flatMap(({ before }) => before),
        { closed, skipped },
        terms,
      ),
      ...oneCall(
        asked.flatMap(({ after }) => after),
        { closed, skipped },
        terms,
      ),
      ...asked.flatMap(({ outcome }) => outcome),
    ],
    notPlanned: [],
    over: asked.flatMap(({ over }) => over),
  };
}

interface Calls {
  readonly before: readonly ReferenceCall[];
  readonly after: readonly ReferenceCall[];
  readonly outcome: readonly PlannedFollowUp[];
  readonly over: Plan['over'];
}

function callsOf(person: ContactFacts['person'], vouch: VouchFact, terms: Terms): Calls {
  const { opportunity, interviews } = vouch;
  const ended = outcomeWords(opportunity.stage);
  const keys = interviews.flatMap(({ id }) => [`P4:${id}:${person.id}:before`, `P4:${id}:${person.id}:after`]);
  if (ended !== null) {
    const because = `${ended} on ${sayDay(opportunity.stageDay)}, and the outcome is told instead`;
    return { before: [], after: [], outcome: outcomeCalls(person, vouch, ended, terms), over: keys.map((key) => ({ key, because })) };
  }
  const newest = interviews.at(-1);
  if (newest === undefined) return { before: [], after: [], outcome: [], over: [] };
  const because = `there is a newer interview for this job on ${sayDay(dayOf(newest.startsAt, newest.zone))}, and one call asks how both went`;
  return {
    before: interviews.flatMap((interview) => before(person, vouch, interview)),
    after: [after(person, vouch, newest, terms)],
    outcome: [],
    over: interviews.slice(0, -1).map(({ id }) => ({ key: `P4:${id}:${person.id}:after`, because })),
  };
}

type Interview = VouchFact['interviews'][number];
type Common = Omit<PlannedFollowUp, 'key' | 'title' | 'windows' | 'timing' | 'because'>;

const jobOf = ({ opportunity, organization }: VouchFact): string => `${opportunity.title} at ${organization.name}`;
const whyOf = ({ permission }: VouchFact, reason: string): string =>
  permission === 'asked' ? `permission was asked for and not given yet, and ${reason}` : `because ${reason}`;
const topicOf = (vouch: VouchFact, { startsAt, zone }: Interview): string =>
  `${jobOf(vouch)}, with the interview on ${sayDay(dayOf(startsAt, zone))}`;

function commonOf(person: ContactFacts['person'], { opportunity, permission }: VouchFact, { id, zone }: Interview): Common {
  return {
    rules: ['P4'],
    kind: 'reference',
    contactId: person.id,
    opportunityId: opportunity.id,
    interviewId: id,
    zone,
    status: false,
    stop: permission === 'asked' ? { kind: 'waiting', for: 'permission' } : null,
  };
}

function before(person: ContactFacts['person'], vouch: VouchFact, interview: Interview): readonly ReferenceCall[] {
  const { linkedAt, permission } = vouch;
  if (linkedAt >= interview.startsAt || interview.recordedAt >= interview.startsAt) return [];
  const knownAt = linkedAt > interview.recordedAt ? linkedAt : interview.recordedAt;
  const day = sayDay(dayOf(interview.startsAt, interview.zone));
  return [
    {
      topic: topicOf(vouch, interview),
      mergesUntil: interview.startsAt,
      followUp: {
        ...commonOf(person, vouch, interview),
        key: `P4:${interview.id}:${person.id}:before`,
        title: 'Tell that a call may come',
        windows: permission === 'asked' ? [] : [{ from: knownAt, to: interview.startsAt }],
        timing: 'deadline',
        because: whyOf(vouch, `${person.spoken} may be called about ${jobOf(vouch)}, and the interview is on ${day}`),
      },
    },
  ];
}

function after(person: ContactFacts['person'], vouch: VouchFact, interview: Interview, terms: Terms): ReferenceCall {
  const linkedDay = dayOf(vouch.linkedAt, interview.zone);
  const interviewDay = dayOf(interview.endsAt, interview.zone);
  const day = nextBusinessDay(linkedDay > interviewDay ? linkedDay : interviewDay, terms.office);
  return {
    topic: topicOf(vouch, interview),
    mergesUntil: null,
    followUp: {
      ...commonOf(person, vouch, interview),
      key: `P4:${interview.id}:${person.id}:after`,
      title: 'Ask how it went',
      windows: vouch.permission === 'asked' ? [] : [officeHours(day, interview.zone, terms)],
      timing: 'window',
      because: whyOf(vouch, `${person.spoken} is a reference for ${topicOf(vouch, interview)}`),
    },
  };
}

/** Who gave permission before the end was told of the job, and so is told how it ended; after an acceptance P30 asks it too. */
function outcomeCalls(person: ContactFacts['person'], vouch: VouchFact, ended: string, terms: Terms): readonly PlannedFollowUp[] {
  const { opportunity, organization, permission, linkedAt } = vouch;
  const { zone } = organization;
  if (permission !== 'given' || dayOf(linkedAt, zone) > opportunity.stageDay) return [];
  const accepted = opportunity.stage === 'accepted';
  const dueDay = addBusinessDays(opportunity.stageDay, terms.decisionThanksDays, terms.office);
  return [
    {
      key: `P4:${opportunity.id}:${person.id}:outcome`,
      rules: accepted ? ['P4', 'P30'] : ['P4'],
      kind: 'reference',
      title: 'Tell the outcome and thank',
      contactId: person.id,
      opportunityId: opportunity.id,
      interviewId: null,
      windows: [{ from: momentAt(opportunity.stageDay, '00:00', zone), to: officeHours(dueDay, zone, terms).to }],
      timing: 'deadline',
      zone,
      status: false,
      stop: null,
      because: `because ${person.spoken} vouched for ${jobOf(vouch)}, and ${ended} on ${sayDay(opportunity.stageDay)}${accepted ? '; after accepting, the references are told first' : ''}`,
    },
  ];
}
