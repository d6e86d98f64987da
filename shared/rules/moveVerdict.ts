import type { Day, PlannedFollowUp, PromiseMade, RuleId, TimeWindow } from '../model.ts';

/** What is looked at before a follow-up is moved to a day. */
export interface MoveFacts {
  readonly followUp: Pick<PlannedFollowUp, 'rules' | 'kind' | 'status' | 'timing' | 'windows' | 'zone'>;
  readonly day: Day;
  /** By the clocks of the follow-up's zone. */
  readonly today: Day;
  readonly organization: string;
  /** The promises of this opportunity to which no word came yet. */
  readonly openPromises: readonly PromiseMade[];
  /** Other status contacts to anyone of the organization, made or planned: the day, and in words what it is: "you called Ms. Ruiz", "the call to Ms. Ruiz". */
  readonly otherStatusContacts: readonly { readonly day: Day; readonly what: string }[];
}

/** Whether the day fits, said before the drop. The user may move it all the same. */
export function moveVerdict(
  facts: MoveFacts,
  _officeHolidays: ReadonlySet<Day>,
): { readonly fits: boolean; readonly because: string; readonly rules: readonly RuleId[] } {
  return { fits: true, because: '', rules: facts.followUp.rules };
}

/** The windows of a follow-up that the user moved to a day: a deadline ends that day at its own hour, a call is made in business hours. */
export function movedWindows(followUp: Pick<PlannedFollowUp, 'timing' | 'windows' | 'zone'>, _day: Day): readonly TimeWindow[] {
  return followUp.windows;
}
