import type { Permission, PromiseMade, Role } from '../../shared/model.ts';
import type { InterviewFact, LetterFact, OpportunityFacts, PersonFact, ReferenceFact, Terms, TouchFact } from '../../shared/rules/facts.ts';
import { attemptsOf } from '../../shared/rules/attempts.ts';
import { planContact } from '../../shared/rules/planContact.ts';
import { planOrganization } from '../../shared/rules/planFollowUps.ts';
import { usualPractice } from '../../shared/rules/practice.ts';
import type { Plan, StoredFollowUp } from '../../shared/rules/plan.ts';

/** The holidays of the summer of 2026 that the cases turn on. */
export const holidays: Terms = {
  ...usualPractice,
  office: new Set(['2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07', '2026-11-26', '2026-12-25']),
  postal: new Set(['2026-05-25', '2026-06-19', '2026-07-04', '2026-09-07', '2026-11-26', '2026-12-25']),
};

export const newYork = 'America/New_York';

export function person(id: string, spoken: string, rest: Partial<PersonFact> = {}): PersonFact {
  return { id, name: spoken, spoken, hasAddress: true, hasEmail: true, preferredChannel: null, circle: null, ...rest };
}

export const dana = person('dana', 'Ms. McDonald');
export const luis = person('luis', 'Mr. Ortega', { hasAddress: false });
export const priya = person('priya', 'Ms. Natarajan');
export const bev = person('bev', 'Ms. Kowalski');
export const ruth = person('ruth', 'Ms. Okonkwo');
export const peter = person('peter', 'Mr. Lindqvist');

export function inRoom(who: PersonFact, role: Role, callFirst = false): InterviewFact['people'][number] {
  return { person: who, role, callFirst };
}

export function interview(rest: Partial<InterviewFact> = {}): InterviewFact {
  return {
    id: 'panel',
    kind: 'panel',
    startsAt: '2026-06-11T14:00:00Z',
    endsAt: '2026-06-11T15:15:00Z',
    zone: newYork,
    recordedAt: '2026-06-11T19:40:00Z',
    stillWanted: 'yes',
    people: [inRoom(dana, 'decisionMaker')],
    promises: promised({ kind: 'notSaid' }),
    letters: [],
    ...rest,
  };
}

export function promised(decision: PromiseMade, nextInterview: PromiseMade = { kind: 'nonePlanned' }): InterviewFact['promises'] {
  return [
    { about: 'decision', promise: decision },
    { about: 'nextInterview', promise: nextInterview },
  ];
}

export function mailed(who: PersonFact, mailedAt: string): LetterFact {
  return { contactId: who.id, kind: 'letter', purpose: 'thanks', state: 'mailed', mailedAt };
}

export function reference(who: PersonFact, permission: Permission = 'given', linkedAt = '2026-05-30T12:00:00Z'): ReferenceFact {
  return { person: who, permission, linkedAt };
}

export function wordFrom(who: PersonFact, at: string): TouchFact {
  return {
    id: `word ${at}`,
    contactId: who.id,
    spoken: who.spoken,
    direction: 'in',
    about: 'status',
    channel: 'call',
    outcome: 'reached',
    at,
    zone: newYork,
  };
}

export function facts(rest: Partial<OpportunityFacts> = {}): OpportunityFacts {
  return {
    opportunity: {
      id: 'salesManager',
      title: 'Sales Manager',
      stage: 'inProcess',
      stageDay: '2026-06-11',
      offeredOn: null,
      long: false,
      patience: null,
    },
    organization: { id: 'blinds', name: 'McDonald’s Blinds and Shades', sector: 'private', zone: newYork, paceDays: null },
    interviews: [interview()],
    references: [],
    touches: [],
    accepted: null,
    ...rest,
  };
}

/** What one opportunity asks for: its organization's plan at its pace, and what its references are told. */
export function planFollowUps(about: OpportunityFacts, terms: Terms = holidays): Plan {
  const organization = planOrganization(
    { organization: about.organization, opportunities: [about], attempts: attemptsOf(about), closed: new Set(), moved: new Map() },
    terms,
  );
  const persons = about.references.map(({ person: who, permission, linkedAt }) =>
    planContact({ person: who, vouches: [{ ...about, permission, linkedAt }] }, terms),
  );
  return {
    planned: [...organization.planned, ...persons.flatMap(({ planned }) => planned)],
    notPlanned: [...organization.notPlanned, ...persons.flatMap(({ notPlanned }) => notPlanned)],
    over: [...organization.over, ...persons.flatMap(({ over }) => over)],
  };
}

/** As the journal would hold a plan after it was stored. */
export function storedFrom(plan: Plan, status: StoredFollowUp['status'] = 'open'): readonly StoredFollowUp[] {
  return plan.planned.map((followUp) => ({ status, moved: false, followUp }));
}

/** The follow-up of a plan with this key. */
export function find(plan: Plan, key: string): Plan['planned'][number] {
  const found = plan.planned.find((planned) => planned.key === key);
  if (found === undefined) throw new Error(`Not planned: ${key}; planned are ${plan.planned.map((planned) => planned.key).join(', ')}`);
  return found;
}

export const keysOf = (plan: Plan): readonly string[] => plan.planned.map(({ key }) => key);
