import { interview, mailed, met, ohio, organization, person, stages } from './step.ts';
import type { Step } from './step.ts';

const works = organization('@hale', 'Hale & Daughter Window Works', 'private', ohio('31 Mill Street', 'Millbrook', '43013'));
const lead = { id: '@hale.lead', title: 'Showroom and Sales Lead' };

const tom = person('@tomHale', ['Mr.', 'Tom', 'Hale'], works, 'Owner', {
  phone: '740-555-0180',
  email: 'tom@halewindows.example',
  prefers: 'letter',
});
const annie = person('@annieHale', ['Ms.', 'Annie', 'Hale'], works, 'Workshop Manager', {
  phone: '740-555-0181',
  email: 'annie@halewindows.example',
  prefers: 'call',
});

const visit = '@hale.interview';

/** A small employer: the daughter's letter went out, the father's was printed and lies on the desk. Printed is not mailed. */
export const hale: readonly Step[] = [
  { at: '2026-06-01 10:10', say: 'organizations.save', input: works },
  ...stages(lead.id, works.id, lead.title, [
    ['2026-06-01 10:12', 'found', 'a sign in the window'],
    ['2026-06-01 10:40', 'applied', 'by telephone'],
  ]),
  {
    at: '2026-06-09 12:00',
    say: 'interviews.record',
    input: interview(
      visit,
      lead,
      works,
      'inPerson',
      ['2026-06-09', '11:00', '11:30'],
      '31 Mill Street, Millbrook',
      [met(tom, 'decisionMaker'), met(annie, 'interviewer', 'first')],
      {
        restate: ['Sold from a showroom of my own for three years'],
        forgot: ['I know the Millbrook builders'],
        learned: ['The workshop makes every frame itself', 'They have never had anyone for sales'],
      },
    ),
  },
  ...mailed('2026-06-09 17:40', visit, 'letter', [[annie.id, toAnnie()]]),
  { at: '2026-06-09 18:20', letter: 'letter', to: tom.id, interview: visit, reached: 'printed', body: toTom() },
];

function toTom(): string {
  return `Thank you for showing me the workshop this morning, and for thinking of me as your {{position}}. I have sold window coverings for eleven years and had never seen a frame made from the plank.

That is what I would like to bring to people: that {{organization}} makes every frame itself. In three years with a showroom of my own I learned that visitors buy what they have touched.

I did not mention that I know most of the builders in Millbrook. I would begin with them.

I would be glad to talk further whenever it suits you.`;
}

function toAnnie(): string {
  return `Thank you for the time that you took from the workbench on {{interviewDay}}, and for answering so many questions about how the work is planned.

You said that orders come in faster than anybody can call back. I kept that order book at Castell Interiors, and I would gladly keep it for {{organization}} as {{position}}.

I look forward to speaking with you again.`;
}
