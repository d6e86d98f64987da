import type { Planned } from '../../shared/contract.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { Day, Id } from '../../shared/model.ts';
import { aboutOf } from '../../shared/rules/aboutOf.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { calendarDay } from '../../shared/rules/followUpState.ts';
import { movedWindows, moveVerdict } from '../../shared/rules/moveVerdict.ts';
import { spokenName } from '../../shared/rules/names.ts';
import * as contacts from '../db/contacts.ts';
import * as followUpLists from '../db/followUpLists.ts';
import * as followUps from '../db/followUps.ts';
import type { FollowUp } from '../db/followUps.ts';
import * as letters from '../db/letters.ts';
import * as touches from '../db/touches.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { close, closeStoodFor, isDone } from './closings.ts';
import { followUpView, stateOf } from './followUpViews.ts';
import { purposeOf } from './letterPurpose.ts';
import { moveFacts } from './moveFacts.ts';
import { found } from './named.ts';
import { nothingPlanned, plannedOf, planOpportunity, planPerson, sumOf } from './planning.ts';
import { practiceOf, termsFor } from './terms.ts';
import { recordTouch } from './touches.ts';

type Name = 'followUps.get' | 'followUps.moveVerdict' | 'followUps.move' | 'followUps.complete' | 'followUps.skip';

export const followUpsHandlers: HandlersOf<Name> = {
  'followUps.get': ({ db, ports }, { id }) => followUpView(found(followUpLists.one(db, id), 'follow-up'), ports.now()),

  'followUps.moveVerdict': (reading, { id, day }) => {
    const followUp = openOne(reading, id);
    return moveVerdict(moveFacts(reading, followUp, day), termsFor(reading.db, followUp.organizationId, [day]));
  },

  'followUps.move': (writing, { id, day }) => {
    const { db, ports } = writing;
    const followUp = openOne(writing, id);
    if (stateOf(followUp, ports.now()) === 'waiting') {
      throw new ProblemError('refused', 'This one waits for an event, so it has no day yet. It gets one as soon as the event is recorded.');
    }
    if (day === followUp.day) return null;
    if (day < dayOf(ports.now(), followUp.zone)) {
      throw new ProblemError('refused', 'This day is over. Choose today or a later day.', [
        { field: 'day', sentence: 'Choose today or a later day.' },
      ]);
    }
    const moved = {
      ...plannedOf(followUp),
      windows: movedWindows(plannedOf(followUp), day, practiceOf(db)),
      stop: stopAfterMove(followUp),
    };
    followUps.write(
      db,
      {
        ...followUp,
        windows: moved.windows,
        stop: moved.stop,
        day: calendarDay(moved),
        plannedDay: followUp.plannedDay ?? plannedDayOf(followUp),
      },
      ports.now(),
    );
    return null;
  },

  'followUps.complete': complete,

  'followUps.skip': (writing, { id, because }) => {
    const followUp = found(followUps.read(writing.db, id), 'follow-up');
    if (followUp.status === 'skipped' && followUp.closedBecause === because) return nothingPlanned;
    assertOpen(followUp);
    close(writing, followUp, 'skipped', because);
    return planAfter(writing, followUp);
  },
};

/** The day that the rules chose; a held one that becomes another call stands on none, but its window has one. */
function plannedDayOf(followUp: FollowUp): Day | null {
  return followUp.day ?? calendarDay({ ...plannedOf(followUp), stop: null });
}

/** The user's own decision wins over a hold; a missing address stays missing. */
function stopAfterMove({ stop }: FollowUp): FollowUp['stop'] {
  return stop?.kind === 'held' ? null : stop;
}

type TouchDone = Pick<touches.Touch, 'channel' | 'said' | 'at' | 'zone'> & { readonly outcome: NonNullable<touches.Touch['outcome']> };

/** Records what was done as a touch, closes the follow-up and what it stands for, and plans what comes of it. Where nobody answered, it stays open. */
function complete(writing: Writing, input: { readonly id: string; readonly touchId: string } & TouchDone): Planned {
  const { db } = writing;
  const followUp = found(followUps.read(db, input.id), 'follow-up');
  const retried = touches.read(db, input.touchId);
  if (followUp.status === 'done' && retried?.contactId === followUp.contactId && retried.opportunityId === followUp.opportunityId) {
    return nothingPlanned;
  }
  assertOpen(followUp);
  if (followUp.contactId === null) {
    if (input.outcome === 'noAnswer') throw new ProblemError('refused', 'Nobody answered, so this stays open. Move it to another day.');
    // Nobody in particular was contacted, so what was said is kept with the follow-up itself.
    close(writing, followUp, 'done', input.said, input.at);
    return planAfter(writing, followUp);
  }
  assertNoDraft(writing, followUp, followUp.contactId, input.channel);
  const about = aboutOf(plannedOf(followUp));
  recordTouch(writing, {
    ...{ id: input.touchId, contactId: followUp.contactId, opportunityId: followUp.opportunityId, letterId: null },
    ...{ direction: 'out', about, channel: input.channel, outcome: input.outcome },
    ...{ said: input.said, at: input.at, zone: input.zone },
  });
  if (isDone({ about, outcome: input.outcome })) {
    close(writing, followUp, 'done', '', input.at);
    closeStoodFor(writing, followUp, input);
  }
  return planAfter(writing, followUp);
}

/** What comes of a follow-up that was closed: its person's plan, and its opportunity's. */
function planAfter(writing: Writing, { opportunityId, contactId }: FollowUp): Planned {
  const ofPerson = contactId === null ? nothingPlanned : planPerson(writing, contactId);
  return opportunityId === null ? ofPerson : sumOf(planOpportunity(writing, opportunityId), ofPerson);
}

/** @throws ProblemError 'refused' for a letter or card that the letter desk still holds: a draft is never recorded as sent (P12). */
function assertNoDraft({ db }: Writing, followUp: FollowUp, contactId: Id, channel: TouchDone['channel']): void {
  const { interviewId } = followUp;
  if (interviewId === null || (channel !== 'letter' && channel !== 'card')) return;
  const draft = letters
    .ofInterview(db, interviewId)
    .find((letter) => letter.contactId === contactId && letter.purpose === purposeOf(followUp) && letter.mailedAt === null);
  if (draft === undefined) return;
  const name = spokenName(found(contacts.read(db, contactId), 'person'));
  throw new ProblemError(
    'refused',
    `The ${draft.kind} to ${name} is not mailed yet. Print it, and say that it was mailed at the letter desk: a draft is never recorded as sent.`,
  );
}

function openOne({ db }: Pick<Reading, 'db'>, id: string): FollowUp {
  const followUp = found(followUps.read(db, id), 'follow-up');
  assertOpen(followUp);
  return followUp;
}

/** @throws ProblemError 'refused' when it is closed already. */
function assertOpen({ status }: FollowUp): void {
  if (status === 'open') return;
  const sentences = {
    done: 'This follow-up is done already.',
    skipped: 'This follow-up was skipped already.',
    retired: 'This follow-up is no longer needed, so there is nothing to do.',
  };
  throw new ProblemError('refused', sentences[status]);
}
