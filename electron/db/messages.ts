import type { Id, Moment, TemplateName, Zone } from '../../shared/model.ts';
import { count, put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** An e-mail or fax: its text. Sending is another program's, and only the user says that it went. */
export interface Message {
  readonly id: Id;
  readonly channel: 'email' | 'fax';
  readonly contactId: Id;
  readonly opportunityId: Id | null;
  readonly interviewId: Id | null;
  readonly template: TemplateName;
  /** With its merge fields as `{{name}}`, as the body. */
  readonly subject: string;
  readonly body: string;
  readonly sentAt: Moment | null;
  readonly sentZone: Zone | null;
}
const columns = `id, channel, contact_id AS contactId, opportunity_id AS opportunityId, interview_id AS interviewId, template, subject,
  body, sent_at AS sentAt, sent_zone AS sentZone FROM messages`;

export function read(db: ReadableDb, id: Id): Message | null {
  return row<Message>(db, `SELECT ${columns} WHERE id = ?`, id);
}

/** The newest first. */
export function list(db: ReadableDb, offset: number, limit: number): readonly Message[] {
  return rows<Message>(db, `SELECT ${columns} ORDER BY created_at DESC, id LIMIT ? OFFSET ?`, limit, offset);
}

export function total(db: ReadableDb): number {
  return count(db, 'SELECT count(*) AS n FROM messages');
}

/** Those to one person, the newest first. */
export function ofContact(db: ReadableDb, contactId: Id): readonly Message[] {
  return rows<Message>(db, `SELECT ${columns} WHERE contact_id = ? ORDER BY created_at DESC, id`, contactId);
}

/** Those of one interview, in the order in which they were begun; none without one. */
export function ofInterview(db: ReadableDb, interviewId: Id | null): readonly Message[] {
  return rows<Message>(db, `SELECT ${columns} WHERE interview_id = ? ORDER BY created_at, id`, interviewId);
}

/** How many of an interview are written this way, whoever they are for. */
export function countOf(db: ReadableDb, interviewId: Id, channel: Message['channel']): number {
  return count(db, 'SELECT count(*) AS n FROM messages WHERE interview_id = ? AND channel = ?', interviewId, channel);
}

export function write(db: WritableDb, message: Message, now: Moment): boolean {
  const { id, channel, contactId, opportunityId, interviewId, template, subject, body, sentAt, sentZone } = message;
  return put(
    db,
    'messages',
    {
      ...{ id, channel, contact_id: contactId, opportunity_id: opportunityId, interview_id: interviewId, template, subject, body },
      ...{ sent_at: sentAt, sent_zone: sentZone, created_at: now },
    },
    'id',
    ['created_at'],
  );
}

/** Only one that did not go; the caller sees to it. */
export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM messages WHERE id = ?', id);
}
