import type { Channel, Day, FollowUpKind, Honorific, Id, Moment, PersonName, Zone } from '../../shared/model.ts';
import { rows } from './put.ts';
import type { ReadableDb } from './open.ts';
import { rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

interface NameColumns {
  readonly honorific: Honorific;
  readonly givenName: string;
  readonly familyName: string;
  readonly suffix: string;
}
const nameColumns = 'c.honorific, c.given_name AS givenName, c.family_name AS familyName, c.suffix';

/** When and how somebody was asked about the status. */
interface Made {
  readonly at: Moment;
  readonly zone: Zone;
  readonly channel: Channel;
}

type MadeRow = NameColumns & Made & { readonly organizationId: Id | null };
const madeColumns = `SELECT t.at, t.zone, t.channel, t.organization_id AS organizationId, ${nameColumns}
  FROM touches t JOIN contacts c ON c.id = t.contact_id WHERE t.direction = 'out' AND t.about = 'status'`;
const byOrganization: ByKey<MadeRow> = {
  one: `${madeColumns} AND t.organization_id = ? ORDER BY t.at DESC LIMIT 20`,
  all: `${madeColumns} ORDER BY t.at DESC`,
  keyOf: ({ organizationId }) => organizationId,
};

/** Status contacts made to anyone of an organization by any channel (P23), the newest first, as far back as a pace guard can look. */
export function madeWith(db: ReadableDb, organizationId: Id): readonly (PersonName & Made)[] {
  return rowsBy(db, byOrganization, organizationId).slice(0, 20);
}

/** Other status contacts that are planned with anyone of an organization. */
export function plannedWith(
  db: ReadableDb,
  organizationId: Id,
  except: Id,
): readonly (PersonName & { readonly day: Day; readonly kind: FollowUpKind })[] {
  return rows<NameColumns & { readonly day: Day; readonly kind: FollowUpKind }>(
    db,
    `SELECT f.day, f.kind, coalesce(c.honorific, '') AS honorific, coalesce(c.given_name, '') AS givenName,
       coalesce(c.family_name, '') AS familyName, coalesce(c.suffix, '') AS suffix
     FROM opportunities p JOIN follow_ups f ON f.opportunity_id = p.id LEFT JOIN contacts c ON c.id = f.contact_id
     WHERE p.organization_id = ? AND f.status = 'open' AND f.is_status = 1 AND f.day IS NOT NULL AND f.id <> ? ORDER BY f.day LIMIT 50`,
    organizationId,
    except,
  );
}
