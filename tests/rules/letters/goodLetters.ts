import { luis, priya } from './facts.ts';
import type { LetterCase } from './cases.ts';

const clean = { errors: [], advice: [] } as const;

export const goodLetters: readonly LetterCase[] = [
  {
    ...clean,
    name: 'thanks the owner after a panel, with every tip followed',
    body: `Thank you for the time you, Ms. Natarajan and Mr. Ortega, your Director of Sales, gave me this morning, and for the interest McDonald’s Blinds and Shades has shown in me as Sales Manager.

Your plan for a second showroom in the autumn stayed with me, and so did the builders’ accounts you want to win back. I would like to help with both.

In three years at Castell Interiors I took the dealer network from 14 to 41 and trained a team of nine, two of whom are now managers. I should have told you that I also reopened our Dublin showroom, which sold 22 percent more within a year.

As you asked, I enclose two project samples and a list of three references.

I look forward to hearing from you by Thursday, June 18.`,
    facts: { asked: ['Two project samples', 'List of three references'], learned: ['Castell'] },
    letter: { enclosures: ['Two project samples', 'List of three references'] },
  },
  {
    ...clean,
    name: 'is built of the journal’s own fields',
    body: `Thank you for meeting with me on {{interviewDay}} and for the interest that {{organization}} has shown in me for the position of {{position}}.

Our conversation confirmed my interest in the position and in {{organization}}, and I would be glad to take up the work that we discussed.

Let me restate what I would bring to it: {{restate1}}.

There is one thing that I did not mention when we met: {{forgot1}}.

I look forward to hearing from you by {{promisedDay}}. You can reach me at {{myPhone}}.`,
    values: {
      interviewDay: 'Thursday, June 11',
      organization: 'McDonald’s Blinds and Shades',
      position: 'Sales Manager',
      restate1: 'a dealer network from 14 to 41 in three years',
      forgot1: 'I reopened the Dublin showroom: 22 percent more in a year',
      promisedDay: 'Thursday, June 18',
      myPhone: '614-555-0142',
    },
  },
  {
    ...clean,
    name: 'writes typewriter apostrophes and plain words',
    body: `I appreciate your considering me for the Sales Manager position, and I enjoyed meeting you and your team on Thursday.

I'm very interested in the job. You said that the builders' accounts are the first task, and that's the part I'd like best.

I built a dealer network of 41 from 14, and I didn't mention that I reopened the Dublin showroom, where sales rose by 22 percent.

It's clear to me why your company has kept its customers. I hope to hear from you soon.`,
  },
  {
    ...clean,
    name: 'goes to the human resources manager and keeps to process',
    body: `Thank you for arranging Thursday’s panel so well, and for the interest that you and your colleagues have taken in my application.

I remain interested in the position of Sales Manager. The dealer network that I built, from 14 to 41 in three years, and the nine people whom I trained are, I believe, what the work calls for. The Dublin showroom, which I reopened, did not come up; it sold 22 percent more in its first year.

If you need anything more from me before June 18, please let me know.`,
    facts: { person: priya },
  },
  {
    ...clean,
    name: 'follows a telephone interview',
    body: `Thank you for speaking with me by telephone on Tuesday, May 26, and for your interest in my experience.

What you told me about the team of fourteen made me want to work with it. My eleven years in window coverings were spent with dealers, with builders and with the public, and I would bring all three to McDonald’s Blinds and Shades.

I am glad that we may meet in person.`,
    facts: {
      person: priya,
      interview: { kind: 'phone', day: '2026-05-26' },
      promisedDay: null,
      restate: ['Eleven years in window coverings'],
      forgot: [],
    },
    letter: { dated: '2026-05-26', today: '2026-05-26' },
  },
  {
    ...clean,
    name: 'declines the position with good grace',
    body: `Thank you for meeting with me on Thursday, June 11, and for the interest that McDonald’s Blinds and Shades has shown in me for the position of Sales Manager.

I have given our conversation careful thought, and I have concluded that the position is not the right next step for me. I would rather tell you so now than take up more of your time.

I came away with respect for the people I met, and I would be glad if we stayed in touch.`,
    facts: { stillWanted: 'no' },
  },
  {
    ...clean,
    name: 'is a card for the receptionist',
    body: `Thank you for your kind welcome at McDonald’s Blinds and Shades on Thursday. You put me at my ease before my interview, and I have not forgotten it.`,
    facts: { kind: 'card' },
  },
  {
    ...clean,
    name: 'thanks for an informational talk',
    body: `Thank you for talking with me on June 11. Your account of the trade was more useful to me than anything that I had read.

One thing in particular I have kept in mind: builders decide in winter what they order in spring.

I will let you know what comes of your advice. If there is something that I can do for you in return, please call on me.`,
    facts: { interview: { kind: 'informational', day: '2026-06-11' }, person: luis, restate: [], forgot: [] },
  },
  {
    ...clean,
    name: 'lists its points',
    body: `I appreciate the interest that McDonald’s Blinds and Shades has shown in my application for the position of Sales Manager, and I would like to thank you for your part in our conversation on Thursday.

All that I heard made the position more attractive to me. For your file, the qualifications that I would bring are these:
• Dealer network from 14 to 41 in three years
• Trained a team of nine, two now managers
• Reopened the Dublin showroom: 22 percent more in a year

Thank you again. I look forward to the next step.`,
    facts: { person: luis },
  },
  {
    ...clean,
    name: 'is written the day after',
    body: `Thank you for your time yesterday and for the attention that you gave to my application for the position of Sales Manager.

I remain very interested in it. I have led dealers and trained sales staff for eleven years, and the network I built grew from 14 dealers to 41. I should also have told you about the Dublin showroom that I reopened.

You can reach me at 614-555-0142 or jordan.ellis@example.com.`,
    letter: { dated: '2026-06-12', today: '2026-06-12' },
  },
  {
    ...clean,
    name: 'speaks of an opening on another day than the interview’s',
    body: `Thank you for your interest in me as Sales Manager. When we met on Thursday, you said that the second showroom opens on September 1 and that the builders come back in October.

I would welcome the chance to prepare for both. I trained a team of nine at Castell Interiors and took its dealer network to 41; the Dublin showroom, which I reopened, is still the best of its branches.

I look forward to hearing from you by June 18.`,
    facts: { learned: ['Castell'] },
  },
];
