import type { Permission } from '../../../shared/model.ts';
import { bev, dana, inRoom, interview, facts, person, reference, ruth } from '../sampleFacts.ts';
import { into, moment, out, type Scenario } from './scenario.ts';
import { after, promisedDay, room, silent, wood } from './worlds.ts';

const withBev = { ...after({ people: [...room, inRoom(bev, 'receptionist')] }), contact: bev };
const preferring = after({ people: [inRoom(person('dana', 'Ms. McDonald', { preferredChannel: 'call' }), 'decisionMaker')] });
const noAddress = after({ people: [inRoom(person('dana', 'Ms. McDonald', { hasAddress: false }), 'decisionMaker')] });
const vouching = (permission: Permission) => ({ ...after({}, { references: [reference(ruth, permission)] }), contact: ruth });
const replied = (at: string) => after({}, { touches: [into(dana, at)] });
const gift = out(dana, '2026-06-16 10:00', { about: 'give', channel: 'email' });
const given = after({}, { touches: [gift] });
const givenBefore = {
  opportunity: facts({
    interviews: [
      interview({ people: room }),
      interview({ id: 'second', people: room, startsAt: moment('2026-06-22 10:00'), endsAt: moment('2026-06-22 11:00') }),
    ],
    touches: [gift],
  }),
};
const asking = after({}, { touches: [out(wood, '2026-06-16 10:00')] });
const recommended = after({}, { touches: [out(dana, '2026-06-17 10:00', { about: 'extra', channel: 'email' })] });

