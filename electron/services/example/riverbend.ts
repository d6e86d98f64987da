import { interview, mailed, met, ohio, organization, person, stages, touch } from './step.ts';
import type { Step } from './step.ts';

const schools = organization('@riverbend', 'Riverbend City Schools', 'education', ohio('600 River Road', 'Riverbend', '43147'));
const partnerships = { id: '@riverbend.partnerships', title: 'Business Partnerships Coordinator' };

const whitfield = person('@whitfield', ['Dr.', 'Samuel', 'Whitfield'], schools, 'Superintendent', {
  phone: '740-555-0140',
  email: 'whitfield@riverbendschools.example',
  prefers: 'letter',
});
const estrada = person('@estrada', ['Ms.', 'Gloria', 'Estrada'], schools, 'Director of Human Resources', {
  phone: '740-555-0142',
  email: 'estrada@riverbendschools.example',
  prefers: 'call',
});

const visit = '@riverbend.interview';

/** A school district that promised word for tomorrow afternoon: the call after the letters is held and becomes that call. */
export const riverbend: readonly Step[] = [
  { at: '2026-05-04 10:30', say: 'organizations.save', input: schools },
  ...stages(partnerships.id, schools.id, partnerships.title, [
    ['2026-05-04 10:35', 'found', 'newspaper'],
    ['2026-05-06 14:00', 'applied', 'by letter'],
  ]),
  { at: '2026-05-19 11:10', say: 'contacts.save', input: estrada },
  touch('2026-05-19 11:15', '@t.riverbend.invitation', ['in', 'call', 'reached'], estrada.id, partnerships.id, 'Invitation by telephone'),
  {
    at: '2026-05-29 11:40',
    say: 'interviews.record',
    input: interview(
      visit,
      partnerships,
      schools,
      'inPerson',
      ['2026-05-29', '10:00', '11:00'],
      '600 River Road',
      [met(whitfield, 'decisionMaker'), met(estrada, 'hr')],
      {
        decision: { kind: 'day', day: '2026-06-12', by: 'afternoon' },
        nextInterview: { kind: 'nonePlanned' },
        restate: ['Forty partner firms visited every year'],
        forgot: ['Led the apprentices’ program at Castell'],
        learned: ['Nine firms take students now, they want thirty'],
      },
    ),
  },
  ...mailed('2026-05-29 17:10', visit, 'letter', [whitfield.id, estrada.id]),
];
