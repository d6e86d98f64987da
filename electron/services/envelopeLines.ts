import type { Address } from '../../shared/model.ts';
import { fullName } from '../../shared/rules/names.ts';
import * as addresses from '../db/addresses.ts';
import type { Contact } from '../db/contacts.ts';
import type { ReadableDb } from '../db/open.ts';
import * as organizations from '../db/organizations.ts';
import * as profiles from '../db/profile.ts';
import { postalLines } from '../paper/addressAbroad.ts';
import type { EnvelopeSheet } from '../paper/envelopeDocument.ts';
import { paperOf } from './paper.ts';

/** What stands on an envelope to these names at this address, as the user has chosen to write them; no lines without an address. */
export function envelopeTo(db: ReadableDb, names: readonly string[], address: Address | null): EnvelopeSheet {
  const profile = profiles.read(db);
  const { capitals, returnAddress } = paperOf(db);
  const from = profile?.address.country ?? 'US';
  return {
    // What comes back comes back across the border.
    returnLines:
      profile === null || !returnAddress
        ? []
        : postalLines({ names: [profile.name], address: profile.address, capitals }, address?.country ?? from).lines,
    lines: address === null ? [] : postalLines({ names: names.filter((name) => name !== ''), address, capitals }, from).lines,
  };
}

/** An envelope to a person without a letter. The firm stands there only at the firm's address. */
export function envelopeOf(db: ReadableDb, contact: Contact): EnvelopeSheet {
  const firm = contact.atOrganization && contact.organizationId !== null ? organizations.read(db, contact.organizationId) : null;
  return envelopeTo(db, [fullName(contact), firm?.name ?? ''], addresses.read(db, contact.addressId));
}
