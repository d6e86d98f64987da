import { interview, mailed, met, ohio, organization, person, stages, touch } from './step.ts';
import type { Step } from './step.ts';

const furnishings = organization('@larkspur', 'Larkspur Home Furnishings', 'private', ohio('915 Meridian Avenue', 'Columbus', '43204'));
const regional = { id: '@larkspur.regional', title: 'Regional Sales Manager' };

const park = person('@park', ['Ms.', 'Helen', 'Park'], furnishings, 'Director of Stores', {
  phone: '614-555-0133',
  email: 'hpark@larkspur.example',
  prefers: 'letter',
});

const meeting = '@larkspur.interview';

/** A rejection: everything was done in time, and the no came by letter yesterday. */
export const larkspur: readonly Step[] = [
  { at: '2026-05-05 09:10', say: 'organizations.save', input: furnishings },
  ...stages(regional.id, furnishings.id, regional.title, [
    ['2026-05-05 09:15', 'found', 'trade paper'],
    ['2026-05-07 10:00', 'applied', 'by e-mail'],
  ]),
  {
    at: '2026-05-27 15:40',
    say: 'interviews.record',
    input: interview(
      meeting,
      regional,
      furnishings,
      'inPerson',
      ['2026-05-27', '14:00', '15:00'],
      '915 Meridian Avenue',
      [met(park, 'decisionMaker')],
      {
        decision: { kind: 'day', day: '2026-06-10', by: 'day' },
        nextInterview: { kind: 'nonePlanned' },
        restate: ['Opened and ran a showroom'],
        learned: ['Six stores, two more next year'],
      },
    ),
  },
  ...mailed('2026-05-27 17:30', meeting, 'letter', [park.id]),
  touch(
    '2026-06-10 11:25',
    '@t.larkspur.no',
    ['in', 'letter', null],
    park.id,
    regional.id,
    'They chose somebody from inside; kind words about the talk',
  ),
  ...stages(regional.id, furnishings.id, regional.title, [['2026-06-10 11:30', 'rejected', 'by letter from Ms. Park']]),
];
