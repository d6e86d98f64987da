/** The original texts of the thanks for an offer (P30): everyone met gets one, and no two are the same (P9). */
import { token } from './mergeFields.ts';
import { field } from './templateText.ts';

const [day, organization, position] = [token('interviewDay'), token('organization'), token('position')];

export const offerThanksTexts = [
  [
    `Thank you for the offer of the position of ${position}, and for your part in it. It means much to me that ${organization} has put this confidence in me.`,
    `Our conversation on ${day} had a good deal to do with my wish to work with you.[ What you told me stays with me: ${field('learned')}.]`,
    'I will give you my answer as we agreed, and I am grateful for the care that you and your colleagues took.',
  ],
  [
    `${organization} has offered me the position of ${position}, and I would like to thank you: you took the time on ${day} to learn what I can do.`,
    `I was glad of your questions, and of the frank answers that I had to mine.[ I have thought more than once of what you said: ${field('learned')}.]`,
    'My answer will come when I promised it. Whatever lies ahead, I will remember how well I was received.',
  ],
  [
    `I have been told that the position of ${position} is mine if I wish it. I know that such a decision is made by several people, and I want to thank you for your share of it.`,
    `From ${day} on I have been treated at ${organization} with courtesy and with interest.[ It was from you that I heard about this: ${field('learned')}.]`,
    'I am weighing the offer with the care that it deserves, and you will hear from me in time.',
  ],
  [
    `The offer for the position of ${position} has reached me, and I am very pleased with it. Please accept my thanks for your support.`,
    `Since we spoke on ${day} I have had a clear picture of the work, and of the people with whom I would do it.[ One point has been with me ever since: ${field('learned')}.]`,
    `I will answer by the day that was agreed. Until then, thank you for the trust of ${organization}.`,
  ],
  [
    `I was delighted to learn that ${organization} would like to have me for the position of ${position}. Thank you for speaking with me on ${day}, and for your good word.`,
    `I came to that meeting curious, and I left it hoping for this offer.[ What you told me was one of the reasons: ${field('learned')}.]`,
    'You will have my answer as arranged. I appreciate all the work that went into bringing us this far.',
  ],
  [
    `May I thank you for the confidence behind the offer of the position of ${position}? I was happy to have it.`,
    `You made my interview on ${day} a conversation among colleagues, and I have not forgotten it.[ Nor have I forgotten this: ${field('learned')}.]`,
    `I take the offer seriously and will reply in the time that we set. My thanks go to everybody at ${organization} who gave an hour to me.`,
  ],
] as const;

export const offerCardTexts = [
  `${organization} has offered me the position of ${position}. You were the first who made me feel welcome, and I wanted you to hear it with my thanks.`,
  `Good news: the position of ${position} has been offered to me. Your friendliness at the start of it all has not been forgotten. Thank you.`,
  `The position of ${position} at ${organization} has been offered to me. Thank you for your kindness when I came for my interview on ${day}.`,
] as const;

/** Where it was declined: the front desk is thanked all the same. */
export const offerDeclinedCardTexts = [
  `${organization} offered me the position of ${position}, and I have decided not to take it. You were the first who made me feel welcome, and I wanted to thank you for that.`,
  `I will not join ${organization} after all, but your friendliness at the start of it all has not been forgotten. Thank you.`,
  `Although I have declined the position of ${position}, I remember gladly how kind you were when I came for my interview on ${day}. Thank you.`,
] as const;
