import type { Id, Role } from '../../shared/model.ts';
import { put } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

/** Somebody's part in one interview. */
export interface Presence {
  readonly id: Id;
  readonly interviewId: Id;
  readonly contactId: Id;
  readonly role: Role;
  readonly callFirst: boolean;
  readonly position: number;
}
interface PresenceRow {
  readonly id: string;
  readonly interview_id: string;
  readonly contact_id: string;
  readonly role: Role;
  readonly call_first: number;
  readonly position: number;
}
const presenceOf = (from: PresenceRow): Presence => ({
  id: from.id,
  interviewId: from.interview_id,
  contactId: from.contact_id,
  role: from.role,
  callFirst: from.call_first === 1,
  position: from.position,
});

const byInterview: ByKey<PresenceRow> = {
  one: 'SELECT * FROM in_the_room WHERE interview_id = ? ORDER BY position',
  all: 'SELECT * FROM in_the_room',
  keyOf: (row) => row.interview_id,
  order: (one, other) => one.position - other.position,
};

const byContact: ByKey<PresenceRow> = {
  one: 'SELECT * FROM in_the_room WHERE contact_id = ?',
  all: 'SELECT * FROM in_the_room',
  keyOf: (row) => row.contact_id,
};

/** Wherever a person was in the room, in any order. */
export function ofContact(db: ReadableDb, contactId: Id): readonly Presence[] {
  return rowsBy(db, byContact, contactId).map(presenceOf);
}

/** In the order of the debrief. */
export function ofInterview(db: ReadableDb, interviewId: Id): readonly Presence[] {
  return rowsBy(db, byInterview, interviewId).map(presenceOf);
}

export function write(db: WritableDb, presence: Presence): void {
  put(db, 'in_the_room', {
    id: presence.id,
    interview_id: presence.interviewId,
    contact_id: presence.contactId,
    role: presence.role,
    call_first: presence.callFirst ? 1 : 0,
    position: presence.position,
  });
}

export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM in_the_room WHERE id = ?', id);
}
