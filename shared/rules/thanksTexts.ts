/** The original texts of the thank-you letters and cards: what P10 asks for, in its order, in each of the voices. */
import type { Meeting, Voice } from './letterVoices.ts';
import { voices } from './letterVoices.ts';
import { token } from './mergeFields.ts';
import { field } from './templateText.ts';

const [day, organization, position] = [token('interviewDay'), token('organization'), token('position')];

const meetings = {
  firstInterview: { doing: 'meeting with me', when: 'when we met', talk: 'conversation' },
  panelInterview: { doing: 'meeting with me', when: 'when we met', talk: 'conversation' },
  secondInterview: { doing: 'inviting me back', when: 'when we met', talk: 'second conversation' },
  phoneInterview: { doing: 'speaking with me by telephone', when: 'when we spoke', talk: 'telephone conversation' },
  videoInterview: { doing: 'speaking with me', when: 'when we spoke', talk: 'conversation' },
  visit: { doing: 'showing me your place of work', when: 'when I visited you', talk: 'conversation' },
} as const satisfies Readonly<Record<string, Meeting>>;
export type MeetingName = keyof typeof meetings;
/** True of every kind of interview. */
const anyMeeting: Meeting = { doing: 'talking with me', when: 'when we spoke', talk: 'conversation' };

const joined = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** More than one point is a list below its sentence; one ends the sentence. */
const listed = (kind: 'restate' | 'forgot', many: string, one: string): string => `${many}\n• ${field(kind)}|${one} ${field(kind)}.`;

/** After an interview. Qualifications are re-stated in every letter (P10): without one in the debrief its field stays open and says so. */
export function thanksText(name: MeetingName, wording: number): string {
  const meeting = meetings[name];
  const voice = voiceOf(wording);
  return joined([
    voice.opening(meeting),
    `[${voice.interestAnd(field('learned'), meeting)}|${voice.interest(meeting)}]`,
    `[${listed('restate', voice.qualifications, voice.qualification)}]`,
    forgotten(voice, meeting),
    `[${voice.enclosing}]`,
    `[${voice.endingByDay}|${voice.ending}][ You can reach me at ${token('myPhone')} or ${token('myEmail')}.| You can reach me at ${token('myPhone')}.|]`,
  ]);
}

const forgotten = (voice: Voice, meeting: Meeting): string =>
  `[${listed('forgot', voice.forgottenMany(meeting), voice.forgotten(meeting))}|]`;

/** The position is no longer wanted: thanks all the same (P5). */
export function notInterestedText(wording: number): string {
  const voice = voiceOf(wording);
  const farewells = [
    `I came away with respect for ${organization} and for the people I met, and I would be glad if we stayed in touch. I wish you every success in filling the position.`,
    'I would be glad to hear from you if our paths cross again, and I hope that you soon find the right person.',
    'Thank you again for your courtesy. I wish you and your colleagues well, and I hope that we may stay in touch.',
  ];
  return joined([voice.opening(anyMeeting), voice.declining(anyMeeting), pick(farewells, wording)]);
}

/** Nobody's position is at stake: thanks for advice, and an offer to return it. */
export function informationalText(wording: number): string {
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
  const farewells = [
    'I will let you know what comes of your advice. If there is something that I can do for you in return, please call on me.',
    'I will keep you informed of how my search goes on, and I would be glad to return the favor.',
    'I hope that we can stay in touch, and I would be glad to be of use to you in turn.',
  ];
  const bring = 'Should you hear of work that would suit me, this is what I would bring to it:';
  const voice = voiceOf(wording);
  return joined([
    pick(openings, wording),
    `[${pick(lessons, wording)} ${field('learned')}.|${pick(clearer, wording)}]`,
    `[${listed('restate', bring, bring)}|]`,
    forgotten(voice, anyMeeting),
    `[${voice.enclosing}]`,
    pick(farewells, wording),
  ]);
}

/** For the front desk (P7): short, to copy by hand. */
export function cardText(name: 'receptionistCard' | 'remoteCard', wording: number): string {
  const texts =
    name === 'remoteCard'
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
  return pick(texts, wording);
}

/** By e-mail on the same day, short; the paper follows (P8). */
export function thanksEmailText(wording: number): string {
  const texts = [
    joined([
      `Thank you for your time on ${day}, and for the interest that ${organization} has shown in me for the position of ${position}.`,
      `[What I learned has stayed with me: ${field('learned')}. ]I am very interested in the position[, and I would bring this to it: ${field('restate')}].`,
      `A letter follows by mail. If you need anything before it arrives, I will be glad to help[; you can reach me at ${token('myPhone')}].`,
    ]),
    joined([
      `I enjoyed our conversation on ${day} and would like to thank you for it. The position of ${position} interests me even more than before.`,
      `[For your file, in one line: ${field('restate')}.]`,
      `My letter to you is in the mail. Until then, please write[ or call me at ${token('myPhone')}] if a question comes up.`,
    ]),
    joined([
      `Thank you for the attention that you gave to my application for the position of ${position} on ${day}.`,
      `[I have kept in mind what I heard about the business: ${field('learned')}. ]I would be glad to work for ${organization}.`,
      `You will have my letter in a few days[; what you asked for, ${token('asked')}, is enclosed with it].`,
    ]),
  ];
  return pick(texts, wording);
}

/** By fax, where a person prefers it: the letter follows all the same (P8). */
export function thanksFaxText(wording: number): string {
  const texts = [
    joined([
      `Thank you for meeting with me on ${day}, and for the interest that ${organization} has shown in me for the position of ${position}.`,
      `[Let me restate what I would bring to it:\n• ${field('restate')}|Let me restate what I would bring to it: ${field('restate')}.]`,
      `The original of my letter follows by mail[. You can reach me at ${token('myPhone')}].`,
    ]),
    joined([
      `I appreciate the time that you gave me on ${day}. The position of ${position} and ${organization} as a place to work interest me very much.`,
      `[In short, I would offer the following:\n• ${field('restate')}|In short, this is what I would offer: ${field('restate')}.]`,
      `A signed letter is on its way to you by mail.`,
    ]),
  ];
  return pick(texts, wording);
}

const pick = (texts: readonly string[], wording: number): string => texts[wording % texts.length] ?? '';
const voiceOf = (wording: number): Voice => voices[wording % voices.length] ?? voices[0];
