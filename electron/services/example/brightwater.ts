import { done, interview, mailed, met, ohio, organization, person, stages, touch } from './step.ts';
import type { Step } from './step.ts';

const supply = organization('@brightwater', 'Brightwater Supply Co.', 'private', ohio('1440 Dock Road, Suite 2', 'Columbus', '43207'));
const territory = { id: '@brightwater.territory', title: 'Territory Sales Manager' };

const ruiz = person('@ruiz', ['Ms.', 'Carla', 'Ruiz'], supply, 'Sales Director', {
  phone: '614-555-0186',
  email: 'ruiz@brightwater.example',
  prefers: 'call',
  pronounced: 'roo-EES',
  notes: 'Asked about motorized shades: has an article coming to her.',
});
const wood = person('@wood', ['Mr.', 'Dennis', 'Wood'], supply, 'Human Resources', {
  phone: '614-555-0188',
  email: 'wood@brightwater.example',
  prefers: 'call',
});

const call = '@brightwater.phone';
const talked = interview(call, territory, supply, 'phone', ['2026-06-02', '11:00', '11:40'], 'Telephone', [met(ruiz, 'interviewer')], {
  restate: ['Knows every dealer between Columbus and Dayton'],
  forgot: ['Speaks enough Spanish for the trade counter'],
  learned: ['The territory has been empty since March', 'They would like to sell motorized shades'],
});

/** A supplier: interviewed by telephone, called after the letter, and told that there are two more rounds. */
export const brightwater: readonly Step[] = [
  { at: '2026-05-18 09:20', say: 'organizations.save', input: supply },
  ...stages(territory.id, supply.id, territory.title, [
    ['2026-05-18 09:25', 'found', 'their website'],
    ['2026-05-20 11:30', 'applied', 'by e-mail to Mr. Wood'],
  ]),
  { at: '2026-05-28 16:00', say: 'contacts.save', input: wood },
  touch(
    '2026-05-28 16:05',
    '@t.brightwater.invitation',
    ['in', 'email', null],
    wood.id,
    territory.id,
    'Invitation to a telephone interview with Ms. Ruiz',
  ),
  { at: '2026-05-28 16:10', say: 'contacts.save', input: ruiz },
  { at: '2026-06-02 12:00', say: 'interviews.record', input: talked },
  ...mailed('2026-06-02 17:15', call, 'letter', [ruiz.id]),
  done(
    '2026-06-05 10:30',
    'P12',
    [call, ruiz.id],
    ['call', 'reached'],
    '6 min: “two more rounds of talks”, word in the course of next week',
  ),
  {
    at: '2026-06-05 10:40',
    say: 'interviews.record',
    input: { ...talked, nextInterview: { kind: 'stretch', from: '2026-06-08', to: '2026-06-12', words: 'in the course of the week' } },
  },
];
