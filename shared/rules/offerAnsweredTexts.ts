/** The original texts of the thanks for an offer that was answered before they were written (P30): none promises an answer, and no two are the same (P9). */
import { token } from './mergeFields.ts';
import { field } from './templateText.ts';

const [day, organization, position] = [token('interviewDay'), token('organization'), token('position')];

export const offerAcceptedTexts = [
  [
    `Thank you for your part in the offer of the position of ${position}, which I have accepted with great pleasure. It means much to me that ${organization} has put this confidence in me.`,
    `Our conversation on ${day} had a good deal to do with my answer.[ What you told me stays with me: ${field('learned')}.]`,
    'I look forward to working with you and your colleagues, and I am grateful for the care that you all took.',
  ],
  [
    `${organization} has offered me the position of ${position}, I have said yes, and I would like to thank you: you took the time on ${day} to learn what I can do.`,
    `I was glad of your questions, and of the frank answers that I had to mine.[ I have thought more than once of what you said: ${field('learned')}.]`,
    'I will remember how well I was received, and I am happy that we will see each other again soon.',
  ],
  [
    `As you may have heard, I have accepted the position of ${position}. I know that such a decision is made by several people, and I want to thank you for your share of it.`,
    `From ${day} on I have been treated at ${organization} with courtesy and with interest.[ It was from you that I heard about this: ${field('learned')}.]`,
    'I will do my best to earn the trust behind it, and I am eager to begin.',
  ],
  [
    `I have accepted the offer for the position of ${position}, and I am very pleased. Please accept my thanks for your support.`,
    `Since we spoke on ${day} I have had a clear picture of the work, and of the people with whom I will do it.[ One point has been with me ever since: ${field('learned')}.]`,
    `Until we meet again, thank you for the trust of ${organization}.`,
  ],
  [
    `I was delighted to say yes to ${organization} and to the position of ${position}. Thank you for speaking with me on ${day}, and for your good word.`,
    `I came to that meeting curious, and I left it hoping for this offer.[ What you told me was one of the reasons: ${field('learned')}.]`,
    'I appreciate all the effort that went into bringing us this far, and I look forward to the work that lies ahead.',
  ],
  [
    `May I thank you for the confidence behind the offer of the position of ${position}? I was happy to have it, and happier to accept it.`,
    `You made my interview on ${day} a conversation among colleagues, and I have not forgotten it.[ Nor have I forgotten this: ${field('learned')}.]`,
    `My thanks go to everybody at ${organization} who gave an hour to me. I am glad that I will soon be one of you.`,
  ],
] as const;

export const offerDeclinedTexts = [
  [
    `Thank you for the offer of the position of ${position}, and for the confidence that ${organization} has put in me.`,
    `I have thought it over with care, and I have decided not to accept. The decision was not an easy one: I came away from our conversation on ${day} with respect for ${organization} and for the people whom I met.`,
    `I would be glad if we stayed in touch. I wish you every success, and a colleague who fits the position well.`,
  ],
  [
    `${organization} offered me the position of ${position}, and I would like to thank you: you took the time on ${day} to learn what I can do.`,
    `After long thought I have declined the offer. That says nothing against the work or against anybody whom I met; it is not the right step for me now.`,
    `I was glad of your questions, and of the frank answers that I had to mine. Should our ways cross again, I would be happy.`,
  ],
  [
    `You had a share in the decision to offer me the position of ${position}, and I want to thank you for it myself.`,
    `I have told ${organization} that I will not take it. I know how much of your time went into this, and I did not give my answer lightly.`,
    `From ${day} on I have been treated with courtesy and with interest, and I will speak well of all of you. I hope that you soon find the person whom you are looking for.`,
  ],
  [
    `The offer of the position of ${position} honored me, and I am sorry that I could not accept it. Please take my thanks for your support all the same.`,
    `Since we spoke on ${day} I have had a clear picture of the work, which made the decision harder and not easier.`,
    `I would be glad to hear from you now and then. My good wishes go to you and to ${organization}.`,
  ],
  [
    `Thank you for speaking with me on ${day}, and for the good word that led to the offer of the position of ${position}.`,
    `I have decided against it, and I wanted that news to reach you together with my thanks.`,
    `What I learned of ${organization} I will remember with pleasure. If I can ever be of help to you, please let me know.`,
  ],
  [
    `May I thank you for the confidence behind the offer of the position of ${position}? I was happy to have it, although I have not accepted it.`,
    `You made my interview on ${day} a conversation among colleagues, and I have not forgotten it.`,
    `My thanks go to everybody at ${organization} who gave an hour to me, and I hope that our acquaintance lasts.`,
  ],
] as const;
