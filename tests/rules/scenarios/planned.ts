import { dana, inRoom, mailed, person, ruth } from '../sampleFacts.ts';
import { moment, type Scenario } from './scenario.ts';
import { after, applied, being, letterMailed, onlyBev, promisedWord, room, silent, wood } from './worlds.ts';

const july = after({
  ...{ startsAt: moment('2026-06-30 10:00'), endsAt: moment('2026-06-30 11:15') },
  letters: [mailed(dana, moment('2026-07-01 10:00'))],
});
const ahead = after({ startsAt: moment('2026-06-25 10:00'), endsAt: moment('2026-06-25 11:15'), people: [] });

/** What is due, ahead and missed (P12, P18), whom (P20), and where nothing is planned. */
export const plannedRows: readonly Scenario[] = [
  {
    facts: 'nothing was promised; the day after the interview',
    given: silent,
    ...{ at: '2026-06-12 10:00', ask: 'status by call', answer: 'wait until 2026-06-18 09:00', rules: 'P18 P20', whom: 'wood' },
  },
  {
    facts: 'a minute before the first status call',
    given: silent,
    ...{ at: '2026-06-18 08:59', ask: 'status by call', answer: 'wait until 2026-06-18 09:00', rules: 'P18 P20' },
  },
  {
    facts: 'the first status call opens',
    given: silent,
    ...{ at: '2026-06-18 09:00', ask: 'status by call', answer: 'yes until 2026-06-18 17:00', rules: 'P18 P20', whom: 'wood' },
  },
  {
    facts: 'its last minute',
    given: silent,
    ...{ at: '2026-06-18 16:59', ask: 'status by call', answer: 'yes until 2026-06-18 17:00', rules: 'P18 P20' },
  },
  {
    facts: 'it was missed, and offices are closed until Mon 22 June',
    given: silent,
    ...{ at: '2026-06-18 17:00', ask: 'status by call', answer: 'wait until 2026-06-22 09:00', rules: 'P12 P18 P20' },
  },
  {
    facts: 'it was missed; a note may be written in the evening, to who decides',
    given: silent,
    ...{ at: '2026-06-18 17:00', ask: 'status by email', answer: 'yes', rules: 'P18 P20', whom: 'dana' },
  },
  {
    facts: 'it was missed, the Monday after',
    given: silent,
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'yes until 2026-06-22 17:00', rules: 'P18 P20' },
  },
  {
    facts: '“as soon as possible” counts as no promise',
    given: promisedWord({ kind: 'asap' }),
    ...{ at: '2026-06-17 16:00', ask: 'status by call', answer: 'wait until 2026-06-18 09:00', rules: 'P18 P20' },
  },
  {
    facts: 'a letter was mailed on Fri 12 June, 10:00: 48 hours later is Sunday',
    given: letterMailed('2026-06-12 10:00'),
    ...{ at: '2026-06-14 10:00', ask: 'status by call', answer: 'wait until 2026-06-15 09:00', rules: 'P12', whom: 'dana' },
  },
  {
    facts: 'the same, Monday before offices open',
    given: letterMailed('2026-06-12 10:00'),
    ...{ at: '2026-06-15 08:59', ask: 'status by call', answer: 'wait until 2026-06-15 09:00', rules: 'P12' },
  },
  {
    facts: 'the same, until 72 hours are over',
    given: letterMailed('2026-06-12 10:00'),
    ...{ at: '2026-06-15 09:00', ask: 'status by call', answer: 'yes until 2026-06-15 10:00', rules: 'P12', whom: 'dana' },
  },
  {
    facts: 'the same, missed: still that day',
    given: letterMailed('2026-06-12 10:00'),
    ...{ at: '2026-06-15 10:00', ask: 'status by call', answer: 'yes until 2026-06-15 17:00', rules: 'P12' },
  },
  {
    facts: 'a letter was mailed on Wed 1 July; Fri 3 July is a holiday',
    given: july,
    ...{ at: '2026-07-03 10:00', ask: 'status by call', answer: 'wait until 2026-07-06 09:00', rules: 'P12' },
  },
  {
    facts: 'the Monday after the holiday',
    given: july,
    ...{ at: '2026-07-06 16:59', ask: 'status by call', answer: 'yes until 2026-07-06 17:00', rules: 'P12' },
  },
  {
    facts: 'the letter is not in the post, and the status call was skipped',
    given: { ...silent, closed: ['P18:panel'] },
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'wait', rules: 'P12', whom: 'dana' },
  },
  {
    facts: 'the user moved the call to Tue 16 June: their own decision wins',
    given: { ...silent, moved: { 'P18:panel': [{ from: moment('2026-06-16 09:00'), to: moment('2026-06-16 17:00') }] } },
    ...{ at: '2026-06-16 10:00', ask: 'status by call', answer: 'yes until 2026-06-16 17:00', rules: 'P18 P20' },
  },
  {
    facts: 'only the front desk was met',
    given: onlyBev,
    ...{ at: '2026-06-18 09:00', ask: 'status by call', answer: 'yes until 2026-06-18 17:00', rules: 'P18 P20', whom: 'bev' },
  },
  {
    facts: 'a recruiter was met beside who decides',
    given: after({ people: [...room.slice(0, 1), inRoom(person('sam', 'Mr. Okafor'), 'recruiter')] }),
    ...{ at: '2026-06-18 09:00', ask: 'status by call', answer: 'yes until 2026-06-18 17:00', rules: 'P18 P20', whom: 'sam' },
  },
  {
    facts: 'the interview is ahead, and whom one will meet is not known',
    given: ahead,
    ...{ at: '2026-06-15 10:00', ask: 'status by call', answer: 'wait until 2026-06-25 11:15', rules: 'P1' },
  },
  {
    facts: 'the interview is over, and whom one met is not told yet',
    given: ahead,
    ...{ at: '2026-06-25 11:15', ask: 'status by call', answer: 'wait until 2026-07-02 09:00', rules: 'P18' },
  },
  {
    facts: 'applied, and nobody was asked yet',
    given: { ...applied(), contact: wood },
    ...{ at: '2026-06-15 10:00', ask: 'status by call', answer: 'yes until 2026-06-15 17:00', rules: 'P15 P23', whom: 'wood' },
  },
  {
    facts: 'applied, at 08:59',
    given: applied(),
    ...{ at: '2026-06-15 08:59', ask: 'status by call', answer: 'wait until 2026-06-15 09:00', rules: 'P12 P15 P23' },
  },
  {
    facts: 'applied, on Friday evening',
    given: applied(),
    ...{ at: '2026-06-12 17:00', ask: 'status by call', answer: 'wait until 2026-06-15 09:00', rules: 'P12 P15 P23' },
  },
  {
    facts: 'applied, on Juneteenth',
    given: applied(),
    ...{ at: '2026-06-19 11:00', ask: 'status by call', answer: 'wait until 2026-06-22 09:00', rules: 'P12 P15 P23' },
  },
  {
    facts: 'applied for a long process: silence is normal',
    given: being(applied(), { long: true }),
    ...{ at: '2026-06-15 10:00', ask: 'status by call', answer: 'yes until 2026-06-15 17:00', rules: 'P15 P23 P21' },
  },
  {
    facts: 'an informational talk has no position to ask about',
    given: after({ kind: 'informational' }),
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P18' },
  },
  {
    facts: 'somebody with whom there is no position',
    given: { opportunity: null, contact: ruth },
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P34', whom: 'ruth' },
  },
];
