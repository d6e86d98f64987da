import type { FollowUpState, Moment } from '../../shared/model.ts';
import { becauseIn, openStateOf, spanOf } from '../../shared/rules/followUpState.ts';
import type { FollowUpView } from '../../shared/views.ts';
import { followUpOf } from '../db/followUps.ts';
import type { FollowUp } from '../db/followUps.ts';
import type { ListedFollowUp } from '../db/followUpLists.ts';
import { listOf } from '../db/put.ts';
import { labelOf } from './named.ts';

/** The state of a stored follow-up; one that an event has ended reads as skipped, with the reason beside it. */
export function stateOf(followUp: Pick<FollowUp, 'status' | 'stop' | 'windows'>, now: Moment): FollowUpState {
  if (followUp.status === 'done') return 'done';
  if (followUp.status !== 'open') return 'skipped';
  return openStateOf({ stop: followUp.stop, ...spanOf(followUp) }, now);
}

/** A listed follow-up as the screens show it at a moment. */
export function followUpView(listed: ListedFollowUp, now: Moment): FollowUpView {
  const followUp = followUpOf(listed);
  const state = stateOf(followUp, now);
  return {
    id: followUp.id,
    kind: followUp.kind,
    rules: followUp.rules,
    title: followUp.title,
    person: {
      ...labelOf({
        id: '',
        honorific: listed.honorific,
        givenName: listed.given_name,
        familyName: listed.family_name,
        suffix: listed.name_suffix,
      }),
      id: listed.contact_id,
    },
    personRole: listed.role,
    phone: listOf(listed.phones)[0] ?? '',
    organization: listed.organization_id === null ? null : { id: listed.organization_id, name: listed.organization_name ?? '' },
    opportunity: listed.opportunity_id === null ? null : { id: listed.opportunity_id, title: listed.opportunity_title ?? '' },
    interviewId: listed.interview_id,
    letter: listed.letter_id === null || listed.letter_state === null ? null : { id: listed.letter_id, state: listed.letter_state },
    messageId: listed.message_id,
    state,
    windows: followUp.windows,
    ...spanOf(followUp),
    day: followUp.day,
    plannedDay: followUp.plannedDay,
    timing: followUp.timing,
    zone: followUp.zone,
    status: followUp.isStatus,
    stop: followUp.stop,
    because: becauseIn(state, { ...followUp, ...spanOf(followUp) }, now),
    closedAt: followUp.closedAt,
    closedBecause: followUp.closedBecause,
  };
}
