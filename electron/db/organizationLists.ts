import type { Id, Sector } from '../../shared/model.ts';
import { count, rows } from './put.ts';
import type { ReadableDb } from './open.ts';
import * as words from './words.ts';

/** An organization as a row of the list. */
export interface ListedOrganization {
  readonly id: Id;
  readonly name: string;
  readonly sector: Sector;
  readonly city: string | null;
  readonly region: string | null;
  readonly people: number;
  readonly opportunities: number;
}

/** One page by name, of those that the expression finds; of all where it is null. */
export function page(
  db: ReadableDb,
  expression: string | null,
  offset: number,
  limit: number,
): { readonly rows: readonly ListedOrganization[]; readonly total: number } {
  // The index finds an organization by its own row number (electron/db/words.ts).
  const found =
    "g.id IN (SELECT f.id FROM words w CROSS JOIN findable f ON f.row = w.rowid WHERE words MATCH ? AND f.kind = 'organization')";
  const [where, values] = expression === null ? ['', []] : [`WHERE ${found}`, [expression]];
  return {
    rows: rows(
      db,
      `SELECT g.id, g.name, g.sector, a.city, a.region, (SELECT count(*) FROM contacts c WHERE c.organization_id = g.id) AS people,
         (SELECT count(*) FROM opportunities p WHERE p.organization_id = g.id) AS opportunities
       FROM (SELECT id FROM organizations g ${where} ORDER BY name COLLATE NOCASE, id LIMIT ? OFFSET ?) s
       JOIN organizations g ON g.id = s.id LEFT JOIN addresses a ON a.id = g.address_id ORDER BY g.name COLLATE NOCASE, g.id`,
      ...values,
      limit,
      offset,
    ),
    total: expression === null ? count(db, 'SELECT count(*) AS n FROM organizations') : words.total(db, 'organization', expression),
  };
}

/** How many people are of an organization. */
export function peopleOf(db: ReadableDb, organizationId: Id): number {
  return count(db, 'SELECT count(*) AS n FROM contacts WHERE organization_id = ?', organizationId);
}

/** What was learned in all interviews with an organization, the newest interview first (P3). */
export function learned(db: ReadableDb, organizationId: Id): readonly { readonly interviewId: Id; readonly text: string }[] {
  return rows(
    db,
    `SELECT n.interview_id AS interviewId, n.text FROM opportunities p JOIN interviews i ON i.opportunity_id = p.id
     JOIN notes n ON n.interview_id = i.id AND n.kind = 'learned'
     WHERE p.organization_id = ? ORDER BY i.starts_at DESC, n.position`,
    organizationId,
  );
}
