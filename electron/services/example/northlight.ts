import { interview, mailed, met, ohio, organization, person, stages, touch } from './step.ts';
import type { Step } from './step.ts';

const systems = organization('@northlight', 'Northlight Systems', 'it', ohio('77 Foundry Street', 'Columbus', '43215'));
const accounts = { id: '@northlight.accounts', title: 'Account Manager' };

// She works from home, and nobody asked where: her letter is blocked until somebody does.
const tanaka = person('@tanaka', ['Ms.', 'Aiko', 'Tanaka'], systems, 'VP of Sales', {
  phone: '614-555-0170',
  email: 'aiko.tanaka@northlight.example',
  prefers: 'email',
  atOrganization: false,
});
const okafor = person('@okafor', ['', 'Sam', 'Okafor'], systems, 'Recruiter', {
  phone: '614-555-0171',
  email: 'sam.okafor@northlight.example',
  prefers: 'email',
});

const video = '@northlight.video';

/** An IT firm: e-mail the same day and the paper after it (P8), “as soon as possible”, and one address nobody knows. */
export const northlight: readonly Step[] = [
  { at: '2026-06-01 19:40', say: 'organizations.save', input: systems },
  ...stages(accounts.id, systems.id, accounts.title, [
    ['2026-06-01 19:45', 'found', 'their website'],
    ['2026-06-02 09:15', 'applied', 'on their website'],
  ]),
  { at: '2026-06-04 13:25', say: 'contacts.save', input: okafor },
  touch(
    '2026-06-04 13:30',
    '@t.northlight.invitation',
    ['in', 'email', null],
    okafor.id,
    accounts.id,
    'Invitation to a video call with Ms. Tanaka',
  ),
  {
    at: '2026-06-04 13:40',
    say: 'references.link',
    input: { id: '@northlight.okonkwo', opportunityId: accounts.id, contactId: '@okonkwo', permission: 'given', person: null },
  },
  {
    at: '2026-06-10 15:05',
    say: 'interviews.record',
    input: interview(
      video,
      accounts,
      systems,
      'video',
      ['2026-06-10', '14:00', '14:45'],
      'Video call',
      [met(tanaka, 'decisionMaker'), met(okafor, 'recruiter', 'first')],
      {
        decision: { kind: 'asap' },
        restate: ['41 dealers kept at 94 percent a year', 'Ran two moves to a new customer database'],
        forgot: ['Writes a forecast that people can read'],
        learned: ['The mid-market team is new', 'A panel decides, its day is not set'],
      },
    ),
  },
  touch(
    '2026-06-10 16:20',
    '@t.northlight.thanks',
    ['out', 'email', 'sent'],
    tanaka.id,
    accounts.id,
    'Thanks the same day; the paper letter still follows',
    'thanks',
  ),
  touch(
    '2026-06-10 16:30',
    '@t.northlight.thanksRecruiter',
    ['out', 'email', 'sent'],
    okafor.id,
    accounts.id,
    'Thanks, and when a word may be expected',
    'thanks',
  ),
  ...mailed('2026-06-10 17:40', video, 'letter', [okafor.id]),
];
