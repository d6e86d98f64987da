/** The original texts of what is written to references, after a decision, and later on (P4, P8, P27, P28, P30, P34); what follows an offer is in offerTexts.ts and offerAnsweredTexts.ts. */
import { token } from './mergeFields.ts';
import { field } from './templateText.ts';

const [day, organization, position] = [token('interviewDay'), token('organization'), token('position')];
const learned = `[ What you told me stays with me: ${field('learned')}.]`;

export const otherTexts = {
  notInterestedEmail: [
    `Thank you for your time on ${day}, and for the interest that ${organization} has shown in me.`,
    `I have thought about the position of ${position} with care, and I would ask you to continue without me. I wanted you to hear it from me, and soon, so that you can go on with your search.`,
    `I would be glad if we stayed in touch, and I wish you every success in filling the position.`,
  ],
  referenceHeadsUp: [
    `Thank you for agreeing to speak for me. You may be called in the next days about the position of ${position} at ${organization}[; my interview there is on ${day}].`,
    `[It would help if you could speak to these points:\n• ${field('restate')}|It would help if you could speak to this: ${field('restate')}.|]`,
    `I am grateful for your time, and I will let you know how it went.[ You can reach me at ${token('myPhone')}.]`,
  ],
  referenceThanks: [
    `I would like to tell you how it ended with the position of ${position} at ${organization}[: ${token('outcome')}. Thank you for speaking for me.|, and to thank you for speaking for me.]`,
    `Your word carried weight, whatever the outcome, and I am grateful for the time that you gave to it. I hope that I can return the favor.`,
  ],
  afterRejection: [
    `Thank you for letting me know of your decision about the position of ${position}, and for the time and the interest that ${organization} gave to my application.`,
    `I would of course have liked another answer. I came away from our conversation on ${day} with respect for ${organization} and for the people whom I met.${learned}`,
    `Should a position open in which I could be of use, or should you hear of one elsewhere, I would be grateful if you thought of me. I would be glad to stay in touch, and I wish you and your new colleague every success.`,
  ],
  whatWouldHelp: [
    `Thank you for telling me of your decision about the position of ${position}. You and your colleagues gave me a great deal of your time, and I am grateful for the interest that ${organization} took in me over these weeks.`,
    `I have one request. You have seen my work and my answers more closely than most people will. What would make me better qualified for a position like this one? A sentence or two from you would be worth more to me than any advice that I could read, and I would act on it.`,
    `I would be glad to stay in your circle, and to be considered should something fitting open.${learned} I wish you every success.`,
    `[A copy of this letter goes to ${field('copies')}, whom I also thank.]`,
  ],
  applicationWithdrawn: [
    `Thank you for your time, and for the interest that ${organization} has taken in my application for the position of ${position}.`,
    `I have accepted another position, and I would ask you to continue without me. I wanted you to hear it from me, and soon, so that nobody waits for me.`,
    `I would be glad if we stayed in touch, and I wish you every success in filling the position.`,
  ],
  keepInTouch: [
    `It has been a while since we were in touch, and I am still grateful for your help.`,
    `I hope that all goes well with you and your work. I would be glad to hear what is new, and to be of use to you if I can.`,
    `[If you would like to talk, you can reach me at ${token('myPhone')} or ${token('myEmail')}.|If you would like to talk, please write to me.]`,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
