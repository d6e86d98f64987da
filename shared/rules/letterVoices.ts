/**
 * Six ways to say the same things, so that the letters of one panel are each their own (P9). A voice fits a role best;
 * `voicesFor` gives everybody of an interview another one as long as there are enough.
 */
import type { Role } from '../model.ts';
import { token } from './mergeFields.ts';

/** How the kind of interview is spoken of. */
export interface Meeting {
  /** "meeting with me" */
  readonly doing: string;
  /** "when we met" */
  readonly when: string;
  /** "conversation" */
  readonly talk: string;
}

/**
 * Each part is whole sentences, as a template has them (templateText.ts). A list, where there is more than one item, follows
 * the sentence that ends with a colon.
 */
export interface Voice {
  readonly opening: (meeting: Meeting) => string;
  readonly interest: (meeting: Meeting) => string;
  readonly interestAnd: (learned: string, meeting: Meeting) => string;
  readonly qualification: string;
  readonly qualifications: string;
  readonly forgotten: (meeting: Meeting) => string;
  readonly forgottenMany: (meeting: Meeting) => string;
  readonly enclosing: string;
  readonly ending: string;
  readonly endingByDay: string;
  /** Declines the position (no longer wanted). */
  readonly declining: (meeting: Meeting) => string;
}

const position = token('position');
const organization = token('organization');
const day = token('interviewDay');
const asked = token('asked');
const promised = token('promisedDay');

const gracious: Voice = {
  opening: ({ doing }) =>
    `Thank you for ${doing} on ${day}[, together with ${token('others')},] and for the interest that ${organization} has shown in me for the position of ${position}.`,
  interest: ({ talk }) =>
    `Our ${talk} confirmed my interest in the position and in ${organization}, and I would be glad to take up the work that we discussed.`,
  interestAnd: (learned, { talk }) =>
    `What I learned about your business has stayed with me: ${learned}. I would be glad to work on that with you, and our ${talk} confirmed my interest in the position and in ${organization}.`,
  qualification: 'Let me restate what I would bring to it:',
  qualifications: 'Let me restate briefly what I would bring to the position:',
  forgotten: ({ when }) => `There is one thing that I did not mention ${when}:`,
  forgottenMany: ({ when }) => `There are a few things that I did not mention ${when}:`,
  enclosing: `As you asked, I enclose ${asked}.`,
  ending: 'I look forward to hearing from you.',
  endingByDay: `I look forward to hearing from you by ${promised}.`,
  declining: ({ talk }) =>
    `I have given our ${talk} careful thought, and I have concluded that the position is not the right next step for me. I would rather tell you so now than take up more of your time.`,
};

const collegial: Voice = {
  opening: ({ talk }) =>
    `Thank you for the time that you gave me on ${day}. I enjoyed our ${talk} about the position of ${position}, and I appreciate the interest that you and ${organization} have taken in my experience.`,
  interest: () =>
    `I came away with a clearer picture of the work and a stronger interest in it. I believe that I could be of real use to ${organization}.`,
  interestAnd: (learned) =>
    `I came away with a clearer picture of the work and a stronger interest in it. One point in particular I have kept in mind: ${learned}. That is where I believe I could be of use to ${organization}.`,
  qualification: 'Of my experience, this is what I most hope you will remember:',
  qualifications: 'These are the points of my experience that I most hope you will remember:',
  forgotten: () => 'I would like to add something that I left out:',
  forgottenMany: () => 'I would like to add what I left out:',
  enclosing: `You will find enclosed what was asked for: ${asked}.`,
  ending: 'If a further question comes up, I will be glad to answer it.',
  endingByDay: `If a further question comes up before ${promised}, I will be glad to answer it.`,
  declining: () =>
    'After careful thought I have decided not to pursue the position further. I wanted you to hear it from me, and soon, so that you can go on with your search.',
};

