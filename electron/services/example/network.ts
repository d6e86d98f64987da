import { castell } from './references.ts';
import { ohio, organization, person, stages, touch } from './step.ts';
import type { OrganizationTold, PersonTold, Step } from './step.ts';

const coverings = organization('@coverings', 'Buckeye Window Coverings', 'private', ohio('4100 Fisher Road', 'Columbus', '43228'));
const builders = organization('@builders', 'Scioto Home Builders', 'private', ohio('75 Quarry Point, Suite 3', 'Hilliard', '43026'));
const linden = organization('@linden', 'Linden Street Interiors', 'private', ohio('19 Linden Street', 'Columbus', '43211'));
const shade = organization('@shade', 'Capital Shade and Drapery', 'private', ohio('260 Dublin Road', 'Columbus', '43215'));
const library = organization('@library', 'Olentangy Career Center', 'nonprofit', ohio('3300 Olentangy River Road', 'Columbus', '43202'));

const boone = person('@boone', ['Mr.', 'Gerald', 'Boone'], castell, 'Purchasing (retired)', {
  phone: '614-555-0112',
  email: 'gboone@example.com',
  prefers: 'call',
  atOrganization: false,
  address: ohio('6 Larch Court', 'Worthington', '43085'),
});
const frye = person('@frye', ['Mr.', 'Alan', 'Frye'], null, 'Showroom designer', {
  email: 'alan.frye@example.com',
  prefers: 'email',
  address: ohio('212 Orchard Row', 'Columbus', '43214'),
  notes: 'Works for Orchard Row Design Center two days a week.',
});

/** Met at the trade fair in March, each added that evening from a business card. */
const fromTheFair: readonly (readonly [OrganizationTold, PersonTold])[] = [
  [
    coverings,
    person('@meer', ['Ms.', 'Ingrid', 'van der Meer'], coverings, 'Branch Manager', {
      phone: '614-555-0120',
      email: 'ivdmeer@buckeyecoverings.example',
    }),
  ],
  [coverings, person('@clarke', ['Mr.', 'Desmond', 'Clarke'], coverings, 'Installation Lead', { phone: '614-555-0121' })],
  [
    builders,
    person('@nwosu', ['Dr.', 'Amara', 'Nwosu'], builders, 'Head of Design', {
      phone: '614-555-0122',
      email: 'nwosu@sciotobuilders.example',
      prefers: 'email',
    }),
  ],
  [builders, person('@wojcik', ['Mr.', 'Tomasz', 'Wójcik'], builders, 'Site Manager', { phone: '614-555-0123', pronounced: 'VOY-chick' })],
  [linden, person('@calderon', ['Ms.', 'Sofía', 'Calderón'], linden, 'Owner', { email: 'sofia@lindenstreet.example', prefers: 'letter' })],
  [
    linden,
    person('@haddad', ['Ms.', 'Noor', 'Haddad'], linden, 'Designer', { email: 'noor@lindenstreet.example', spellingChecked: false }),
  ],
  [shade, person('@orourke', ['Mr.', 'Paul', "O'Rourke"], shade, 'Sales Director', { phone: '614-555-0126', prefers: 'call' })],
  [shade, person('@chou', ['Ms.', 'Mei-Ling', 'Chou'], shade, 'Buyer', { email: 'mlchou@capitalshade.example' })],
];

/** From the career center's Tuesday group, which meets at its address; where they live is not known of all. */
const fromTheGroup: readonly PersonTold[] = [
  person('@brandt', ['Ms.', 'Hannah', 'Brandt'], library, 'Career Counselor', {
    phone: '614-555-0130',
    email: 'hbrandt@olentangycareers.example',
    prefers: 'email',
  }),
  person('@simms', ['Ms.', 'Latoya', 'Simms'], null, 'Store manager, between jobs', { phone: '614-555-0131', prefers: 'call' }),
  person('@desai', ['Mr.', 'Vikram', 'Desai'], null, 'Accountant, between jobs', { email: 'vdesai@example.com', spellingChecked: false }),
  person('@lindgren', ['Mx.', 'Casey', 'Lindgren'], null, 'Web designer', {
    email: 'casey.lindgren@example.com',
    prefers: 'email',
    address: ohio('1418 Summit Street, Apt 2', 'Columbus', '43201'),
  }),
  person('@lowell', ['Mrs.', 'Beatrice', 'Lowell'], null, 'Retired school principal', {
    phone: '614-555-0135',
    prefers: 'letter',
    address: ohio('90 Clinton Heights Avenue', 'Columbus', '43202'),
  }),
  person('@tran', ['Mr.', 'Henry', 'Tran', 'Jr.'], null, 'Owner of a print shop', {
    phone: '614-555-0136',
    address: ohio('551 Oak Street', 'Columbus', '43215'),
  }),
];

/** Everyone counts (P33): people outside the opportunities, some of them quiet for weeks. */
export const network: readonly Step[] = [
  ...[coverings, builders, linden, shade].map((input): Step => ({ at: '2026-03-21 19:00', say: 'organizations.save', input })),
  ...fromTheFair.flatMap(([, who]): readonly Step[] => [
    { at: '2026-03-21 19:10', say: 'contacts.save', input: who },
    touch('2026-03-21 19:15', `@t.fair.${who.id}`, ['in', 'meeting', null], who.id, null, 'Met at the trade fair'),
  ]),
  { at: '2026-04-07 17:00', say: 'organizations.save', input: library },
  ...fromTheGroup.flatMap((who): readonly Step[] => [
    { at: '2026-04-07 17:10', say: 'contacts.save', input: who },
    touch('2026-04-07 17:15', `@t.group.${who.id}`, ['in', 'meeting', null], who.id, null, 'Tuesday group at the career center'),
  ]),
  { at: '2026-03-24 10:20', say: 'contacts.save', input: boone },
  { at: '2026-04-14 12:00', say: 'contacts.save', input: frye },
  touch('2026-04-21 18:30', '@t.nwosu.article', ['out', 'email', 'sent'], '@nwosu', null, 'Sent the article on daylight in schools'),
  touch('2026-04-23 09:05', '@t.nwosu.thanks', ['in', 'email', null], '@nwosu', null, 'Thanks; will pass my name on'),
  touch('2026-05-01 15:20', '@t.frye.card', ['out', 'card', 'sent'], frye.id, null, 'A card for his exhibition'),
  touch('2026-05-11 17:40', '@t.boone.call', ['in', 'call', 'reached'], boone.id, null, 'Told me about Ms. Whitaker at the Guild'),
  touch('2026-05-19 10:25', '@t.orourke.call', ['out', 'call', 'voicemail'], '@orourke', null, 'Asked how the fair went for them'),
  touch('2026-05-22 08:30', '@t.brandt.resume', ['in', 'email', null], '@brandt', null, 'Her notes on my résumé'),
  ...stages('@shade.commercial', shade.id, 'Commercial Sales Representative', [['2026-06-11 08:30', 'found', 'Mr. O’Rourke told me']]),
];
