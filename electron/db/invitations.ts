import type { Id, Moment } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** What came in as a calendar file for one interview, in its newest state. */
export interface StoredInvitation {
  readonly id: Id;
  /** Null once the interview was called off or removed. */
  readonly interviewId: Id | null;
  readonly isCalledOff: boolean;
  readonly uid: string;
  /** Which of those that repeat; empty for one that does not. */
  readonly recurrence: string;
  readonly sequence: number;
  readonly stampedAt: Moment;
  readonly description: string;
  /** The calendar file as it came. */
  readonly source: string;
  readonly receivedAt: Moment;
}
interface InvitationRow {
  readonly id: string;
  readonly interview_id: string | null;
  readonly called_off: number;
  readonly uid: string;
  readonly recurrence: string;
  readonly sequence: number;
  readonly stamped_at: string;
  readonly description: string;
  readonly source: string;
  readonly received_at: string;
}
const invitationOf = (from: InvitationRow): StoredInvitation => ({
  id: from.id,
  interviewId: from.interview_id,
  isCalledOff: from.called_off === 1,
  uid: from.uid,
  recurrence: from.recurrence,
  sequence: from.sequence,
  stampedAt: from.stamped_at,
  description: from.description,
  source: from.source,
  receivedAt: from.received_at,
});

/** The invitation of that UID and date, or null. */
export function named(db: ReadableDb, uid: string, recurrence: string): StoredInvitation | null {
  const found = row<InvitationRow>(db, 'SELECT * FROM invitations WHERE uid = ? AND recurrence = ?', uid, recurrence);
  return found === null ? null : invitationOf(found);
}

/** All dates of one UID. */
export function ofUid(db: ReadableDb, uid: string): readonly StoredInvitation[] {
  return rows<InvitationRow>(db, 'SELECT * FROM invitations WHERE uid = ? ORDER BY recurrence', uid).map(invitationOf);
}

/** What came last for an interview, or null. */
export function ofInterview(db: ReadableDb, interviewId: Id): StoredInvitation | null {
  const found = row<InvitationRow>(
    db,
    'SELECT * FROM invitations WHERE interview_id = ? ORDER BY received_at DESC, id DESC LIMIT 1',
    interviewId,
  );
  return found === null ? null : invitationOf(found);
}

export function write(db: WritableDb, invitation: StoredInvitation): void {
  put(db, 'invitations', {
    id: invitation.id,
    interview_id: invitation.interviewId,
    called_off: invitation.isCalledOff ? 1 : 0,
    uid: invitation.uid,
    recurrence: invitation.recurrence,
    sequence: invitation.sequence,
    stamped_at: invitation.stampedAt,
    description: invitation.description,
    source: invitation.source,
    received_at: invitation.receivedAt,
  });
}

/** Keeps what came in for an interview that is removed, without it. */
export function release(db: WritableDb, interviewId: Id): void {
  db.run('UPDATE invitations SET interview_id = NULL WHERE interview_id = ?', interviewId);
}
