import { done, interview, mailed, met, ohio, organization, person, stages, touch } from './step.ts';
import type { Step } from './step.ts';

const store = organization(
  '@mcdonalds',
  "McDonald's Blinds and Shades",
  'private',
  ohio('2200 Commerce Park Drive, Suite 120', 'Columbus', '43229'),
);
const salesManager = { id: '@mcdonalds.salesManager', title: 'Sales Manager' };

const dana = person('@mcdonald', ['Ms.', 'Dana', 'McDonald'], store, 'Owner and President', {
  phone: '614-555-0150',
  email: 'dana@mcdonaldsblinds.example',
  prefers: 'letter',
});
const ortega = person('@ortega', ['Mr.', 'Luis', 'Ortega'], store, 'Director of Sales', {
  phone: '614-555-0151',
  email: 'ortega@mcdonaldsblinds.example',
  prefers: 'call',
});
const natarajan = person('@natarajan', ['Ms.', 'Priya', 'Natarajan'], store, 'Human Resources Manager', {
  phone: '614-555-0152',
  email: 'natarajan@mcdonaldsblinds.example',
  prefers: 'email',
  pronounced: 'nah-tah-RAH-jan',
});
const kowalski = person('@kowalski', ['Ms.', 'Bev', 'Kowalski'], store, 'Front desk', { phone: '614-555-0150', spellingChecked: false });

const phone = '@mcdonalds.phone';
const panel = '@mcdonalds.panel';
const ahead = interview(panel, salesManager, store, 'panel', ['2026-06-11', '10:00', '11:15'], '2200 Commerce Park Drive, Suite 120', [
  met(dana, 'decisionMaker'),
  met(natarajan, 'hr'),
]);

/** The job that looks best: a telephone interview, then the panel of this morning, with letters for tonight's mail. */
export const mcdonalds: readonly Step[] = [
  { at: '2026-05-08 11:00', say: 'organizations.save', input: store },
  ...stages(salesManager.id, store.id, salesManager.title, [
    ['2026-05-08 11:05', 'found', 'Ms. Okonkwo told me'],
    ['2026-05-12 10:20', 'applied', 'by letter to Ms. McDonald'],
  ]),
  { at: '2026-05-21 15:10', say: 'contacts.save', input: natarajan },
  touch(
    '2026-05-21 15:15',
    '@t.mcdonalds.phone',
    ['in', 'call', 'reached'],
    natarajan.id,
    salesManager.id,
    'Would like to talk on Tuesday',
  ),
  {
    at: '2026-05-26 15:20',
    say: 'interviews.record',
    input: interview(phone, salesManager, store, 'phone', ['2026-05-26', '14:30', '15:05'], 'Telephone', [met(natarajan, 'hr')], {
      nextInterview: { kind: 'stretch', from: '2026-05-27', to: '2026-05-29', words: 'this week' },
      restate: ['Eleven years in window coverings'],
      learned: ['The team has grown to fourteen', 'They sell to homes, offices and builders'],
    }),
  },
  touch(
    '2026-05-26 16:50',
    '@t.mcdonalds.phoneThanks',
    ['out', 'email', 'sent'],
    natarajan.id,
    salesManager.id,
    'Thanks by e-mail the same day; the letter went in the evening',
    'thanks',
  ),
  ...mailed('2026-05-26 17:30', phone, 'letter', [natarajan.id]),
  touch(
    '2026-05-29 16:05',
    '@t.mcdonalds.panel',
    ['in', 'email', null],
    natarajan.id,
    salesManager.id,
    'Invitation to the panel, with Ms. McDonald',
  ),
  { at: '2026-05-29 16:20', say: 'interviews.record', input: ahead },
  {
    at: '2026-05-29 16:25',
    say: 'references.link',
    input: { id: '@mcdonalds.okonkwo', opportunityId: salesManager.id, contactId: '@okonkwo', permission: 'given', person: null },
  },
  {
    at: '2026-05-29 16:26',
    say: 'references.link',
    input: { id: '@mcdonalds.lindqvist', opportunityId: salesManager.id, contactId: '@lindqvist', permission: 'given', person: null },
  },
  done(
    '2026-06-08 08:50',
    'P4',
    [panel, '@okonkwo'],
    ['call', 'reached'],
    'Knows the owner from the trade fair; will mention the dealer network',
  ),
  done('2026-06-09 12:10', 'P4', [panel, '@lindqvist'], ['call', 'reached'], 'Expects their call; will speak about builders’ accounts'),
  {
    at: '2026-06-11 12:05',
    say: 'interviews.record',
    input: {
      ...ahead,
      people: [met(dana, 'decisionMaker'), met(ortega, 'interviewer'), met(natarajan, 'hr'), met(kowalski, 'receptionist')],
      decision: { kind: 'day', day: '2026-06-18', by: 'endOfBusiness' },
      nextInterview: { kind: 'nonePlanned' },
      restate: ['Dealer network from 14 to 41 in three years', 'Trained a team of nine, two now managers'],
      forgot: ['Reopened the Dublin showroom: 22 percent more in a year'],
      asked: ['Two project samples', 'List of three references'],
      learned: ['A second showroom opens in the autumn', 'Builders’ accounts were lost in 2024, they want them back'],
    },
  },
  // They want three references, and the third has not answered since last week.
  {
    at: '2026-06-11 12:10',
    say: 'references.link',
    input: { id: '@mcdonalds.marsh', opportunityId: salesManager.id, contactId: '@marsh', permission: 'asked', person: null },
  },
  touch(
    '2026-06-11 13:10',
    '@t.mcdonalds.thanks',
    ['out', 'email', 'sent'],
    natarajan.id,
    salesManager.id,
    'Thanks the same day, because she prefers e-mail; the letter follows',
    'thanks',
  ),
  done('2026-06-11 14:20', 'P4', [panel, '@lindqvist'], ['call', 'reached'], 'Nobody has called him yet'),
  { at: '2026-06-11 14:50', letter: 'letter', to: dana.id, interview: panel, reached: 'drafted', body: toDana() },
  { at: '2026-06-11 15:10', letter: 'letter', to: ortega.id, interview: panel, reached: 'drafted', body: toOrtega() },
  { at: '2026-06-11 15:38', letter: 'letter', to: natarajan.id, interview: panel, reached: 'proofread', body: toNatarajan() },
];

