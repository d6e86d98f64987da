/**
 * The first text of a thank-you letter or card: what P10 asks for, in its order, said from the facts of the debrief.
 * A sentence whose optional fact is missing is not written; what the letter cannot do without stands as an open field.
 */
import type { InterviewKind } from '../model.ts';
import type { LetterFacts } from './mergeFields.ts';
import { bullet, token } from './mergeFields.ts';
import { thanksKind } from './thankYous.ts';
import { voices } from './letterVoices.ts';
import type { Meeting } from './letterVoices.ts';

export type TemplateName =
  | 'firstInterview'
  | 'secondInterview'
  | 'panelInterview'
  | 'phoneInterview'
  | 'informationalInterview'
  | 'notInterested'
  | 'receptionistCard'
  | 'afterRejection'
  | 'whatWouldHelp'
  | 'offerThanks'
  | 'offerCard';

export interface Draft {
  readonly template: TemplateName;
  /** Paragraphs separated by blank lines; a line that begins with a bullet is an item of a list. */
  readonly body: string;
  readonly enclosures: readonly string[];
}

/** The template for an interview of this kind and a person in this role. */
export function templateFor({ interview, role, stillWanted }: Pick<LetterFacts, 'interview' | 'role' | 'stillWanted'>): TemplateName {
  if (thanksKind(role) === 'card') return 'receptionistCard';
  if (interview.kind === 'informational') return 'informationalInterview';
  if (stillWanted === 'no') return 'notInterested';
  const byKind: Readonly<Record<Exclude<InterviewKind, 'informational'>, TemplateName>> = {
    phone: 'phoneInterview',
    video: 'phoneInterview',
    inPerson: 'firstInterview',
    panel: 'panelInterview',
    second: 'secondInterview',
    visit: 'firstInterview',
  };
  return byKind[interview.kind];
}

/**
 * The text for one person. `voice` says in which of the voices it speaks (`voicesFor`), and `place`, counted from 0 among
 * those who get one, where the lists begin: no two letters of an interview are the same (P9).
 */
export function draftLetter(facts: LetterFacts, voice: number, place: number): Draft {
  const template = templateFor(facts);
  const paragraphs =
    template === 'receptionistCard'
      ? card(facts, voice)
      : template === 'informationalInterview'
        ? informational(facts, voice, place)
        : template === 'notInterested'
          ? notInterested(facts, voice)
          : thanks(facts, voice, place);
  const encloses = template !== 'receptionistCard' && template !== 'notInterested';
  return {
    template,
    body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    enclosures: encloses ? facts.asked : [],
  };
}

const meetings: Readonly<Record<InterviewKind, Meeting>> = {
  phone: { doing: 'speaking with me by telephone', when: 'when we spoke', talk: 'telephone conversation' },
  video: { doing: 'speaking with me', when: 'when we spoke', talk: 'conversation' },
  inPerson: { doing: 'meeting with me', when: 'when we met', talk: 'conversation' },
  panel: { doing: 'meeting with me', when: 'when we met', talk: 'conversation' },
  second: { doing: 'inviting me back', when: 'when we met', talk: 'second conversation' },
  visit: { doing: 'showing me your place of work', when: 'when I visited you', talk: 'conversation' },
  informational: { doing: 'meeting with me', when: 'when we met', talk: 'conversation' },
};

function thanks(facts: LetterFacts, number: number, place: number): readonly string[] {
  const meeting = meetings[facts.interview.kind];
  const voice = voiceOf(number);
  const learned = chosen('learned', facts.learned, place)[0];
  const reach =
    facts.sender.phone === ''
      ? ''
      : ` You can reach me at ${token('myPhone')}${facts.sender.email === '' ? '' : ` or ${token('myEmail')}`}.`;
  return [
    voice.opening(meeting, facts.others.length > 0),
    learned === undefined ? voice.interest(meeting) : voice.interestAnd(learned, meeting),
    // Qualifications are re-stated in every letter (P10): without one in the debrief its field stays open and says so.
    listed(
      facts.restate.length === 0 ? [token('restate1')] : chosen('restate', facts.restate, place),
      voice.qualification,
      voice.qualifications,
    ),
    listed(chosen('forgot', facts.forgot, place), voice.forgotten(meeting), voice.forgottenMany(meeting)),
    facts.asked.length === 0 ? '' : voice.enclosing,
    (facts.promisedDay === null ? voice.ending : voice.endingByDay) + reach,
  ];
}

