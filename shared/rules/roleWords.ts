import type { InterviewKind, Role } from '../model.ts';

/** Who somebody was in the room, as screens, papers and files say it. */
export const roleWords: Readonly<Record<Role, string>> = {
  decisionMaker: 'decision maker',
  interviewer: 'interviewer',
  hr: 'HR',
  recruiter: 'recruiter',
  receptionist: 'receptionist',
  assistant: 'assistant',
  other: 'other',
};

/** What kind of interview it is, at the beginning of a line. */
export const interviewTitles: Readonly<Record<InterviewKind, string>> = {
  phone: 'Phone interview',
  video: 'Video interview',
  inPerson: 'Interview',
  panel: 'Panel interview',
  second: 'Second interview',
  informational: 'Informational interview',
  visit: 'Visit',
};
