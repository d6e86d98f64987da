import { done, interview, mailed, met, ohio, organization, person, stages, touch } from './step.ts';
import type { DebriefTold, Step } from './step.ts';

const county = organization(
  '@marlow',
  'Marlow County',
  'government',
  ohio('Purchasing Department\n12 Courthouse Square', 'Marlow', '43138'),
);
const manager = { id: '@marlow.manager', title: 'Vendor Relations Manager' };

const bell = person('@bell', ['Mr.', 'Curtis', 'Bell'], county, 'Director of Purchasing', {
  phone: '740-555-0160',
  email: 'cbell@marlowcounty.example',
  prefers: 'letter',
});
const price = person('@price', ['Ms.', 'Yolanda', 'Price'], county, 'Deputy Director', {
  phone: '740-555-0161',
  email: 'yprice@marlowcounty.example',
});
const achterberg = person('@achterberg', ['Ms.', 'Robin', 'Achterberg'], county, 'Human Resources', {
  phone: '740-555-0163',
  email: 'rachterberg@marlowcounty.example',
  prefers: 'call',
  pronounced: 'AHK-ter-berg',
});
const farrow = person('@farrow', ['Mr.', 'Ned', 'Farrow'], county, 'Front desk', { phone: '740-555-0160' });

const panel = '@marlow.panel';
const ahead = interview(panel, manager, county, 'panel', ['2026-05-12', '13:30', '14:40'], '12 Courthouse Square', [
  met(bell, 'decisionMaker'),
  met(achterberg, 'hr'),
]);
const held: DebriefTold = {
  ...ahead,
  people: [met(bell, 'decisionMaker'), met(price, 'interviewer'), met(achterberg, 'hr'), met(farrow, 'receptionist')],
  restate: ['Sixty vendors brought onto one scorecard', 'Two contract renewals closed a month early'],
  forgot: ['Ran the vendor day at Castell for three years'],
  asked: ['The vendor scorecard'],
  learned: [
    'The e-bidding portal opens in September; vendors must be trained.',
    'Mr. Bell wants fewer, better vendor meetings.',
    'The county buys through a state contract until 2027.',
  ],
};
const decisionByWednesday: DebriefTold = { ...held, decision: { kind: 'day', day: '2026-05-27', by: 'endOfBusiness' } };

/** A county government with a long process: a promised day passed without word, and the board is met before the next one. */
export const marlow: readonly Step[] = [
  { at: '2026-03-26 16:30', say: 'organizations.save', input: county },
  ...stages(
    manager.id,
    county.id,
    manager.title,
    [
      ['2026-03-26 16:32', 'found', 'county website'],
      ['2026-04-02 09:45', 'applied', 'on the county website'],
    ],
    true,
  ),
  {
    at: '2026-03-30 08:50',
    say: 'references.link',
    input: { id: '@marlow.okonkwo', opportunityId: manager.id, contactId: '@okonkwo', permission: 'given', person: null },
  },
  {
    at: '2026-04-01 12:30',
    say: 'references.link',
    input: { id: '@marlow.lindqvist', opportunityId: manager.id, contactId: '@lindqvist', permission: 'given', person: null },
  },
  { at: '2026-04-24 14:00', say: 'contacts.save', input: achterberg },
  touch('2026-04-24 14:05', '@t.marlow.invitation', ['in', 'email', null], achterberg.id, manager.id, 'Invitation to the panel'),
  { at: '2026-04-24 14:10', say: 'interviews.record', input: ahead },
  done('2026-05-11 09:00', 'P4', [panel, '@okonkwo'], ['call', 'reached'], 'She expects their call'),
  done('2026-05-11 09:20', 'P4', [panel, '@lindqvist'], ['call', 'reached'], 'He expects their call'),
  { at: '2026-05-12 15:30', say: 'interviews.record', input: held },
  ...mailed('2026-05-12 17:20', panel, 'letter', [bell.id, price.id, achterberg.id]),
  ...mailed('2026-05-12 17:20', panel, 'card', [farrow.id]),
  done('2026-05-13 09:10', 'P4', [panel, '@okonkwo'], ['call', 'reached'], 'Ms. Achterberg called her the same afternoon'),
  done('2026-05-13 12:40', 'P4', [panel, '@lindqvist'], ['call', 'voicemail'], 'Asked him to call back when they have called'),
  done('2026-05-15 09:20', 'P12', [panel, bell.id], ['call', 'reached'], '8 min: decision by the end of the Wednesday after next'),
  { at: '2026-05-15 09:30', say: 'interviews.record', input: decisionByWednesday },
  touch(
    '2026-05-20 16:50',
    '@t.marlow.article',
    ['out', 'letter', 'sent'],
    bell.id,
    manager.id,
    'Something to give: the article on cooperative purchasing',
  ),
  done(
    '2026-05-28 10:05',
    'P16',
    [panel, achterberg.id],
    ['call', 'reached'],
    '“the board meets first, no day yet; you should hear by the 10th”',
  ),
  {
    at: '2026-05-28 10:15',
    say: 'interviews.record',
    input: {
      ...decisionByWednesday,
      nextInterview: { kind: 'stretch', from: '2026-06-01', to: '2026-06-10', words: 'after the board meets' },
    },
  },
  touch(
    '2026-06-04 10:10',
    '@t.marlow.scorecard',
    ['out', 'voicemail', 'voicemail'],
    achterberg.id,
    manager.id,
    'The vendor scorecard that Mr. Bell asked for is on its way',
  ),
];
