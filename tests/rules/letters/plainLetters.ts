import type { LetterCase } from './cases.ts';

/** More good letters, in the words of people: plainer, longer, with figures, contractions and punctuation of every kind. */
export const plainLetters: readonly LetterCase[] = [
  {
    name: 'speaks of the day before',
    body: `Thank you for taking the time to meet with me yesterday to discuss the Sales Manager opening. I appreciated the opportunity to learn more about your company and its plans for growth. Your enthusiasm for the product line is contagious, and after our conversation I am confident that my skills and experience are a great match.`,
    errors: [],
    advice: ['Thanks'],
    facts: { forgot: [] },
    letter: { dated: '2026-06-12', today: '2026-06-12' },
  },
  {
    name: 'attaches an outline of its own',
    body: `Thank you so much for meeting with me Thursday. I enjoyed hearing how your team works together; it's clear that everyone's ideas are welcome. Your question about pricing made me think, and I've attached a one-page outline of how I would approach it. I'm sure there's more to discuss.

I was glad to hear that you're planning to expand your Columbus store. When I was at Castell Interiors, we opened three locations in two years, and I hired and trained each store's staff.

Thanks again for your time and consideration. I hope to speak with you soon.`,
    errors: [],
    advice: ['Thanks'],
    facts: { forgot: [] },
    letter: { enclosures: ['One-page outline'] },
  },
  {
    name: 'offers a language that did not come up',
    body: `I wanted to thank you for the interview this morning. I know how busy you are and I am grateful for the hour you spent with me. The position sounds challenging and rewarding, and I believe I'm the right person for it. As we discussed, I have more than ten years' experience in sales and a proven record of meeting quotas. I forgot to mention that I speak Spanish fluently, which could help with the builders you'd like to reach.

If you need any additional information, please don't hesitate to call me at 614-555-0142. I look forward to hearing from you.`,
    errors: [],
    advice: ['Thanks'],
    facts: { forgot: [] },
  },
  {
    name: 'tells how late payers were won',
    body: `Thank you for showing me around on Thursday. What struck me most was that your installers know their customers by name. I'd like to be part of that.

You asked how I'd handle a dealer who's behind on payments. My answer was too short: I'd visit first, listen, and agree on a plan in writing. In 2019 I brought eleven accounts current that way; two of them have since doubled their orders.

Please give my thanks to Mr. Ortega, whose questions about the dealer network were the hardest I've had.`,
    errors: [],
    advice: ['Thanks'],
    facts: { forgot: [] },
  },
  {
    name: 'names a day to start',
    body: `I appreciate the interest you and Mr. Ortega, the Director of Sales, took in my work. The tour, the talk with Ms. Natarajan about training, and lunch with your crew gave me a good picture of the job, and I want it. My résumé says I led a team of nine; it doesn't say that seven of the nine are still there. That matters to me.

I'd be glad to start on July 6. Until then I can be reached at (614) 555-0142, or by e-mail at jordan.ellis@example.com.`,
    errors: [],
    advice: [],
    facts: { forgot: [] },
  },
  {
    name: 'answers a question that was left open',
    body: `Thank you for the second look at my application. I understand that the board will decide by Thursday, June 18, and I'll be patient.

In the meantime, here is the answer to Ms. Natarajan's question about turnover: in my last three years it fell from 31% to 12%. We did it by posting schedules two weeks ahead, by paying for training, and by asking people why they left.

I'm very much interested in working for McDonald’s Blinds and Shades.`,
    errors: [],
    advice: [],
    facts: { forgot: [] },
  },
  {
    name: 'is full of ideas',
    body: `Thank you for your interest and your candor. I left our meeting with my head full of ideas: a loaner program for builders, a fabric library for decorators, and a showroom that opens at seven.

I led the team that did this in Dublin. We doubled walk-ins within a year. I'd welcome the chance to do the same for you as Sales Manager.

With appreciation for everyone's time, I remain very interested in the position.`,
    errors: [],
    advice: [],
  },
  {
    name: 'announces a call',
    body: `Thanks for the time you spent with me and for considering me for the role of Sales Manager. I especially liked what you said about letting people run their own territories. That's how I've always worked best.

Two things I'd add to what I told you. First, I've managed budgets of up to $2.4 million. Second, I'm an early riser, so a 6 a.m. call with a builder is no hardship.

It would be an honor to work with you. I'll call on Monday at 10 to ask whether you have any questions.`,
    errors: [],
    advice: [],
    facts: { forgot: [] },
  },
  {
    name: 'remembers the coffee at the front desk',
    body: `I am writing to say thank you for the interview on June 11, 2026. You and your colleagues made me feel at home from the moment Ms. Kowalski handed me a coffee. Your interest in how I rebuilt the Dublin showroom was kind; not every company wants to hear about what went wrong first.

I would bring to the position what I brought to Castell: patience with dealers, a nose for waste, and a habit of writing things down. I hope that you will find a use for all three.`,
    errors: [],
    advice: [],
    facts: { forgot: [], learned: ['Castell'] },
  },
  {
    name: 'has read up on the trade',
    body: `Thank you, Ms. McDonald, for your interest in my work and for the best interview I have had. As you suggested, I've read up on motorized shades; I agree that they're the future. My years with dealers taught me that new products sell when the installer believes in them, so I'd begin there.

May I add that I have family nearby and plan to stay? I look forward to seeing you and your team again.`,
    errors: [],
    advice: ['Your interest'],
    facts: { forgot: [] },
  },
];