function toDana(): string {
  return `Thank you for the time that you, Ms. Natarajan and Mr. Ortega gave me this morning, and for the interest that {{organization}} has shown in me as {{position}}.

Your plan for a second showroom stayed with me, and so did the builders’ accounts that you want to win back. I would like to help with both.

In three years at Castell Interiors I took the dealer network from 14 to 41 and trained a team of nine, two of whom are now managers. I should have told you that I also reopened our Dublin showroom, which sold 22 percent more within a year.

As you asked, I enclose two project samples and a list of three references. I look forward to hearing from you by {{promisedDay}}.`;
}

function toOrtega(): string {
  return `It was a pleasure to talk about the sales floor with somebody who has run one. Thank you for your questions this morning, and for the interest in my candidacy as {{position}}.

You asked how I would win back the builders. I would begin with the twelve who bought most before they left, visit each with one finished project of theirs in hand, and ask what it would take. At Castell Interiors that is how 14 dealers became 41.

The nine people whom I trained there would tell you that I teach at the counter and not in a meeting room. I would be glad to work beside your team in the same way.

The two project samples are enclosed. I hope to hear from you by {{promisedDay}}.`;
}

function toNatarajan(): string {
  return `Thank you for arranging this morning’s conversation so well, and for your patience with my calendar. After our talk on the telephone it was good to meet you, and to see how {{organization}} looks after those who come to its door.

My interest in the position of {{position}} has only grown. What you said about letting good people teach others is how I have worked: two of the nine whom I trained are managers today.

The list of three references that you asked for is enclosed. Ms. Okonkwo and Mr. Lindqvist expect your call.

I look forward to your decision on {{promisedDay}}. Should you need anything before then, please call me.`;
}
