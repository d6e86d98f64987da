import type { Role } from '../model.ts';
import type { InterviewFact } from './facts.ts';

type PersonInRoom = InterviewFact['people'][number];

/** The call after the letter: whoever decides, before whoever asked the questions (P12). */
const forSubstance: readonly Role[] = ['decisionMaker', 'interviewer', 'hr', 'recruiter', 'other'];
/** Process and status: HR and recruiters equally, then whoever decides; the front desk only when nobody else was met (P20). */
const forStatus: readonly (readonly Role[])[] = [
  ['hr', 'recruiter'],
  ['decisionMaker'],
  ['interviewer'],
  ['other'],
  ['assistant', 'receptionist'],
];

/** Who is called after the letter: the user's choice, else the main interviewer. Null when only the front desk was met. */
export function mainInterviewer(people: readonly PersonInRoom[]): PersonInRoom | null {
  const chosen = people.find(({ callFirst }) => callFirst);
  if (chosen !== undefined) return chosen;
  for (const role of forSubstance) {
    const found = people.find((person) => person.role === role);
    if (found !== undefined) return found;
  }
  return null;
}

/** Who is asked about the process, of all who were met so far: those of the interview itself first. Null when nobody was met. */
export function whomToAsk(people: readonly PersonInRoom[]): PersonInRoom | null {
  for (const roles of forStatus) {
    const found = people.find(({ role }) => roles.includes(role));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Everyone met up to and in an interview: its own people first, then those of the earlier ones, the newest first. When
 * nobody was met until then, those of later interviews.
 */
export function metBy(interview: InterviewFact, interviews: readonly InterviewFact[]): readonly PersonInRoom[] {
  const others = interviews.filter(({ id }) => id !== interview.id);
  const earlier = others.filter(({ startsAt }) => startsAt <= interview.startsAt);
  const met = [interview, ...earlier.reverse()].flatMap(({ people }) => people);
  return met.length > 0 ? met : others.flatMap(({ people }) => people);
}

/** Why this person is asked, for the end of a sentence (P20). */
export function whyAsked({ role, person }: PersonInRoom): string {
  switch (role) {
    case 'hr':
      return `${person.spoken} is HR and is asked about the process`;
    case 'recruiter':
      return `${person.spoken} is the recruiter and is asked about the process`;
    case 'decisionMaker':
      return `no HR person was met, so ${person.spoken} is asked, who decides`;
    default:
      return `neither HR nor the decision maker was met, so ${person.spoken} is asked`;
  }
}
