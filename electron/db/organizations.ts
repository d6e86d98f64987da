import type { Id, Moment, Sector, Zone } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

export interface Organization {
  readonly id: Id;
  readonly name: string;
  readonly sector: Sector;
  readonly zone: Zone;
  readonly addressId: Id | null;
}
interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly zone: string;
  readonly address_id: string | null;
}

const organizationOf = (from: OrganizationRow): Organization => ({
  id: from.id,
  name: from.name,
  sector: from.sector,
  zone: from.zone,
  addressId: from.address_id,
});

export function read(db: ReadableDb, id: Id): Organization | null {
  const found = row<OrganizationRow>(db, 'SELECT * FROM organizations WHERE id = ?', id);
  return found === null ? null : organizationOf(found);
}

export function write(db: WritableDb, organization: Organization, now: Moment): boolean {
  const { id, name, sector, zone, addressId } = organization;
  return put(db, 'organizations', { id, name, sector, zone, address_id: addressId, created_at: now }, 'id', ['created_at']);
}

/** By name, the first `limit` of them. */
export function list(db: ReadableDb, limit: number): readonly Organization[] {
  return rows<OrganizationRow>(db, 'SELECT * FROM organizations ORDER BY name COLLATE NOCASE LIMIT ?', limit).map(organizationOf);
}
