import type { Id } from '../../shared/model.ts';
import { put, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** What was brought home from an interview (P3). */
export type NoteKind = 'restate' | 'forgot' | 'asked' | 'learned';

interface NoteRow {
  readonly id: string;
  readonly text: string;
}

export function ofInterview(db: ReadableDb, interviewId: Id, kind: NoteKind): readonly string[] {
  return read(db, interviewId, kind).map(({ text }) => text);
}

/** What was learned in all interviews of an opportunity, the newest interview first. */
export function learned(db: ReadableDb, opportunityId: Id): readonly string[] {
  return rows<NoteRow>(
    db,
    `SELECT n.id, n.text FROM interviews i JOIN notes n ON n.interview_id = i.id AND n.kind = 'learned'
     WHERE i.opportunity_id = ? ORDER BY i.starts_at DESC, n.position`,
    opportunityId,
  ).map(({ text }) => text);
}

/** Makes the notes of one kind exactly these lines; a line that stays where it was is not written again. */
export function replace(db: WritableDb, interviewId: Id, kind: NoteKind, texts: readonly string[], newId: () => Id): void {
  const known = read(db, interviewId, kind);
  texts.forEach((text, position) => {
    put(db, 'notes', { id: known[position]?.id ?? newId(), interview_id: interviewId, kind, text, position });
  });
  for (const { id } of known.slice(texts.length)) db.run('DELETE FROM notes WHERE id = ?', id);
}

function read(db: ReadableDb, interviewId: Id, kind: NoteKind): readonly NoteRow[] {
  return rows<NoteRow>(db, 'SELECT id, text FROM notes WHERE interview_id = ? AND kind = ? ORDER BY position', interviewId, kind);
}
