import type { Channel, Honorific, Id, Moment, PreferredChannel, Role, Zone } from '../../shared/model.ts';
import { rows } from './put.ts';
import type { ReadableDb } from './open.ts';
import { isTouch } from './touches.ts';

/** A person as a row of the list. */
export interface ListedContact {
  readonly id: Id;
  readonly honorific: Honorific;
  readonly givenName: string;
  readonly familyName: string;
  readonly suffix: string;
  readonly title: string;
  readonly organizationId: Id | null;
  readonly organization: string | null;
  readonly preferredChannel: PreferredChannel | null;
  /** In the newest interview. */
  readonly role: Role | null;
  readonly isReference: number;
  readonly touchedAt: Moment | null;
  readonly touchZone: Zone | null;
  readonly channel: Channel | null;
  readonly direction: 'in' | 'out' | null;
}

/** The rows of some people, in the order of their ids. */
export function rowsOf(db: ReadableDb, ids: readonly Id[]): readonly ListedContact[] {
  return rows<ListedContact>(
    db,
    `SELECT c.id, c.honorific, c.given_name AS givenName, c.family_name AS familyName, c.suffix, c.title,
       c.organization_id AS organizationId, o.name AS organization, c.preferred_channel AS preferredChannel,
       (SELECT r.role FROM in_the_room r JOIN interviews i ON i.id = r.interview_id WHERE r.contact_id = c.id ORDER BY i.starts_at DESC LIMIT 1) AS role,
       EXISTS (SELECT 1 FROM reference_links l WHERE l.contact_id = c.id) AS isReference,
       t.at AS touchedAt, t.zone AS touchZone, t.channel, t.direction
     FROM json_each(?) j JOIN contacts c ON c.id = j.value
     LEFT JOIN organizations o ON o.id = c.organization_id
     LEFT JOIN touches t ON t.id = (SELECT n.id FROM touches n WHERE n.contact_id = c.id AND n.${isTouch} ORDER BY n.at DESC, n.id LIMIT 1)
     ORDER BY j.key`,
    JSON.stringify(ids),
  );
}
