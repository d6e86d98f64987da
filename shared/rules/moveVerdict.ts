import type { Day, PlannedFollowUp, PromiseMade, RuleId, TimeWindow } from '../model.ts';
import { hoursOn, officeHours, type OfficeHours } from './businessHours.ts';
import { businessDaysApart, dayOf, isBusinessDay, momentAt, weekdayOf } from './days.ts';
import type { Terms } from './facts.ts';
import { calendarDay } from './followUpState.ts';
import { isDated, lastDayOf, promiseCall } from './promiseCall.ts';
import { sayDay, sayHour, sayPromise } from './say.ts';

/** What is looked at before a follow-up is moved to a day. */
export interface MoveFacts {
  readonly followUp: Pick<PlannedFollowUp, 'rules' | 'kind' | 'status' | 'timing' | 'windows' | 'zone' | 'stop'>;
  readonly day: Day;
  /** The day that the rules chose, when the user moved it before; null while unmoved. */
  readonly plannedDay: Day | null;
  /** By the clocks of the follow-up's zone. */
  readonly today: Day;
  readonly organization: string;
  /** One status contact in so many business days (P23). */
  readonly pace: number;
  /** The promises of this opportunity to which no word came yet. */
  readonly openPromises: readonly PromiseMade[];
  /** Other status contacts to anyone of the organization, made or planned: the day, and in words what it is: "you called Ms. Ruiz", "the call to Ms. Ruiz". */
  readonly otherStatusContacts: readonly { readonly day: Day; readonly what: string }[];
}

/** Whether a day fits, and the sentence that says why. */
export interface Verdict {
  readonly fits: boolean;
  readonly because: string;
  readonly rules: readonly RuleId[];
}

/** Whether the day fits, said before the drop. The user may move it all the same: the sentence is said once (P15, P23). */
export function moveVerdict(facts: MoveFacts, terms: Terms): Verdict {
  const { followUp, day, today, pace } = facts;
  const own: readonly RuleId[] = followUp.rules.slice(0, 1);
  const no = (because: string, rules: readonly RuleId[] = own): Verdict => ({ fits: false, because, rules });
  if (day < today) return no(`${sayDay(day, today)} has passed`);
  if (followUp.timing === 'deadline') return deadlineVerdict(facts, own);

  if (weekdayOf(day) > 5) return no(`${sayDay(day, today)} is on a weekend`);
  if (!isBusinessDay(day, terms.office)) return no(`offices are closed on ${sayDay(day, today)}`);
  if (followUp.status) {
    const promise = facts.openPromises.find((made) => isDated(made) && day < callDayOf(made, followUp.zone, terms));
    if (promise !== undefined && isDated(promise)) {
      const by = promise.kind === 'day' && promise.by === 'endOfBusiness' ? sayPromise(promise, today) : sayDay(lastDayOf(promise), today);
      return no(
        `word was promised for ${by}, and the first good day to ask is ${sayDay(callDayOf(promise, followUp.zone, terms), today)}`,
        ['P15'],
      );
    }
    const near = facts.otherStatusContacts.find((other) => businessDaysApart(other.day, day, terms.office) < pace);
    if (near !== undefined) return no(`${near.what} on ${sayDay(near.day, today)}: one status contact in ${pace} business days`, ['P23']);
  }
  const planned = facts.plannedDay ?? calendarDay(followUp);
  const first = followUp.windows[0];
  if (planned !== null && first !== undefined && day < planned) return no(`its window opens only on ${sayDay(planned, today)}`);

  const hours = movedWindows(followUp, day, terms)[0] ?? officeHours(day, followUp.zone, terms);
  const inside = `inside ${sayHour(hours.from, followUp.zone)}–${sayHour(hours.to, followUp.zone)}`;
  const alone = followUp.status ? `, and no other status contact to ${facts.organization} within ${pace} business days` : '';
  return { fits: true, because: `${inside}${alone}${onRecord(planned, day, today)}`, rules: followUp.status ? [...own, 'P23'] : own };
}

function deadlineVerdict({ followUp, day, plannedDay, today }: MoveFacts, own: readonly RuleId[]): Verdict {
  const planned = plannedDay ?? calendarDay(followUp);
  const due = followUp.windows.at(-1)?.to;
  if (planned === null || due === undefined) return { fits: true, because: 'it has no deadline', rules: own };
  const deadline = `${sayDay(planned, today)}, ${sayHour(due, followUp.zone)}`;
  if (day > planned) return { fits: false, because: `later than its deadline, ${deadline}, which stays on record`, rules: own };
  return { fits: true, because: `before its deadline, ${deadline}${onRecord(planned, day, today)}`, rules: own };
}

const onRecord = (planned: Day | null, day: Day, today: Day): string =>
  planned === null || planned === day ? '' : `; its planned day, ${sayDay(planned, today)}, stays on record`;

function callDayOf(promise: PromiseMade, zone: string, terms: Terms): Day {
  const opens = isDated(promise) ? promiseCall(promise, zone, terms)[0] : undefined;
  return opens === undefined ? '' : dayOf(opens.from, zone);
}

/**
 * The windows of a follow-up that the user moved to a day: a deadline stays at its own hour and opens when it did, or with
 * that day; a time to act becomes the business hours of the day.
 */
export function movedWindows(
  followUp: Pick<PlannedFollowUp, 'timing' | 'windows' | 'zone'>,
  day: Day,
  hours: OfficeHours,
): readonly TimeWindow[] {
  const { timing, windows, zone } = followUp;
  const [first] = windows;
  const last = windows.at(-1);
  if (timing === 'window' || first === undefined || last === undefined) return [officeHours(day, zone, hours)];
  const to = momentAt(day, sayHour(last.to, zone), zone);
  const opens = momentAt(day, '00:00', zone);
  // A deadline at midnight needs the day before to act in.
  if (first.from < to) return [{ from: first.from, to }];
  return [opens < to ? { from: opens, to } : hoursOn(day, zone, '00:00', hours.officeCloses)];
}
