/** What the choices of the model are called on the screens: the words of the practice, in lower case where they stand in a line. */
import type {
  Channel,
  Day,
  DocumentKind,
  Honorific,
  InterviewKind,
  Permission,
  PreferredChannel,
  PromiseAbout,
  Role,
  Sector,
  Stage,
  StillWanted,
  TouchOutcome,
  LetterPurpose,
} from '../shared/model.ts';
import { roleWords } from '../shared/rules/roleWords.ts';
import { sayDay } from '../shared/rules/say.ts';
import type { Option } from './components/Select.tsx';

/** How somebody was met: in a room, or as one who vouches for the user. */
export const metAsWords: Readonly<Record<Role | 'reference', string>> = { ...roleWords, reference: 'reference' };

export const interviewKindWords: Readonly<Record<InterviewKind, string>> = {
  inPerson: 'In person',
  panel: 'Panel',
  phone: 'Phone',
  video: 'Video',
  second: 'Second interview',
  informational: 'Informational',
  visit: 'Visit',
};

/** The same within a sentence. */
export const interviewWords: Readonly<Record<InterviewKind, string>> = {
  inPerson: 'interview in person',
  panel: 'panel interview',
  phone: 'phone interview',
  video: 'video interview',
  second: 'second interview',
  informational: 'informational interview',
  visit: 'visit',
};

export const channelWords: Readonly<Record<Channel, string>> = {
  call: 'call',
  voicemail: 'voicemail',
  email: 'e-mail',
  letter: 'letter',
  card: 'card',
  fax: 'fax',
  meeting: 'meeting',
  text: 'text message',
};

/** What a letter is for, where it is not the thanks for an interview. */
export const letterPurposeWords: Readonly<Record<Exclude<LetterPurpose, 'thanks'>, string>> = {
  afterNo: 'after the no',
  offer: 'for the offer',
};

export const preferredChannelWords: Readonly<Record<PreferredChannel, string>> = {
  letter: 'letter',
  email: 'e-mail',
  call: 'call',
  fax: 'fax',
};

export const outcomeWords: Readonly<Record<TouchOutcome, string>> = {
  reached: 'reached',
  voicemail: 'left a voicemail',
  noAnswer: 'no answer',
  answered: 'answered',
  sent: 'sent',
};

export const sectorWords: Readonly<Record<Sector, string>> = {
  private: 'Private',
  it: 'IT',
  education: 'Education',
  government: 'Government',
  nonprofit: 'Nonprofit',
  other: 'Other',
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

export const documentWords: Readonly<Record<DocumentKind, string>> = {
  resume: 'résumé as sent',
  application: 'application as sent',
  posting: 'posting',
  other: 'other',
};

export const stillWantedWords: Readonly<Record<StillWanted, string>> = { yes: 'Yes', unsure: 'Not sure', no: 'No, still thank them' };

/** What was promised, as it stands before "promised". */
export const promisedWords: Readonly<Record<PromiseAbout, string>> = {
  decision: 'Decision',
  nextInterview: 'Word about a next interview',
};
export const promiseStateWords: Readonly<Record<'open' | 'kept' | 'passed', string>> = {
  ...{ open: 'open', kept: 'kept', passed: 'passed without word' },
};

export const permissionWords: Readonly<Record<Permission, string>> = {
  asked: 'permission asked',
  given: 'permission given',
  refused: 'permission refused',
};

export const honorifics: readonly Honorific[] = ['', 'Ms.', 'Mr.', 'Mrs.', 'Mx.', 'Dr.', 'Prof.'];

/** Options of a choice, in the order of its words. */
export function optionsOf<Value extends string>(words: Readonly<Record<Value, string>>): readonly Option<Value>[] {
  return (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;

/** A count as a sentence says it: words up to twelve, figures above. */
export const countWords = (count: number): string => small[count] ?? count.toLocaleString('en-US');

/** "one follow-up", "three follow-ups". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${countWords(count)} ${count === 1 ? one : many}`;

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A day as tables say it, without its weekday: "12 June". */
export const shortDay = (day: Day, today: Day): string => sayDay(day, today).replace(/^\S+ /, '');

/** A zone as one says it: "New York time". */
export const zoneWords = (zone: string): string => `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;
