import type { PromiseMade } from '../../../shared/model.ts';
import { facts, holidays, interview, promised } from '../sampleFacts.ts';
import { type Given, into, moment, out, type Scenario } from './scenario.ts';
import { after, applied, appliedFor, asked, at, being, room, silent, wood } from './worlds.ts';

/** Interviewed by telephone on Tue 2 June: the first status call would be on Tue 9 June. */
const early = facts({
  interviews: [interview({ people: room, startsAt: moment('2026-06-02 11:00'), endsAt: moment('2026-06-02 11:40') })],
});
const beside = { opportunity: early, others: [appliedFor('buyer', '2026-06-05 14:00')] };
const withTouch = (rest: Parameters<typeof out>[2]) => ({
  opportunity: early,
  others: [{ ...appliedFor('buyer'), touches: [out(wood, '2026-06-05 14:00', rest)] }],
});
const besideVoicemail = withTouch({ channel: 'voicemail', outcome: 'voicemail' });
const besideThanks = withTouch({ about: 'thanks', channel: 'email', outcome: 'sent' });
const near = { opportunity: appliedFor('buyer'), others: silent.opportunity === null ? [] : [silent.opportunity] };
const four = asked('2026-06-18 10:00', '2026-06-25 10:00', '2026-07-02 10:00', '2026-07-09 10:00');
const word = {
  opportunity: facts({
    interviews: [interview({ people: room })],
    touches: [out(wood, '2026-06-18 10:00'), into(wood, '2026-06-22 10:00')],
  }),
};
const reachedAtLast = after(
  {},
  {
    touches: [
      ...['2026-06-18 10:00', '2026-06-25 10:00', '2026-07-02 10:00'].map((day) => out(wood, day, { outcome: 'voicemail' })),
      out(wood, '2026-07-09 10:00', { outcome: 'reached' }),
    ],
  },
);
const wordAfter = (decision: PromiseMade, at: string): Given => ({
  opportunity: facts({ interviews: [interview({ people: room, promises: promised(decision) })], touches: [into(wood, at)] }),
});
const promisedAndAsked = {
  opportunity: facts({
    interviews: [interview({ people: room, promises: promised({ kind: 'day', day: '2026-06-26', by: 'afternoon' }) })],
    touches: [out(wood, '2026-06-12 10:00')],
  }),
};