function notInterested(facts: LetterFacts, number: number): readonly string[] {
  const meeting = meetings[facts.interview.kind];
  const voice = voiceOf(number);
  const farewells = [
    `I came away with respect for ${token('organization')} and for the people I met, and I would be glad if we stayed in touch. I wish you every success in filling the position.`,
    'I would be glad to hear from you if our paths cross again, and I hope that you soon find the right person.',
    'Thank you again for your courtesy. I wish you and your colleagues well, and I hope that we may stay in touch.',
  ];
  return [voice.opening(meeting, facts.others.length > 0), voice.declining(meeting), farewells[number % farewells.length] ?? ''];
}

function informational(facts: LetterFacts, number: number, place: number): readonly string[] {
  const [day, organization] = [token('interviewDay'), token('organization')];
  const openings = [
    `Thank you for the time that you gave me on ${day}, and for speaking so openly about ${organization} and the work you do there.`,
    `Thank you for talking with me on ${day}. Your account of ${organization} and of the field was more useful to me than anything that I had read.`,
    `I am grateful for our conversation on ${day}. Thank you for it, and for the interest that you took in my plans.`,
  ];
  const lessons = [
    'What I learned has stayed with me:',
    'One thing in particular I have kept in mind:',
    'I came away knowing something that I had not known before:',
  ];
  const clearer = [
    'It gave me a much clearer picture of the field.',
    'I see the field more clearly now than I did before.',
    'It helped me to see where I might be of use.',
  ];
  const voice = voiceOf(number);
  const pick = (texts: readonly string[]): string => texts[number % texts.length] ?? '';
  const learned = chosen('learned', facts.learned, place)[0];
  return [
    pick(openings),
    learned === undefined ? pick(clearer) : `${pick(lessons)} ${learned}.`,
    listed(
      chosen('restate', facts.restate, place),
      'Should you hear of work that would suit me, this is what I would bring to it:',
      'Should you hear of work that would suit me, this is what I would bring to it:',
    ),
    listed(chosen('forgot', facts.forgot, place), voice.forgotten(meetings.informational), voice.forgottenMany(meetings.informational)),
    facts.asked.length === 0 ? '' : voice.enclosing,
    pick([
      'I will let you know what comes of your advice. If there is something that I can do for you in return, please call on me.',
      'I will keep you informed of how my search goes on, and I would be glad to return the favor.',
      'I hope that we can stay in touch, and I would be glad to be of use to you in turn.',
    ]),
  ];
}

function card(facts: LetterFacts, number: number): readonly string[] {
  const [day, organization] = [token('interviewDay'), token('organization')];
  const remote = facts.interview.kind === 'phone' || facts.interview.kind === 'video';
  const texts = remote
    ? [
        `Thank you for your help with my interview with ${organization} on ${day}. You were friendly and quick, and I have not forgotten it.`,
        `Thank you for arranging my conversation with ${organization} on ${day}. Everything went smoothly, and I know that you had a hand in it.`,
        `You were very helpful to me on ${day}. Thank you for that, and for putting me at my ease.`,
      ]
    : [
        `Thank you for your kind welcome at ${organization} on ${day}. You put me at my ease before my interview, and I have not forgotten it.`,
        `Thank you for all that you did to make my visit to ${organization} on ${day} go smoothly. I noticed it, and I appreciated it.`,
        `You were very kind to me when I came to ${organization} on ${day}. Thank you for making a visitor feel expected.`,
      ];
  return [texts[number % texts.length] ?? ''];
}

const voiceOf = (number: number): (typeof voices)[number] => voices[number % voices.length] ?? voices[0];

/** At most four, more would not stay on one page; each letter begins the list at another one. */
function chosen(kind: 'restate' | 'forgot' | 'learned', notes: readonly string[], place: number): readonly string[] {
  return notes.map((_, at) => token(`${kind}${((at + place) % notes.length) + 1}`)).slice(0, 4);
}

/** One item ends the sentence; more stand below it, one on a line. */
function listed(items: readonly string[], one: string, many: string): string {
  if (items.length === 0) return '';
  return items.length === 1 ? `${one} ${items[0] ?? ''}.` : [many, ...items.map((item) => bullet + item)].join('\n');
}
