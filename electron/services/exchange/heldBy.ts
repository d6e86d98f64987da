import * as addresses from '../../db/addresses.ts';
import type { Contact } from '../../db/contacts.ts';
import type { ReadableDb } from '../../db/open.ts';
import * as organizations from '../../db/organizations.ts';
import type { Held } from './held.ts';

/** What the journal holds of somebody. */
export function heldBy(db: ReadableDb, contact: Contact): Held {
  const organization = contact.organizationId === null ? null : organizations.read(db, contact.organizationId);
  const { honorific, givenName, familyName, suffix, title, email, phones, preferredChannel, pronounced, notes } = contact;
  return {
    ...{ honorific, givenName, familyName, suffix, title, email, phones, preferredChannel, pronounced, notes },
    organization: organization?.name ?? '',
    address: addresses.read(db, contact.addressId),
  };
}