/** Patience and pace: weekly (P21, P22), one organization (P23), and when it is enough (P24). */
export const pacedRows: readonly Scenario[] = [
  {
    facts: 'asked on Fri 5 June: the next is a week later',
    given: applied('2026-06-05 14:00'),
    ...{ at: '2026-06-11 15:40', ask: 'status by call', answer: 'wait until 2026-06-12 09:00', rules: 'P22 P20 P23' },
  },
  {
    facts: 'asked on Fri 5 June; the minute before',
    given: applied('2026-06-05 14:00'),
    ...{ at: '2026-06-12 08:59', ask: 'status by call', answer: 'wait until 2026-06-12 09:00', rules: 'P22 P20 P23' },
  },
  {
    facts: 'asked on Fri 5 June; the week is over',
    given: applied('2026-06-05 14:00'),
    ...{ at: '2026-06-12 09:00', ask: 'status by call', answer: 'yes until 2026-06-12 17:00', rules: 'P22 P20', whom: 'wood' },
  },
  {
    facts: 'asked after the interview: over Juneteenth 5 business days are longer than a week',
    given: asked('2026-06-18 10:00'),
    ...{ at: '2026-06-25 09:00', ask: 'status by call', answer: 'wait until 2026-06-26 09:00', rules: 'P23 P22 P20' },
  },
  {
    facts: 'the same, when they are over',
    given: asked('2026-06-18 10:00'),
    ...{ at: '2026-06-26 09:00', ask: 'status by call', answer: 'yes until 2026-06-26 17:00', rules: 'P22 P20 P23' },
  },
  {
    facts: 'asked on Friday at 21:30, Saturday in UTC; a holiday lies between',
    given: asked('2026-06-12 21:30'),
    ...{ at: '2026-06-16 10:00', ask: 'status by call', answer: 'wait until 2026-06-22 09:00', rules: 'P22 P20 P23' },
  },
  {
    facts: 'word came on Mon 22 June and restarts the clock',
    given: word,
    ...{ at: '2026-06-25 10:00', ask: 'status by call', answer: 'wait until 2026-06-29 09:00', rules: 'P22 P20' },
  },
  {
    facts: 'word came on the promised day without a decision, and nobody was ever asked: a week later',
    given: wordAfter({ kind: 'day', day: '2026-06-18', by: 'afternoon' }, '2026-06-18 11:00'),
    ...{ at: '2026-06-24 16:00', ask: 'status by call', answer: 'wait until 2026-06-25 09:00', rules: 'P22 P20', whom: 'wood' },
  },
  {
    facts: 'the same, when the week is over',
    given: wordAfter({ kind: 'day', day: '2026-06-18', by: 'afternoon' }, '2026-06-18 11:00'),
    ...{ at: '2026-06-25 09:00', ask: 'status by call', answer: 'yes until 2026-06-25 17:00', rules: 'P22 P20' },
  },
  {
    facts: 'word came long before the promised day: nobody is asked until that has passed',
    given: wordAfter({ kind: 'day', day: '2026-06-26', by: 'afternoon' }, '2026-06-15 10:00'),
    ...{ at: '2026-06-26 16:00', ask: 'status by call', answer: 'wait until 2026-06-29 09:00', rules: 'P22 P20' },
  },
  {
    facts: 'a long process gets one call a week',
    given: being(asked('2026-06-22 10:00'), { long: true }),
    ...{ at: '2026-06-29 09:00', ask: 'status by call', answer: 'yes until 2026-06-29 17:00', rules: 'P21 P22 P20' },
  },
  {
    facts: 'a long process has its own interval where the user set one',
    given: { ...being(asked('2026-06-18 10:00'), { long: true }), terms: { ...holidays, longDays: 14 } },
    ...{ at: '2026-06-25 09:00', ask: 'status by call', answer: 'wait until 2026-07-02 09:00', rules: 'P21 P22 P20' },
  },
  {
    facts: 'somebody else there was called about another job on Fri 5 June',
    given: beside,
    ...{ at: '2026-06-11 15:40', ask: 'status by call', answer: 'wait until 2026-06-12 09:00', rules: 'P23 P18 P20' },
  },
  {
    facts: 'a minute before the release',
    given: beside,
    ...{ at: '2026-06-12 08:59', ask: 'status by call', answer: 'wait until 2026-06-12 09:00', rules: 'P23 P18 P20' },
  },
  {
    facts: 'released by itself',
    given: beside,
    ...{ at: '2026-06-12 09:00', ask: 'status by call', answer: 'yes until 2026-06-12 17:00', rules: 'P18 P20 P23' },
  },
  {
    facts: 'a voicemail counts',
    given: besideVoicemail,
    ...{ at: '2026-06-11 15:40', ask: 'status by call', answer: 'wait until 2026-06-12 09:00', rules: 'P23 P18 P20' },
  },
  {
    facts: 'thanks to somebody else do not',
    given: besideThanks,
    ...{ at: '2026-06-11 15:40', ask: 'status by call', answer: 'yes until 2026-06-11 17:00', rules: 'P18 P20' },
  },
  {
    facts: 'the other job, while its own call stands for the first',
    given: { opportunity: appliedFor('buyer', '2026-06-05 14:00'), others: [early] },
    ...{ at: '2026-06-12 09:00', ask: 'status by call', answer: 'yes until 2026-06-12 17:00', rules: 'P23' },
  },
  {
    facts: 'the other job, before that',
    given: { opportunity: appliedFor('buyer', '2026-06-05 14:00'), others: [early] },
    ...{ at: '2026-06-11 09:00', ask: 'status by call', answer: 'wait until 2026-06-12 09:00', rules: 'P23' },
  },
  {
    facts: 'they asked for one contact in 10 business days',
    given: at(applied('2026-06-05 14:00'), { paceDays: 10 }),
    ...{ at: '2026-06-12 09:00', ask: 'status by call', answer: 'wait until 2026-06-22 09:00', rules: 'P23 P22 P20' },
  },
  {
    facts: 'the same, when they are over',
    given: at(applied('2026-06-05 14:00'), { paceDays: 10 }),
    ...{ at: '2026-06-22 09:00', ask: 'status by call', answer: 'yes until 2026-06-22 17:00', rules: 'P22 P20 P23' },
  },
  {
    facts: 'another job has its call on Thu 18 June, 5 business days from now',
    given: near,
    ...{ at: '2026-06-11 16:00', ask: 'status by call', answer: 'yes until 2026-06-11 17:00', rules: 'P15 P23' },
  },
  {
    facts: 'another job has its call in 4 business days: one contact with both topics',
    given: near,
    ...{ at: '2026-06-12 16:00', ask: 'status by call', answer: 'wait until 2026-06-18 09:00', rules: 'P23' },
  },
  {
    facts: 'another job has its call now',
    given: near,
    ...{ at: '2026-06-18 09:00', ask: 'status by call', answer: 'yes until 2026-06-18 17:00', rules: 'P23', whom: 'wood' },
  },
  {
    facts: 'a promise is later than the pace',
    given: promisedAndAsked,
    ...{ at: '2026-06-15 10:00', ask: 'status by call', answer: 'wait until 2026-06-26 15:00', rules: 'P15 P16 P20' },
  },
  {
    facts: 'before the clocks change on 8 March',
    given: applied('2026-03-04 10:00'),
    ...{ at: '2026-03-11 08:59', ask: 'status by call', answer: 'wait until 2026-03-11 09:00', rules: 'P22 P20 P23' },
  },
  {
    facts: 'after the clocks changed on 8 March',
    given: applied('2026-03-04 10:00'),
    ...{ at: '2026-03-11 09:00', ask: 'status by call', answer: 'yes until 2026-03-11 17:00', rules: 'P22 P20' },
  },
  {
    facts: 'before the clocks change back on 1 November, a minute too soon',
    given: applied('2026-10-28 10:00'),
    ...{ at: '2026-11-04 08:59', ask: 'status by call', answer: 'wait until 2026-11-04 09:00', rules: 'P22 P20 P23' },
  },
  {
    facts: 'after they changed back',
    given: applied('2026-10-28 10:00'),
    ...{ at: '2026-11-04 09:00', ask: 'status by call', answer: 'yes until 2026-11-04 17:00', rules: 'P22 P20' },
  },
  {
    facts: 'the organization is in Los Angeles',
    given: at(silent, { zone: 'America/Los_Angeles' }),
    ...{ at: '2026-06-18 08:59', ask: 'status by call', answer: 'wait until 2026-06-18 09:00', rules: 'P18 P20' },
  },
  {
    facts: 'the organization is in Kolkata, half an hour off',
    given: at(silent, { zone: 'Asia/Kolkata' }),
    ...{ at: '2026-06-18 09:00', ask: 'status by call', answer: 'yes until 2026-06-18 17:00', rules: 'P18 P20' },
  },
  {
    facts: 'two unanswered and no interview: cold',
    given: applied('2026-06-05 14:00', '2026-06-12 10:00'),
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P22 P24 P20' },
  },
  {
    facts: 'three unanswered after an interview',
    given: asked('2026-06-18 10:00', '2026-06-25 10:00', '2026-07-02 10:00'),
    ...{ at: '2026-07-10 09:00', ask: 'status by call', answer: 'yes until 2026-07-10 17:00', rules: 'P22 P20 P23' },
  },
  {
    facts: 'four unanswered after an interview',
    given: four,
    ...{ at: '2026-07-16 09:00', ask: 'status by call', answer: 'better not', rules: 'P22 P24 P20' },
  },
  {
    facts: 'four unanswered, and the user chose to continue',
    given: being(four, { patience: { answer: 'continue', at: moment('2026-07-10 10:00') } }),
    ...{ at: '2026-07-16 09:00', ask: 'status by call', answer: 'yes until 2026-07-16 17:00', rules: 'P22 P20' },
  },
  {
    facts: 'four times asked, and the last time he was reached: that was an answer',
    given: reachedAtLast,
    ...{ at: '2026-07-16 09:00', ask: 'status by call', answer: 'yes until 2026-07-16 17:00', rules: 'P22 P20' },
  },
  {
    facts: 'the user chose to stop',
    given: being(four, { patience: { answer: 'stop', at: moment('2026-07-10 10:00') } }),
    ...{ at: '2026-07-10 10:00', ask: 'status by call', answer: 'better not', rules: 'P24' },
  },
  {
    facts: 'the user chose to wait for their word',
    given: being(four, { patience: { answer: 'wait', at: moment('2026-07-10 10:00') } }),
    ...{ at: '2026-07-16 09:00', ask: 'status by call', answer: 'wait', rules: 'P24' },
  },
  {
    facts: 'the user chose to keep in touch instead',
    given: being(four, { patience: { answer: 'keep', at: moment('2026-07-10 10:00') } }),
    ...{ at: '2026-07-16 09:00', ask: 'status by call', answer: 'better not', rules: 'P24 P34' },
  },
  {
    facts: 'a long process is not asked whether it is enough after an interview',
    given: being(four, { long: true }),
    ...{ at: '2026-07-16 09:00', ask: 'status by call', answer: 'yes until 2026-07-16 17:00', rules: 'P21 P22 P20' },
  },
];