/** What is no status contact: thanks, references, something to give, and the channel (P3 to P8, P14, P25, P26). */
export const substanceRows: readonly Scenario[] = [
  {
    facts: 'the interview is just over',
    given: silent,
    ...{ at: '2026-06-11 11:16', ask: 'thanks by letter', answer: 'yes', rules: 'P5', whom: 'dana' },
  },
  {
    facts: 'more than 24 hours later',
    given: silent,
    ...{ at: '2026-06-20 11:00', ask: 'thanks by letter', answer: 'yes', rules: 'P5' },
  },
  {
    facts: 'the receptionist gets a card',
    given: withBev,
    ...{ at: '2026-06-11 18:00', ask: 'thanks by card', answer: 'yes', rules: 'P7', whom: 'bev' },
  },
  {
    facts: 'thanks by e-mail alone do not close the letter',
    given: { ...silent, contact: dana },
    ...{ at: '2026-06-11 18:00', ask: 'thanks by email', answer: 'yes', rules: 'P5' },
    how: 'hard copy, then a second way: the paper follows',
  },
  {
    facts: 'thanks by telephone on Friday evening',
    given: { ...silent, contact: dana },
    ...{ at: '2026-06-12 17:00', ask: 'thanks by call', answer: 'wait until 2026-06-15 09:00', rules: 'P12 P5' },
  },
  {
    facts: 'thanks while word is promised',
    given: promisedDay('2026-06-26', 'afternoon'),
    ...{ at: '2026-06-11 18:00', ask: 'thanks by letter', answer: 'yes', rules: 'P5' },
  },
  {
    facts: 'thanks are owed while one asks after the status',
    given: silent,
    ...{ at: '2026-06-12 10:00', ask: 'status by call', answer: 'wait until 2026-06-18 09:00', rules: 'P18 P20' },
    also: ['P5', 'P5'],
  },
  {
    facts: 'a text message when a call is fine',
    given: silent,
    ...{ at: '2026-06-18 10:00', ask: 'status by text', answer: 'better not, but a call from 2026-06-18 10:00', rules: 'P14' },
  },
  {
    facts: 'a text message while word is promised',
    given: promisedDay('2026-06-26', 'afternoon'),
    ...{ at: '2026-06-18 10:00', ask: 'status by text', answer: 'better not, but a call from 2026-06-26 15:00', rules: 'P14' },
  },
  {
    facts: 'a text message of thanks on Friday evening',
    given: silent,
    ...{ at: '2026-06-12 18:00', ask: 'thanks by text', answer: 'better not, but a call from 2026-06-15 09:00', rules: 'P14' },
  },
  {
    facts: 'an e-mail to one who prefers calls',
    given: preferring,
    ...{ at: '2026-06-18 10:00', ask: 'status by email', answer: 'yes until 2026-06-18 17:00', rules: 'P18 P20', whom: 'dana' },
    how: 'Ms. McDonald prefers a call',
  },
  {
    facts: 'a letter to one whose address is not known',
    given: noAddress,
    ...{ at: '2026-06-18 10:00', ask: 'status by letter', answer: 'yes until 2026-06-18 17:00', rules: 'P18 P20' },
    how: 'no postal address is known for Ms. McDonald',
  },
  {
    facts: 'a reference who gave permission',
    given: vouching('given'),
    ...{ at: '2026-06-15 10:00', ask: 'reference by call', answer: 'yes until 2026-06-15 17:00', rules: 'P4', whom: 'ruth' },
  },
  {
    facts: 'a reference, on Saturday',
    given: vouching('given'),
    ...{ at: '2026-06-13 10:00', ask: 'reference by call', answer: 'wait until 2026-06-15 09:00', rules: 'P12 P4' },
  },
  {
    facts: 'a reference who was asked and has not answered',
    given: vouching('asked'),
    ...{ at: '2026-06-15 10:00', ask: 'reference by email', answer: 'wait', rules: 'P4' },
  },
  {
    facts: 'a reference who refused',
    given: vouching('refused'),
    ...{ at: '2026-06-15 10:00', ask: 'reference by call', answer: 'better not', rules: 'P4' },
  },
  {
    facts: 'somebody who is no reference yet',
    given: { ...silent, contact: ruth },
    ...{ at: '2026-06-15 10:00', ask: 'reference by email', answer: 'yes', rules: 'P4' },
  },
  {
    facts: 'something to give, a minute before 5 days are over',
    given: { ...silent, contact: dana },
    ...{ at: '2026-06-16 08:59', ask: 'give by email', answer: 'wait until 2026-06-16 09:00', rules: 'P25' },
  },
  {
    facts: 'something to give after 5 days',
    given: { ...silent, contact: dana },
    ...{ at: '2026-06-16 09:00', ask: 'give by email', answer: 'yes', rules: 'P25', whom: 'dana' },
  },
  {
    facts: 'something to give while word is promised',
    given: promisedDay('2026-06-26', 'afternoon'),
    ...{ at: '2026-06-17 09:00', ask: 'give by email', answer: 'yes', rules: 'P25' },
  },
  {
    facts: 'they replied on Fri 12 June: a minute before 2 days are over',
    given: replied('2026-06-12 10:00'),
    ...{ at: '2026-06-14 08:59', ask: 'give by email', answer: 'wait until 2026-06-14 09:00', rules: 'P25' },
  },
  {
    facts: 'they replied on Fri 12 June: 2 days later',
    given: replied('2026-06-12 10:00'),
    ...{ at: '2026-06-14 09:00', ask: 'give by email', answer: 'yes', rules: 'P25' },
  },
  {
    facts: 'they replied on Mon 15 June: 5 days after the interview come first',
    given: replied('2026-06-15 10:00'),
    ...{ at: '2026-06-15 12:00', ask: 'give by email', answer: 'wait until 2026-06-16 09:00', rules: 'P25' },
  },
  {
    facts: 'something was given on Tue 16 June: one more keeps the pace',
    given: given,
    ...{ at: '2026-06-23 10:00', ask: 'give by email', answer: 'wait until 2026-06-24 09:00', rules: 'P25 P23' },
  },
  {
    facts: 'the pace is over',
    given: given,
    ...{ at: '2026-06-24 09:00', ask: 'give by email', answer: 'yes', rules: 'P25' },
  },
  {
    facts: 'asked yesterday, and something to give for the first time',
    given: asking,
    ...{ at: '2026-06-17 10:00', ask: 'give by email', answer: 'yes', rules: 'P25' },
  },
  {
    facts: 'after the next interview one is free again, in 5 days',
    given: givenBefore,
    ...{ at: '2026-06-24 10:00', ask: 'give by email', answer: 'wait until 2026-06-27 09:00', rules: 'P25' },
  },
  {
    facts: 'something to give without an interview',
    given: { opportunity: null, contact: ruth },
    ...{ at: '2026-06-17 10:00', ask: 'give by email', answer: 'yes', rules: 'P25' },
  },
  {
    facts: 'one recommendation more',
    given: { ...silent, contact: dana },
    ...{ at: '2026-06-17 10:00', ask: 'extra by email', answer: 'yes', rules: 'P26', whom: 'dana' },
  },
  {
    facts: 'a second one more',
    given: recommended,
    ...{ at: '2026-06-24 10:00', ask: 'extra by email', answer: 'better not', rules: 'P26' },
  },
  {
    facts: 'a reply, although somebody was asked yesterday',
    given: asking,
    ...{ at: '2026-06-17 10:00', ask: 'reply by email', answer: 'yes', rules: 'P23' },
  },
  {
    facts: 'what they asked for, although somebody was asked yesterday',
    given: asking,
    ...{ at: '2026-06-17 10:00', ask: 'enclosure by email', answer: 'yes', rules: 'P3 P23' },
  },
  {
    facts: 'what they asked for is not sent yet',
    given: { ...silent, asked: ['two references'] },
    ...{ at: '2026-06-15 10:00', ask: 'status by call', answer: 'wait until 2026-06-18 09:00', rules: 'P18 P20' },
    also: ['P5', 'P5', 'P3 P23'],
  },
  {
    facts: 'something that no rule speaks of',
    given: { ...silent, contact: wood },
    ...{ at: '2026-06-12 10:00', ask: 'other by email', answer: 'yes', rules: 'P23', whom: 'wood' },
  },
];
