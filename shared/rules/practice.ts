import type { Practice, RuleId } from '../model.ts';

/** The defaults of the practice: what the golden cases are told with. */
export const usualPractice: Practice = {
  thanksHours: 24,
  callFromHours: 48,
  callToHours: 72,
  officeOpens: '09:00',
  officeCloses: '17:00',
  postNeedsDays: 3,
  callDespitePromise: false,
  promisedDayHour: '15:00',
  endOfBusinessHour: '10:00',
  stretchFromHour: '15:00',
  stretchToHour: '12:00',
  firstStatusDays: 5,
  weeklyDays: 7,
  longDays: 7,
  paceDays: 5,
  coldAfter: 2,
  askAfter: 4,
  giveAfterDays: 5,
  giveAfterReplyDays: 2,
  decisionThanksDays: 2,
  afterNoFirstDays: 30,
  afterNoSecondDays: 60,
  facelessAfter: 2,
  referenceDays: 7,
  connectAfterDays: 7,
  idealDays: 60,
  longestDays: 90,
  goalApplications: 5,
  goalInterviews: 1,
  goalNewContacts: 3,
  stoppedAfterDays: 7,
};

/** One of the user's numbers, as Settings shows it beside its rule. */
export interface Choice {
  readonly name: keyof Practice;
  readonly rules: readonly [RuleId, ...RuleId[]];
  readonly label: string;
  /** A number counts these; an hour and a switch count nothing. */
  readonly unit: 'hours' | 'days' | 'business days' | 'delivery days' | 'times' | 'a week' | 'hour' | 'switch';
  readonly least: number;
  readonly most: number;
}

const counted = (
  name: keyof Practice,
  rules: Choice['rules'],
  label: string,
  unit: Choice['unit'],
  least: number,
  most: number,
): Choice => ({ name, rules, label, unit, least, most });
const hour = (name: keyof Practice, rules: Choice['rules'], label: string): Choice => counted(name, rules, label, 'hour', 0, 0);

/** Every default, in the order of the practice. */
export const choices: readonly Choice[] = [
  counted('referenceDays', ['P4'], 'Two interviews are one call to the reference of both within', 'days', 0, 60),
  counted('thanksHours', ['P5', 'P7'], 'Thanks are due after the interview within', 'hours', 1, 168),
  counted('callFromHours', ['P12'], 'Call at the earliest, after the letter was mailed', 'hours', 1, 336),
  counted('callToHours', ['P12'], 'Call at the latest, after the letter was mailed', 'hours', 2, 360),
  hour('officeOpens', ['P12', 'P18'], 'Offices take calls from'),
  hour('officeCloses', ['P12', 'P18'], 'Offices take calls until'),
  counted('postNeedsDays', ['P12'], 'The post needs', 'delivery days', 0, 15),
  counted('callDespitePromise', ['P12', 'P15'], 'Call after the letter even when a day was promised', 'switch', 0, 1),
  hour('promisedDayHour', ['P16'], 'Call on the promised day at'),
  hour('endOfBusinessHour', ['P16'], 'Call the day after “end of business” at'),
  hour('stretchFromHour', ['P17'], 'Call after a promised stretch from'),
  hour('stretchToHour', ['P17'], 'Call after a promised stretch, the next morning until'),
  counted('firstStatusDays', ['P18'], 'First status contact without a promise, after the interview', 'business days', 1, 60),
  counted('longDays', ['P21'], 'In a long process, from call to call', 'days', 1, 90),
  counted('weeklyDays', ['P22'], 'While in process, from contact to contact', 'days', 1, 90),
  counted('paceDays', ['P23'], 'One status contact to an organization in', 'business days', 1, 60),
  counted('coldAfter', ['P24'], 'Cold without an interview, after unanswered attempts', 'times', 1, 20),
  counted('askAfter', ['P24'], 'Ask whether it is enough, after unanswered attempts', 'times', 1, 20),
  counted('giveAfterDays', ['P25'], 'Something to give, after the interview', 'days', 0, 60),
  counted('giveAfterReplyDays', ['P25'], 'Something to give, after their reply', 'days', 0, 60),
  counted('decisionThanksDays', ['P27', 'P30'], 'Thanks after a decision within', 'business days', 1, 30),
  counted('afterNoFirstDays', ['P27'], 'Keep in touch after a no, first', 'days', 1, 366),
  counted('afterNoSecondDays', ['P27'], 'Keep in touch after a no, second', 'days', 2, 366),
  counted('facelessAfter', ['P29'], 'Call HR after rejections without having met anybody', 'times', 1, 20),
  counted('goalApplications', ['P32'], 'Applications', 'a week', 0, 200),
  counted('goalInterviews', ['P32'], 'Interviews', 'a week', 0, 50),
  counted('goalNewContacts', ['P32'], 'New contacts', 'a week', 0, 200),
  counted('stoppedAfterDays', ['P32'], 'The search has stopped when nothing new went out for', 'days', 1, 60),
  counted('connectAfterDays', ['P33'], 'Ask to connect, after the interview', 'days', 0, 60),
  counted('idealDays', ['P34'], 'Keep in touch: due after', 'days', 1, 3660),
  counted('longestDays', ['P34'], 'Keep in touch: overdue after', 'days', 1, 3660),
];