const formal: Voice = {
  opening: ({ talk }) =>
    `I appreciate the interest that ${organization} has shown in my application for the position of ${position}, and I would like to thank you for your part in our ${talk} on ${day}.`,
  interest: () => `All that I heard made the position, and ${organization} as a place to work, more attractive to me.`,
  interestAnd: (learned) =>
    `I took note of what was said about the business: ${learned}. It made the position, and ${organization} as a place to work, more attractive to me.`,
  qualification: 'For your file, the main qualification that I would bring is this:',
  qualifications: 'For your file, the qualifications that I would bring are these:',
  forgotten: () => 'One point did not come up, and I would like to add it:',
  forgottenMany: () => 'Some points did not come up, and I would like to add them:',
  enclosing: `I enclose, as requested, ${asked}.`,
  ending: 'Thank you again. I look forward to the next step.',
  endingByDay: `Thank you again. I understand that word may be expected by ${promised}, and I look forward to it.`,
  declining: () =>
    `Having thought it over, I would ask you to continue without me. The decision was not an easy one, and it is no judgment on ${organization}.`,
};

const direct: Voice = {
  opening: ({ when }) =>
    `Thank you for considering me for the position of ${position} at ${organization}, and for the attention that you gave to my application ${when} on ${day}.`,
  interest: () => `I remain very interested in the position, and in joining ${organization}.`,
  interestAnd: (learned) =>
    `I remain very interested in the position. What I heard about ${organization} is part of the reason: ${learned}.`,
  qualification: 'The part of my experience that fits the position best is this:',
  qualifications: 'The parts of my experience that fit the position best are these:',
  forgotten: () => 'I should also have told you this:',
  forgottenMany: () => 'I should also have told you the following:',
  enclosing: `Enclosed, as requested: ${asked}.`,
  ending: 'If you need anything more from me, please let me know.',
  endingByDay: `If you need anything more from me before ${promised}, please let me know.`,
  declining: () =>
    'I have decided to withdraw from consideration. The position as we discussed it and the direction of my own work point different ways, and it is fair to you to say so early.',
};

const reflective: Voice = {
  opening: () =>
    `I have thought about your questions since we spoke on ${day}. Thank you for asking them, and for the interest that ${organization} has shown in me for the position of ${position}.`,
  interest: () => `They made clear to me what the work calls for, and I would be glad to do it for ${organization}.`,
  interestAnd: (learned) =>
    `They made clear to me what the work calls for, and I would be glad to do it. I have also kept in mind what I learned about ${organization}: ${learned}.`,
  qualification: 'In short, this is what I would offer:',
  qualifications: 'In short, I would offer the following:',
  forgotten: () => 'Thinking back, I left one thing unsaid:',
  forgottenMany: () => 'Thinking back, I left a few things unsaid:',
  enclosing: `What was asked for is enclosed: ${asked}.`,
  ending: 'Should you wish to talk further, I would welcome it.',
  endingByDay: `Should you wish to talk further before ${promised}, I would welcome it.`,
  declining: () => 'They also helped me to see that my own plans lead elsewhere, and I have decided not to go further with my application.',
};

const warm: Voice = {
  opening: ({ talk }) =>
    `It was kind of you to take part in our ${talk} on ${day}. Thank you for your time, and for the interest of ${organization} in my application for the position of ${position}.`,
  interest: () => `I left with a good impression of ${organization} and a firm interest in the position.`,
  interestAnd: (learned) =>
    `I left with a good impression of ${organization} and a firm interest in the position. This stayed with me: ${learned}.`,
  qualification: 'As I said at the time, I can offer this:',
  qualifications: 'As I said at the time, I can offer the following:',
  forgotten: () => 'Let me add a point that I passed over:',
  forgottenMany: () => 'Let me add some points that I passed over:',
  enclosing: `With this letter comes what was asked for: ${asked}.`,
  ending: `I look forward to hearing from ${organization}.`,
  endingByDay: `I look forward to hearing from ${organization} by ${promised}.`,
  declining: () =>
    'All the same, I have come to the conclusion that I should not pursue the position, and I did not want to keep that from you.',
};

export const voices = [gracious, collegial, formal, direct, reflective, warm] as const;

const preferred: Readonly<Record<Role, number>> = {
  decisionMaker: 0,
  interviewer: 1,
  hr: 2,
  recruiter: 3,
  other: 5,
  receptionist: 0,
  assistant: 1,
};

/** The number of the voice for each of the people of one interview: the one that fits the role, else the next that is free. */
export function voicesFor(roles: readonly Role[], count: number = voices.length): readonly number[] {
  const taken = new Set<number>();
  return roles.map((role) => {
    if (taken.size === count) taken.clear();
    let voice = preferred[role] % count;
    while (taken.has(voice)) voice = (voice + 1) % count;
    taken.add(voice);
    return voice;
  });
}
