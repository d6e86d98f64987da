import { dana } from '../sampleFacts.ts';
import type { Scenario } from './scenario.ts';
import { after, being, silent } from './worlds.ts';

const rejected = being(silent, { stage: 'rejected', stageDay: '2026-06-19' });
const unwanted = after({ stillWanted: 'no' });

/** After the decision (P22, P27 to P31). */
export const decidedRows: readonly Scenario[] = [
  {
    facts: 'they said no',
    given: rejected,
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P27' },
  },
  {
    facts: 'they said no, and get thanks',
    given: rejected,
    ...{ at: '2026-06-22 10:00', ask: 'thanks by letter', answer: 'yes', rules: 'P27 P5' },
  },
  {
    facts: 'they said no, and something to give is welcome',
    given: rejected,
    ...{ at: '2026-06-22 10:00', ask: 'give by email', answer: 'yes', rules: 'P25' },
  },
  {
    facts: 'an offer came',
    given: being(silent, { stage: 'offer', stageDay: '2026-06-19' }),
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P30' },
  },
  {
    facts: 'an offer came, and everyone gets thanks',
    given: { ...being(silent, { stage: 'offer', stageDay: '2026-06-19' }), contact: dana },
    ...{ at: '2026-06-22 10:00', ask: 'thanks by letter', answer: 'yes', rules: 'P30 P5', whom: 'dana' },
  },
  {
    facts: 'the offer was accepted',
    given: being(silent, { stage: 'accepted', stageDay: '2026-06-19' }),
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P30' },
  },
  {
    facts: 'the user withdrew',
    given: being(silent, { stage: 'withdrawn', stageDay: '2026-06-19' }),
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P22' },
  },
  {
    facts: 'the job is no longer wanted',
    given: unwanted,
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P22' },
  },
  {
    facts: 'the job is no longer wanted, and everyone gets thanks',
    given: unwanted,
    ...{ at: '2026-06-12 10:00', ask: 'thanks by letter', answer: 'yes', rules: 'P5' },
  },
];
