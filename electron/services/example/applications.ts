import type { Stage } from '../../../shared/model.ts';
import { ohio, organization, person, stages } from './step.ts';
import type { OrganizationTold, PersonTold, Step } from './step.ts';
import type { ToldHour } from './exampleWeek.ts';

/** An application from which nothing has come yet. */
function applied(at: ToldHour, key: string, title: string, by: string, to: OrganizationTold, who: PersonTold | null): readonly Step[] {
  const step: readonly [ToldHour, Stage, string] = [at, 'applied', by];
  const known: readonly Step[] = who === null ? [] : [{ at, say: 'contacts.save', input: who }];
  return [{ at, say: 'organizations.save', input: to }, ...known, ...stages(key, to.id, title, [step])];
}

const tillman = organization('@tillman', 'Tillman Floors', 'private', ohio('2 Harbor Street', 'Columbus', '43215'));
const orchard = organization('@orchard', 'Orchard Row Design Center', 'private', ohio('500 Orchard Row', 'Columbus', '43214'));
const ashgrove = organization('@ashgrove', 'Ashgrove Lighting Co.', 'private', ohio('12 Quarry Lane', 'Columbus', '43204'));
const delmar = organization('@delmar', 'Delmar Window Film', 'private', ohio('8 Canal Road', 'Columbus', '43215'));
const fenwick = organization('@fenwick', 'Fenwick Hardware Group', 'private', ohio('PO Box 1180', 'Columbus', '43216'));

/** The search goes on beside the interviews (P32): three applications this week, two in the week before. */
export const applications: readonly Step[] = [
  ...applied(
    '2026-06-04 14:30',
    '@orchard.accounts',
    'Account Manager',
    'in person',
    orchard,
    person('@lang', ['Ms.', 'Dora', 'Lang'], orchard, 'Manager', { phone: '614-555-0137', email: 'dora@orchardrow.example' }),
  ),
  ...applied(
    '2026-06-05 09:50',
    '@tillman.sales',
    'Sales Manager',
    'by letter',
    tillman,
    person('@tillmanRay', ['Mr.', 'Ray', 'Tillman'], tillman, 'Owner', { phone: '614-555-0148' }),
  ),
  ...applied(
    '2026-06-08 09:30',
    '@ashgrove.area',
    'Area Sales Manager',
    'on their website',
    ashgrove,
    person('@colt', ['Ms.', 'Irene', 'Colt'], ashgrove, 'Recruiter', { email: 'icolt@ashgrove.example', spellingChecked: false }),
  ),
  ...applied(
    '2026-06-10 09:40',
    '@delmar.sales',
    'Sales Manager',
    'by e-mail',
    delmar,
    person('@renner', ['Ms.', 'Jo', 'Renner'], delmar, 'Office Manager', { email: 'office@delmarfilm.example', spellingChecked: false }),
  ),
  ...applied('2026-06-11 09:00', '@fenwick.regional', 'Regional Sales Manager', 'by letter to the hiring office', fenwick, null),
];
