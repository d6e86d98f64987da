import type { Channel, Day, InterviewKind, Permission, PreferredChannel, Role, Stage, TouchOutcome } from '../../shared/model.ts';
import { sayDay } from '../../shared/rules/say.ts';

/** What somebody was in the room, or that they vouch for the user. */
export const roleWords: Readonly<Record<Role | 'reference', string>> = {
  decisionMaker: 'decision maker',
  interviewer: 'interviewer',
  hr: 'HR',
  recruiter: 'recruiter',
  receptionist: 'receptionist',
  assistant: 'assistant',
  other: 'other',
  reference: 'reference',
};

export const interviewWords: Readonly<Record<InterviewKind, string>> = {
  phone: 'phone interview',
  video: 'video interview',
  inPerson: 'interview in person',
  panel: 'panel interview',
  second: 'second interview',
  informational: 'informational interview',
  visit: 'visit',
};

export const stageWords: Readonly<Record<Stage, string>> = {
  found: 'found',
  applied: 'applied',
  interview: 'interview',
  inProcess: 'in process',
  offer: 'offer',
  accepted: 'accepted',
  declined: 'declined',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  closed: 'closed',
};

export const channelWords: Readonly<Record<Channel, string>> = {
  letter: 'letter',
  card: 'card',
  email: 'e-mail',
  fax: 'fax',
  call: 'call',
  voicemail: 'voicemail',
  meeting: 'meeting',
  text: 'text message',
};

export const preferredWords: Readonly<Record<PreferredChannel, string>> = { letter: 'letter', email: 'e-mail', call: 'call', fax: 'fax' };

export const permissionWords: Readonly<Record<Permission, string>> = {
  asked: 'permission asked',
  given: 'permission given',
  refused: 'permission refused',
};

export const outcomeWords: Readonly<Record<TouchOutcome, string>> = {
  reached: 'reached',
  voicemail: 'left a voicemail',
  noAnswer: 'no answer',
  answered: 'answered',
  sent: 'sent',
};

/** The same words at the beginning of a line: "Decision maker", "HR". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A day as tables say it, without its weekday: "12 June". */
export const shortDay = (day: Day, today: Day): string => sayDay(day, today).replace(/^\S+ /, '');
