import { dana, person, ruth } from '../sampleFacts.ts';
import { moment, out, type Given, type Scenario } from './scenario.ts';
import { after, silent } from './worlds.ts';

const june = out(ruth, '2026-06-01 10:00', { about: 'keep' });
const touched: Given = { opportunity: null, contact: ruth, touches: [june] };
const inCircle: Given = {
  ...touched,
  contact: person('ruth', 'Ms. Okonkwo', { circle: { in: true, at: moment('2026-05-01 10:00') } }),
  keep: { lastTouch: { at: june.at, zone: june.zone } },
};
const connecting: Given = {
  ...silent,
  contact: person('dana', 'Ms. McDonald', { circle: { in: true, at: moment('2026-06-12 10:00') } }),
  keep: {},
};
const connected: Given = {
  ...after({}, { touches: [out(dana, '2026-06-18 10:00', { about: 'connect', channel: 'email' })] }),
  contact: dana,
};

/** The circle and keeping in touch (P33, P34). */
export const keptRows: readonly Scenario[] = [
  {
    facts: 'somebody one never was in touch with',
    given: { opportunity: null, contact: ruth },
    ...{ at: '2026-06-15 10:00', ask: 'keep by email', answer: 'yes', rules: 'P34', whom: 'ruth' },
  },
  {
    facts: 'the last touch was on Mon 1 June: a minute before 60 days are over',
    given: touched,
    ...{ at: '2026-07-31 08:59', ask: 'keep by email', answer: 'wait until 2026-07-31 09:00', rules: 'P34' },
  },
  {
    facts: 'the last touch was on Mon 1 June: 60 days later',
    given: touched,
    ...{ at: '2026-07-31 09:00', ask: 'keep by email', answer: 'yes', rules: 'P34' },
  },
  {
    facts: 'in the circle, in touch on Mon 1 June: a minute too soon',
    given: inCircle,
    ...{ at: '2026-07-31 08:59', ask: 'keep by email', answer: 'wait until 2026-07-31 09:00', rules: 'P34' },
  },
  {
    facts: 'in the circle: it is due',
    given: inCircle,
    ...{ at: '2026-07-31 09:00', ask: 'keep by email', answer: 'yes', rules: 'P34', whom: 'ruth' },
  },
  {
    facts: 'in the circle: later than the longest interval',
    given: inCircle,
    ...{ at: '2026-09-15 09:00', ask: 'keep by call', answer: 'yes until 2026-09-15 17:00', rules: 'P34' },
  },
  {
    facts: 'every 30 days, as the user set for them',
    given: { ...inCircle, keep: { ...inCircle.keep, own: { idealDays: 30, longestDays: 45 } } },
    ...{ at: '2026-07-01 09:00', ask: 'keep by email', answer: 'yes', rules: 'P34' },
  },
  {
    facts: 'their quiet days last until Sat 4 July',
    given: {
      ...inCircle,
      keep: {
        ...inCircle.keep,
        own: { idealDays: 30, longestDays: 45 },
        quiet: [{ from: '2026-06-28', to: '2026-07-04', words: 'on vacation' }],
      },
    },
    ...{ at: '2026-07-01 09:00', ask: 'keep by email', answer: 'wait until 2026-07-05 09:00', rules: 'P34' },
  },
  {
    facts: 'the process is open, and that is the touch',
    given: { ...silent, contact: dana },
    ...{ at: '2026-06-15 10:00', ask: 'keep by email', answer: 'better not', rules: 'P34' },
  },
  {
    facts: 'to connect with somebody met, a minute before 7 days are over',
    given: { ...silent, contact: dana },
    ...{ at: '2026-06-18 08:59', ask: 'connect by email', answer: 'wait until 2026-06-18 09:00', rules: 'P33' },
  },
  {
    facts: 'to connect with somebody met, after 7 days',
    given: { ...silent, contact: dana },
    ...{ at: '2026-06-18 09:00', ask: 'connect by email', answer: 'yes', rules: 'P33' },
  },
  {
    facts: 'the user took them into the circle: planned for 7 days after',
    given: connecting,
    ...{ at: '2026-06-18 08:59', ask: 'connect by email', answer: 'wait until 2026-06-18 09:00', rules: 'P33', whom: 'dana' },
  },
  {
    facts: 'the user took them into the circle: it is due',
    given: connecting,
    ...{ at: '2026-06-18 09:00', ask: 'connect by email', answer: 'yes', rules: 'P33', whom: 'dana' },
  },
  {
    facts: 'asked to connect before: once is enough',
    given: connected,
    ...{ at: '2026-06-22 09:00', ask: 'connect by email', answer: 'better not', rules: 'P33' },
  },
  {
    facts: 'the user chose not to',
    given: { ...silent, contact: person('dana', 'Ms. McDonald', { circle: { in: false, at: moment('2026-06-12 10:00') } }) },
    ...{ at: '2026-06-18 09:00', ask: 'connect by email', answer: 'better not', rules: 'P33' },
  },
];
