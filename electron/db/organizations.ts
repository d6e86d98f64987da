import type { Id, Moment, Sector, Zone } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { rowBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

export interface Organization {
  readonly id: Id;
  readonly name: string;
  readonly sector: Sector;
  readonly zone: Zone;
  readonly addressId: Id | null;
  /** The longer interval between contacts that they asked for, in business days (P23). */
  readonly paceDays: number | null;
}
interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly zone: string;
  readonly address_id: string | null;
  readonly pace_days: number | null;
}

const organizationOf = (from: OrganizationRow): Organization => ({
  id: from.id,
  name: from.name,
  sector: from.sector,
  zone: from.zone,
  addressId: from.address_id,
  paceDays: from.pace_days,
});

const byId: ByKey<OrganizationRow> = {
  one: 'SELECT * FROM organizations WHERE id = ?',
  all: 'SELECT * FROM organizations',
  keyOf: ({ id }) => id,
};

export function read(db: ReadableDb, id: Id): Organization | null {
  const found = rowBy(db, byId, id);
  return found === null ? null : organizationOf(found);
}

/** Writes all but `paceDays`, which is set on its own. */
export function write(db: WritableDb, organization: Omit<Organization, 'paceDays'>, now: Moment): boolean {
  const { id, name, sector, zone, addressId } = organization;
  return put(db, 'organizations', { id, name, sector, zone, address_id: addressId, created_at: now }, 'id', ['created_at']);
}

export function setPace(db: WritableDb, id: Id, paceDays: number | null): void {
  db.run('UPDATE organizations SET pace_days = ?2 WHERE id = ?1 AND pace_days IS NOT ?2', id, paceDays);
}

/** The organization of that name, written in whatever case; the oldest of several. */
export function named(db: ReadableDb, name: string): Organization | null {
  const found = row<OrganizationRow>(db, 'SELECT * FROM organizations WHERE name = ? COLLATE NOCASE ORDER BY id LIMIT 1', name);
  return found === null ? null : organizationOf(found);
}

/** By name, the first `limit` of them. */
export function list(db: ReadableDb, limit: number): readonly Organization[] {
  return rows<OrganizationRow>(db, 'SELECT * FROM organizations ORDER BY name COLLATE NOCASE LIMIT ?', limit).map(organizationOf);
}
