import type { TemplateName, TemplateText } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** A template as the user has written it; one that is not here has its original text. */
export interface OwnTemplate extends TemplateText {
  readonly template: TemplateName;
  /** Counted from 0. */
  readonly wording: number;
}
const columns = 'template, wording, subject, body FROM templates';
const idOf = (template: TemplateName, wording: number): string => `${template} ${String(wording)}`;

export function all(db: ReadableDb): readonly OwnTemplate[] {
  return rows<OwnTemplate>(db, `SELECT ${columns} ORDER BY id`);
}

export function read(db: ReadableDb, template: TemplateName, wording: number): OwnTemplate | null {
  return row<OwnTemplate>(db, `SELECT ${columns} WHERE id = ?`, idOf(template, wording));
}

export function write(db: WritableDb, { template, wording, subject, body }: OwnTemplate): void {
  put(db, 'templates', { id: idOf(template, wording), template, wording, subject, body });
}

export function remove(db: WritableDb, template: TemplateName, wording: number): void {
  db.run('DELETE FROM templates WHERE id = ?', idOf(template, wording));
}
