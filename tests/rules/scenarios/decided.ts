import { dana, facts, interview } from '../sampleFacts.ts';
import { moment, out, type Given, type Scenario } from './scenario.ts';
import { after, applied, appliedFor, being, room, silent } from './worlds.ts';

/** They said no on Fri 19 June, a holiday. */
const rejected = being(silent, { stage: 'rejected', stageDay: '2026-06-19' });
const rejectedMet: Given = { ...rejected, contact: dana };
const late = out(dana, '2026-08-05 10:00', { about: 'keep', channel: 'email', outcome: 'sent' });
const wroteLate = being(after({}, { touches: [late] }), { stage: 'rejected', stageDay: '2026-06-19' });
const unwanted = after({ stillWanted: 'no' });
const offer = being(silent, { stage: 'offer', stageDay: '2026-06-19', offeredOn: '2026-06-19' });
/** Everyone has been thanked already. */
const thanked = ['P5:panel:dana', 'P5:panel:wood', 'P30:salesManager:dana:offer', 'P30:salesManager:wood:offer'];
const accepted: Given = { ...being(silent, { stage: 'accepted', stageDay: '2026-06-18', offeredOn: '2026-06-17' }), closed: thanked };
/** Two interviews, then a no on Tue 30 June; the letter after it is mailed, or not yet. */
const lateNo = (mailedAt: string | null): Given => {
  const letter = { contactId: 'dana', kind: 'letter', purpose: 'afterNo', state: 'mailed' } as const;
  const second = interview({
    ...{ id: 'second', people: room, startsAt: moment('2026-06-22 10:00'), endsAt: moment('2026-06-22 11:00') },
    letters: mailedAt === null ? [] : [{ ...letter, mailedAt: moment(mailedAt) }],
  });
  return being(
    { opportunity: facts({ interviews: [interview({ people: room }), second] }) },
    { stage: 'rejected', stageDay: '2026-06-30' },
  );
};
const faceless: Given = {
  ...being(applied(), { stage: 'rejected', stageDay: '2026-06-18' }),
  others: [{ ...appliedFor('buyer'), opportunity: { ...appliedFor('buyer').opportunity, stage: 'rejected', stageDay: '2026-06-10' } }],
};
const elsewhere: Given = {
  opportunity: {
    ...appliedFor('salesManager'),
    accepted: { opportunityId: 'buyer', title: 'Buyer', organization: 'Northlight Systems', day: '2026-06-19' },
  },
};

/** After the decision (P22, P27 to P31). */
export const decidedRows: readonly Scenario[] = [
  {
    facts: 'they said no',
    given: rejected,
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P27' },
  },
  {
    facts: 'they said no; thanks and a word are welcome',
    given: rejected,
    ...{ at: '2026-06-22 10:00', ask: 'thanks by letter', answer: 'yes', rules: 'P27', whom: 'dana' },
  },
  {
    facts: 'they said no, and the thanks are late',
    given: rejected,
    ...{ at: '2026-07-06 10:00', ask: 'thanks by letter', answer: 'yes', rules: 'P27' },
  },
  {
    facts: 'they said no, and what else is welcome is the letter',
    given: { ...rejected, closed: ['P5:panel:dana', 'P5:panel:wood'] },
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P27' },
    also: ['P27'],
  },
  {
    facts: 'they said no, and something to give is welcome',
    given: rejected,
    ...{ at: '2026-06-22 10:00', ask: 'give by email', answer: 'yes', rules: 'P25' },
  },
  {
    facts: '30 days after the no, a minute too soon',
    given: rejectedMet,
    ...{ at: '2026-07-20 08:59', ask: 'keep by email', answer: 'wait until 2026-07-20 09:00', rules: 'P27 P34' },
  },
  {
    facts: '30 days after the no, on the next business day',
    given: rejectedMet,
    ...{ at: '2026-07-20 09:00', ask: 'keep by email', answer: 'yes', rules: 'P27 P34', whom: 'dana' },
  },
  {
    facts: '60 days after the no',
    given: { ...rejectedMet, closed: ['P27:salesManager:dana:first'] },
    ...{ at: '2026-08-18 09:00', ask: 'keep by email', answer: 'yes', rules: 'P27 P34' },
  },
  {
    facts: 'the word at 30 days came late, on Wed 5 August: the one at 60 days still does',
    given: { ...rejectedMet, opportunity: wroteLate.opportunity },
    ...{ at: '2026-08-18 09:00', ask: 'keep by email', answer: 'yes', rules: 'P27 P34' },
  },
  {
    facts: 'a late no after two interviews: thanks, and once the question',
    given: lateNo(null),
    ...{ at: '2026-07-01 10:00', ask: 'thanks by letter', answer: 'yes', rules: 'P27 P28', whom: 'dana' },
  },
  {
    facts: 'the letter after the late no was mailed: it goes once',
    given: { ...lateNo('2026-07-01 12:00'), closed: ['P27:salesManager:thanks'] },
    ...{ at: '2026-07-02 10:00', ask: 'thanks by letter', answer: 'better not', rules: 'P28 P27' },
  },
  {
    facts: 'two rejections without a face: HR may be called for a talk',
    given: faceless,
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P27' },
    also: ['P29'],
  },
  {
    facts: 'an offer came',
    given: offer,
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P30' },
  },
  {
    facts: 'an offer came, and everyone gets thanks',
    given: { ...offer, contact: dana },
    ...{ at: '2026-06-22 10:00', ask: 'thanks by letter', answer: 'yes', rules: 'P30', whom: 'dana' },
  },
  {
    facts: 'an offer came; thanks by telephone on Saturday',
    given: { ...offer, contact: dana },
    ...{ at: '2026-06-20 10:00', ask: 'thanks by call', answer: 'wait until 2026-06-22 09:00', rules: 'P12 P30' },
  },
  {
    facts: 'the offer was accepted',
    given: being(silent, { stage: 'accepted', stageDay: '2026-06-19', offeredOn: '2026-06-18' }),
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P30' },
  },
  {
    facts: 'the offer was accepted: the network is thanked, and the journal goes on',
    given: accepted,
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P30' },
    also: ['P30 P31'],
  },
  {
    facts: 'the offer was declined',
    given: being(silent, { stage: 'declined', stageDay: '2026-06-19', offeredOn: '2026-06-18' }),
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P30' },
  },
  {
    facts: 'another job was accepted: this one is closed politely',
    given: elsewhere,
    ...{ at: '2026-06-22 10:00', ask: 'status by call', answer: 'better not', rules: 'P30' },
    also: ['P30'],
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
