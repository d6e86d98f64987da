import { applications } from './applications.ts';
import { brightwater } from './brightwater.ts';
import { exampleZone } from './exampleWeek.ts';
import { hale } from './hale.ts';
import { keeping } from './keeping.ts';
import { larkspur } from './larkspur.ts';
import { marlow } from './marlow.ts';
import { mcdonalds } from './mcdonalds.ts';
import { network } from './network.ts';
import { northlight } from './northlight.ts';
import { references } from './references.ts';
import { riverbend } from './riverbend.ts';
import { ohio } from './step.ts';
import type { Step } from './step.ts';
import { whitakerTalk } from './whitaker.ts';
import type { Profile } from '../../../shared/model.ts';

/** Who looks for work in the example. */
export const jordan: Profile = {
  name: 'Jordan Ellis',
  address: ohio('418 Maple Grove Avenue, Apt 3B', 'Columbus', '43214'),
  phones: ['614-555-0142'],
  email: 'jordan.ellis@example.com',
  zone: exampleZone,
  paper: 'letter',
  lastCollection: '18:00',
};

const untimed: readonly Step[] = [
  ...network,
  ...references,
  ...marlow,
  ...riverbend,
  ...larkspur,
  ...mcdonalds,
  ...brightwater,
  ...hale,
  ...northlight,
  ...whitakerTalk,
  ...applications,
  ...keeping,
];

/** Everything that happened, the oldest first; what happened in one minute keeps its order. */
export const story: readonly Step[] = untimed.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
