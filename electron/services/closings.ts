import type { Moment, Zone } from '../../shared/model.ts';
import { openStateOf, spanOf } from '../../shared/rules/followUpState.ts';
import { sayMoment } from '../../shared/rules/say.ts';
import * as followUps from '../db/followUps.ts';
import type { FollowUp } from '../db/followUps.ts';
import * as letters from '../db/letters.ts';
import type { Touch } from '../db/touches.ts';
import type { Writing } from '../handlers.ts';
import { purposeOf } from './letterPurpose.ts';

export function close({ db, ports }: Writing, followUp: FollowUp, status: 'done' | 'skipped', because: string, at = ports.now()): void {
  followUps.write(db, { ...followUp, status, closedAt: at, closedBecause: because }, ports.now());
}

/**
 * One call does both (practice.md, "When rules meet"): the call on the promised day closes the call after the letter of
 * the same interview, whether that one was held for it or still waits for the letter to be mailed. A reference is told of
 * the jobs of several organizations in one call (P4), so what is open with the person is closed with it, too.
 */
export function closeStoodFor(writing: Writing, done: FollowUp, { at, zone }: { readonly at: Moment; readonly zone: Zone }): void {
  const answersPromise = done.rules[0] === 'P16' || done.rules[0] === 'P17';
  const there = done.organizationId === null ? [] : followUps.ofOrganization(writing.db, done.organizationId, []);
  const elsewhere = (done.contactId === null ? [] : followUps.withContact(writing.db, done.contactId)).filter(
    ({ organizationId }) => organizationId !== done.organizationId,
  );
  for (const other of [...there, ...elsewhere]) {
    if (other.status !== 'open') continue;
    // What opens only after the call could not be part of it: a reference is told of that on its own (P4).
    const wasPart = other.rules[0] !== 'P4' || (spanOf(other).opensAt ?? at) <= at;
    const becomesIt = wasPart && other.stop?.kind === 'held' && other.stop.becomes === done.key;
    const sameCall = answersPromise && other.rules[0] === 'P12' && other.interviewId !== null && other.interviewId === done.interviewId;
    if (becomesIt || sameCall) close(writing, other, 'done', `done by the call on ${sayMoment(at, zone)}: one call does both`, at);
  }
}

/**
 * What a recorded touch has done of what was to do: a status contact closes the status call that was due, whoever was
 * asked; thanks, a word to a reference, and keeping in touch close what was due with that person. What was not yet due
 * stays, a letter that is still at the desk is mailed there, and a call that nobody took has told nobody anything: only an
 * attempt at the status counts all the same (P22).
 */
export function closeByTouch(writing: Writing, touch: Omit<Touch, 'organizationId'>): void {
  if (touch.direction !== 'out' || !isDone(touch)) return;
  const { db } = writing;
  const candidates =
    touch.about === 'status'
      ? touch.opportunityId === null
        ? []
        : followUps.ofOpportunity(db, touch.opportunityId).filter(({ isStatus }) => isStatus)
      : followUps.withContact(db, touch.contactId).filter((each) => isDoneBy(writing, each, touch));
  for (const followUp of candidates) {
    const state = openStateOf({ stop: followUp.stop, ...spanOf(followUp) }, touch.at);
    if (followUp.status !== 'open' || !(state === 'due' || state === 'overdue' || state === 'blocked')) continue;
    if (followUp.isStatus && state === 'blocked') continue;
    close(writing, followUp, 'done', `done on ${sayMoment(touch.at, touch.zone)}`, touch.at);
    closeStoodFor(writing, followUp, touch);
  }
}

/** Whether what came of it does what was to do: nobody was told anything by a call that nobody took, but it was an attempt (P22). */
export const isDone = ({ about, outcome }: Pick<Touch, 'about' | 'outcome'>): boolean => about === 'status' || outcome !== 'noAnswer';

/** An application that was withdrawn in writing is closed, whoever there was written to (P30). */
export function closeWithdrawn(writing: Writing, { opportunityId, at, zone }: Pick<Touch, 'opportunityId' | 'at' | 'zone'>): void {
  const closing = opportunityId === null ? null : followUps.byKey(writing.db, `P30:${opportunityId}:close`);
  if (closing?.status === 'open') close(writing, closing, 'done', `done on ${sayMoment(at, zone)}`, at);
}

function isDoneBy({ db }: Writing, followUp: FollowUp, { about, channel, opportunityId }: Omit<Touch, 'organizationId'>): boolean {
  if (opportunityId !== null && followUp.opportunityId !== null && followUp.opportunityId !== opportunityId) return false;
  const onPaper = followUp.kind === 'letter' || followUp.kind === 'card';
  switch (about) {
    case 'thanks':
      // An e-mail alone never closes the letter (P8), and a draft is never recorded as sent.
      if (followUp.kind === 'email') return channel === 'email';
      return onPaper && channel === followUp.kind && !isAtDesk(db, followUp);
    case 'reference':
      return followUp.rules[0] === 'P4';
    case 'connect':
      return followUp.rules[0] === 'P33';
    case 'keep':
      return followUp.kind === 'keep';
    default:
      return false;
  }
}

function isAtDesk(db: Writing['db'], followUp: FollowUp): boolean {
  const { interviewId, contactId, kind } = followUp;
  if (interviewId === null) return false;
  return letters
    .ofInterview(db, interviewId)
    .some(
      (letter) =>
        letter.contactId === contactId && letter.kind === kind && letter.purpose === purposeOf(followUp) && letter.mailedAt === null,
    );
}
