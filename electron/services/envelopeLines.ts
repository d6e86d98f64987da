import { fullName } from '../../shared/rules/names.ts';
import * as addresses from '../db/addresses.ts';
import type { Contact } from '../db/contacts.ts';
import type { ReadableDb } from '../db/open.ts';
import * as organizations from '../db/organizations.ts';
import * as profile from '../db/profile.ts';
import { postalLines } from '../paper/addressAbroad.ts';

/** A person's lines as they would stand on an envelope; none without an address. The firm stands there only at the firm's address. */
export function envelopeLinesOf(db: ReadableDb, contact: Contact): readonly string[] {
  const address = addresses.read(db, contact.addressId);
  if (address === null) return [];
  const firm = contact.atOrganization && contact.organizationId !== null ? organizations.read(db, contact.organizationId) : null;
  const names = [fullName(contact), ...(firm === null ? [] : [firm.name])];
  return postalLines({ names, address, capitals: true }, profile.read(db)?.address.country ?? 'US').lines;
}
