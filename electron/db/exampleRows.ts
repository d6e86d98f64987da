import type { Id, RuleId } from '../../shared/model.ts';
import { row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** The first open follow-up by a rule for a person at an interview, by when it is due. */
export function openFollowUp(db: ReadableDb, rule: RuleId, interviewId: Id, contactId: Id): Id | null {
  return (
    row<{ readonly id: string }>(
      db,
      `SELECT id FROM follow_ups WHERE rule = ? AND interview_id = ? AND contact_id = ? AND status = 'open'
       ORDER BY due_at IS NULL, due_at LIMIT 1`,
      rule,
      interviewId,
      contactId,
    )?.id ?? null
  );
}

/** True when the journal has people, organizations, opportunities or interviews, or anything else of the user's beside the profile. */
export function hasContent(db: ReadableDb): boolean {
  const tables = ['contacts', 'organizations', 'opportunities', 'interviews', 'touches'];
  return tables.some((table) => row(db, `SELECT 1 FROM ${table} LIMIT 1`) !== null);
}

/**
 * Takes away everything whose id has the example's prefix, and what hangs on it: what was recorded about the example's
 * organizations and people goes with them. Organizations, people and opportunities of the user's own stay; a person of
 * theirs at an organization of the example stays without it.
 * @returns the user's own opportunities in which people of the example were named: their plans are to be made again.
 */
export function removeExample(db: WritableDb, prefix: string): readonly Id[] {
  const like = `${prefix}%`;
  const opportunity = `(SELECT id FROM opportunities WHERE id LIKE ?1 OR organization_id LIKE ?1)`;
  const interview = `(SELECT id FROM interviews WHERE id LIKE ?1 OR opportunity_id IN ${opportunity})`;
  const letter = `(SELECT id FROM letters WHERE id LIKE ?1 OR contact_id LIKE ?1 OR interview_id IN ${interview})`;

  const touched = rows<{ readonly id: string }>(
    db,
    `SELECT i.opportunity_id AS id FROM in_the_room r JOIN interviews i ON i.id = r.interview_id WHERE r.contact_id LIKE ?1
     UNION SELECT opportunity_id FROM reference_links WHERE contact_id LIKE ?1
     EXCEPT SELECT id FROM opportunities WHERE id LIKE ?1 OR organization_id LIKE ?1`,
    like,
  ).map(({ id }) => id);

  db.run(`DELETE FROM follow_ups WHERE contact_id LIKE ?1 OR interview_id IN ${interview} OR opportunity_id IN ${opportunity}`, like);
  db.run('DELETE FROM contact_tags WHERE contact_id LIKE ?1 OR tag_id LIKE ?1', like);
  db.run('DELETE FROM tags WHERE id LIKE ?1', like);
  db.run('DELETE FROM quiet_days WHERE id LIKE ?1 OR contact_id LIKE ?1', like);
  db.run('DELETE FROM touches WHERE id LIKE ?1 OR contact_id LIKE ?1', like);
  db.run(`UPDATE touches SET letter_id = NULL WHERE letter_id IN ${letter}`, like);
  db.run(`UPDATE touches SET opportunity_id = NULL WHERE opportunity_id IN ${opportunity}`, like);
  db.run('UPDATE touches SET organization_id = NULL WHERE organization_id LIKE ?1', like);
  const printed = rows<{ readonly id: string }>(db, `SELECT attachment_id AS id FROM letter_versions WHERE letter_id IN ${letter}`, like);
  db.run(`DELETE FROM letter_versions WHERE letter_id IN ${letter}`, like);
  for (const { id } of printed) db.run('DELETE FROM attachments WHERE id = ?', id);
  db.run(`DELETE FROM ignored_findings WHERE letter_id IN ${letter}`, like);
  db.run(`DELETE FROM letters WHERE id IN ${letter}`, like);
  db.run(`DELETE FROM reference_links WHERE contact_id LIKE ?1 OR opportunity_id IN ${opportunity}`, like);
  for (const table of ['notes', 'promises']) db.run(`DELETE FROM ${table} WHERE interview_id IN ${interview}`, like);
  db.run(`DELETE FROM in_the_room WHERE contact_id LIKE ?1 OR interview_id IN ${interview}`, like);
  db.run(`DELETE FROM interviews WHERE id IN ${interview}`, like);
  const papers = rows<{ readonly id: string }>(db, `SELECT id FROM documents WHERE opportunity_id IN ${opportunity}`, like);
  db.run(`DELETE FROM documents WHERE opportunity_id IN ${opportunity}`, like);
  for (const { id } of papers) db.run('DELETE FROM attachments WHERE id = ?', id);
  db.run(`DELETE FROM stages WHERE opportunity_id IN ${opportunity}`, like);
  const words = (table: string, which: string): void => {
    db.run(`DELETE FROM findable WHERE id IN (SELECT id FROM ${table} WHERE ${which})`, like);
    db.run(`DELETE FROM ${table} WHERE ${which}`, like);
  };
  words('opportunities', 'id LIKE ?1 OR organization_id LIKE ?1');
  words('contacts', 'id LIKE ?1');
  db.run('UPDATE contacts SET address_id = NULL, at_organization = 0 WHERE organization_id LIKE ?1 AND at_organization = 1', like);
  db.run('UPDATE contacts SET organization_id = NULL, organization_sort = char(1114111) WHERE organization_id LIKE ?1', like);
  words('organizations', 'id LIKE ?1');
  db.run(
    `DELETE FROM addresses WHERE id LIKE ?1 AND id NOT IN (SELECT address_id FROM contacts WHERE address_id IS NOT NULL
       UNION SELECT address_id FROM organizations WHERE address_id IS NOT NULL)`,
    like,
  );
  return touched;
}

export function removeProfile(db: WritableDb): void {
  db.run('DELETE FROM profile');
}
