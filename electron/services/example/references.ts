import { ohio, organization, person, touch } from './step.ts';
import type { Step } from './step.ts';

export const castell = organization('@castell', 'Castell Interiors', 'private', ohio('88 Castell Way', 'Dublin', '43017'));
const lindqvistHomes = organization(
  '@lindqvistHomes',
  'Lindqvist Homes',
  'private',
  ohio('1205 Timber Ridge Drive', 'Westerville', '43081'),
);
const weller = organization(
  '@weller',
  'Weller College',
  'education',
  ohio('Department of Marketing\n1 College Green', 'Delaware', '43015'),
);

const okonkwo = person('@okonkwo', ['Ms.', 'Ruth', 'Okonkwo'], castell, 'Vice President of Sales', {
  phone: '614-555-0111',
  email: 'okonkwo@castell.example',
  prefers: 'call',
  pronounced: 'oh-KON-kwoh',
  notes: 'My manager for six years. Best before nine in the morning.',
});
const lindqvist = person('@lindqvist', ['Mr.', 'Peter', 'Lindqvist'], lindqvistHomes, 'Owner', {
  phone: '614-555-0118',
  email: 'peter@lindqvisthomes.example',
  prefers: 'call',
  notes: 'Builder; bought from me for eleven years.',
});
const marsh = person('@marsh', ['Prof.', 'Elena', 'Marsh'], weller, 'Professor of Marketing', {
  phone: '740-555-0129',
  email: 'marsh@weller.example',
  prefers: 'email',
});

/** The three who vouch for Jordan (P4). */
export const references: readonly Step[] = [
  { at: '2026-03-24 10:00', say: 'organizations.save', input: castell },
  { at: '2026-03-24 10:05', say: 'contacts.save', input: okonkwo },
  { at: '2026-03-25 09:10', say: 'organizations.save', input: lindqvistHomes },
  { at: '2026-03-25 09:12', say: 'contacts.save', input: lindqvist },
  touch('2026-03-30 08:40', '@t.okonkwo.permission', ['out', 'call', 'reached'], okonkwo.id, null, 'Gladly: “name me wherever it helps”'),
  touch(
    '2026-04-01 12:15',
    '@t.lindqvist.permission',
    ['out', 'call', 'reached'],
    lindqvist.id,
    null,
    'Yes, and he will speak about deliveries that were on time',
  ),
  { at: '2026-06-03 11:20', say: 'organizations.save', input: weller },
  { at: '2026-06-03 11:22', say: 'contacts.save', input: marsh },
  touch('2026-06-03 11:30', '@t.marsh.permission', ['out', 'email', 'sent'], marsh.id, null, 'Asked whether I may name her'),
];
