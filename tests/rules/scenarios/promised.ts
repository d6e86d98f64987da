import { dana, holidays, mailed, promised } from '../sampleFacts.ts';
import { moment, type Scenario } from './scenario.ts';
import { after, promisedDay, promisedWord } from './worlds.ts';

const stretch = promisedWord({ kind: 'stretch', from: '2026-06-15', to: '2026-06-17', words: 'early next week' });
/** Word about the next interview for Wed 17 June, the decision for Fri 26 June. */
const two = promisedWord({ kind: 'day', day: '2026-06-26', by: 'afternoon' }, { kind: 'day', day: '2026-06-17', by: 'afternoon' });
const both = after({
  promises: promised({ kind: 'day', day: '2026-06-26', by: 'afternoon' }),
  letters: [mailed(dana, moment('2026-06-12 10:00'))],
});

/** A promise: not before the day (P15), on it (P16), after a stretch (P17), and broken (P19). */
export const promisedRows: readonly Scenario[] = [
  {
    facts: 'word is promised for Fri 12 June, afternoon',
    given: promisedDay('2026-06-12', 'afternoon'),
    ...{ at: '2026-06-12 14:59', ask: 'status by call', answer: 'wait until 2026-06-12 15:00', rules: 'P15 P16 P20', whom: 'wood' },
  },
  {
    facts: 'word was promised for Fri 12 June, afternoon, and did not come',
    given: promisedDay('2026-06-12', 'afternoon'),
    ...{ at: '2026-06-12 15:00', ask: 'status by call', answer: 'yes until 2026-06-12 17:00', rules: 'P16 P20 P19', whom: 'wood' },
  },
  {
    facts: 'the call about the promise was missed on Friday',
    given: promisedDay('2026-06-12', 'afternoon'),
    ...{ at: '2026-06-12 17:00', ask: 'status by call', answer: 'wait until 2026-06-15 09:00', rules: 'P12 P16 P20 P19' },
  },
  {
    facts: 'word is promised by the end of business on Fri 12 June; it is not over yet',
    given: promisedDay('2026-06-12', 'endOfBusiness'),
    ...{ at: '2026-06-12 16:59', ask: 'status by call', answer: 'wait until 2026-06-15 10:00', rules: 'P15 P16 P20' },
  },
  {
    facts: 'word was promised by the end of business on Friday; Monday, a minute before ten',
    given: promisedDay('2026-06-12', 'endOfBusiness'),
    ...{ at: '2026-06-15 09:59', ask: 'status by call', answer: 'wait until 2026-06-15 10:00', rules: 'P15 P16 P20' },
  },
  {
    facts: 'word was promised by the end of business on Friday; Monday at ten',
    given: promisedDay('2026-06-12', 'endOfBusiness'),
    ...{ at: '2026-06-15 10:00', ask: 'status by call', answer: 'yes until 2026-06-15 17:00', rules: 'P16 P20 P19' },
  },
  {
    facts: 'a written note asks before the promised day, too',
    given: promisedDay('2026-06-26', 'afternoon'),
    ...{ at: '2026-06-18 10:00', ask: 'status by email', answer: 'wait until 2026-06-26 15:00', rules: 'P15 P16 P20', whom: 'dana' },
  },
  {
    facts: 'the promised day is a holiday (Fri 19 June)',
    given: promisedDay('2026-06-19', 'afternoon'),
    ...{ at: '2026-06-19 15:00', ask: 'status by call', answer: 'wait until 2026-06-22 10:00', rules: 'P15 P16 P20' },
  },
  {
    facts: 'a stretch is promised, early next week',
    given: stretch,
    ...{ at: '2026-06-18 14:59', ask: 'status by call', answer: 'wait until 2026-06-18 15:00', rules: 'P15 P17 P20' },
  },
  {
    facts: 'the stretch has passed: late in the afternoon of the next business day',
    given: stretch,
    ...{ at: '2026-06-18 15:00', ask: 'status by call', answer: 'yes until 2026-06-18 17:00', rules: 'P17 P20 P19' },
  },
  {
    facts: 'between the two good times after the stretch lies a holiday',
    given: stretch,
    ...{ at: '2026-06-19 10:00', ask: 'status by call', answer: 'wait until 2026-06-22 09:00', rules: 'P12 P17 P20 P19' },
  },
  {
    facts: 'the morning after is as good',
    given: stretch,
    ...{ at: '2026-06-22 11:59', ask: 'status by call', answer: 'yes until 2026-06-22 12:00', rules: 'P17 P20 P19' },
  },
  {
    facts: 'the letter was mailed on Friday, and a day is promised: one call does both',
    given: both,
    ...{ at: '2026-06-15 09:30', ask: 'status by call', answer: 'wait until 2026-06-26 15:00', rules: 'P15 P16 P20', whom: 'wood' },
  },
  {
    facts: 'the same, where the user has set the older habit',
    given: { ...both, terms: { ...holidays, callDespitePromise: true } },
    ...{ at: '2026-06-15 09:30', ask: 'status by call', answer: 'yes until 2026-06-15 10:00', rules: 'P12', whom: 'dana' },
  },
  {
    facts: 'the call of the promise was skipped, but the promise stands',
    given: { ...promisedDay('2026-06-26', 'afternoon'), closed: ['P16:panel:decision'] },
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'wait until 2026-06-26 15:00', rules: 'P15' },
  },
  {
    facts: 'word about the next interview is overdue, and the decision is promised for later',
    given: two,
    ...{ at: '2026-06-17 15:00', ask: 'status by call', answer: 'yes until 2026-06-17 17:00', rules: 'P16 P20 P19' },
  },
  {
    facts: 'the next interview was asked about on its day; the decision is still promised',
    given: { ...two, closed: ['P16:panel:nextInterview'] },
    ...{ at: '2026-06-18 15:00', ask: 'status by call', answer: 'wait until 2026-06-26 15:00', rules: 'P15 P16 P20' },
  },
];
