import type { Honorific, Moment, PreferredChannel } from '../../shared/model.ts';
import { count, rows } from './put.ts';
import type { ReadableDb } from './open.ts';

/** Somebody of whom something is missing, with where they were met last or for what they vouch. */
export interface AskedAbout {
  readonly id: string;
  readonly honorific: Honorific;
  readonly givenName: string;
  readonly familyName: string;
  readonly suffix: string;
  readonly organizationId: string | null;
  readonly organization: string | null;
  readonly addressId: string | null;
  readonly spellingChecked: number;
  readonly preferredChannel: PreferredChannel | null;
  /** Null for a reference. */
  readonly metOn: string | null;
  readonly metAt: string;
}

/**
 * Everybody met until `?1`, and every reference, of the opportunities that are not decided. It walks the interviews, of which
 * there are hundreds, and never the contacts, of which there may be a hundred thousand; hence the order of the joins.
 */
const asked = `FROM (
    SELECT r.contact_id, i.starts_at AS at, i.day AS met_on, i.opportunity_id FROM interviews i CROSS JOIN in_the_room r ON r.interview_id = i.id
    WHERE i.starts_at <= ?1
    UNION ALL SELECT contact_id, linked_at, NULL, opportunity_id FROM reference_links WHERE permission <> 'refused') AS known
  CROSS JOIN opportunities p ON p.id = known.opportunity_id AND p.stage NOT IN ('accepted', 'declined', 'rejected', 'withdrawn', 'closed')
  CROSS JOIN contacts c ON c.id = known.contact_id AND (c.spelling_checked = 0 OR c.address_id IS NULL OR c.preferred_channel IS NULL)`;

/** Whoever was met last comes first. Beside max() the other columns are those of its row (sqlite.org/lang_select.html, bare columns). */
export function page(db: ReadableDb, now: Moment, offset: number, limit: number): readonly AskedAbout[] {
  return rows<AskedAbout>(
    db,
    `WITH page (id, at, met_on, opportunity_id) AS (
       SELECT c.id, max(known.at), known.met_on, known.opportunity_id ${asked} GROUP BY c.id ORDER BY 2 DESC, c.sort_name, 1 LIMIT ?2 OFFSET ?3)
     SELECT c.id, c.honorific, c.given_name AS givenName, c.family_name AS familyName, c.suffix, c.organization_id AS organizationId,
       o.name AS organization, c.address_id AS addressId, c.spelling_checked AS spellingChecked, c.preferred_channel AS preferredChannel,
       page.met_on AS metOn, met.name AS metAt
     FROM page CROSS JOIN contacts c ON c.id = page.id
     CROSS JOIN opportunities p ON p.id = page.opportunity_id CROSS JOIN organizations met ON met.id = p.organization_id
     LEFT JOIN organizations o ON o.id = c.organization_id
     ORDER BY page.at DESC, c.sort_name, c.id`,
    now,
    limit,
    offset,
  );
}

export function total(db: ReadableDb, now: Moment): number {
  return count(db, `SELECT count(DISTINCT c.id) AS n ${asked}`, now);
}
