import type { Planned } from '../../shared/contract.ts';
import type { Address } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import { sortName } from '../../shared/rules/names.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import type { Contact } from '../db/contacts.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import type { HandlersOf, Writing } from '../handlers.ts';
import { contactsList } from './contactsList.ts';
import { contactView } from './contactView.ts';
import { indexContact } from './findable.ts';
import { found } from './named.ts';
import { nothingPlanned, planOpportunities, planPerson, sumOf } from './planning.ts';

export const contactsHandlers: HandlersOf<'contacts.list' | 'contacts.get' | 'contacts.save'> = {
  'contacts.list': contactsList,
  'contacts.get': (reading, { id }) => contactView(reading, found(contacts.read(reading.db, id), 'person')),
  'contacts.save': save,
};

type Input = Parameters<HandlersOf<'contacts.save'>['contacts.save']>[1];

/** Writes a person and plans again wherever they were met: an address unblocks their letters. */
function save(writing: Writing, input: Input): Planned {
  const { db, ports } = writing;
  const known = contacts.read(db, input.id);
  const organization = input.organizationId === null ? null : found(organizations.read(db, input.organizationId), 'organization');
  if (input.atOrganization && organization === null) {
    throw new ProblemError('invalid', 'Choose the organization at whose address this person sits.', [
      { field: 'organizationId', sentence: 'Choose the organization.' },
    ]);
  }
  const { address, atOrganization, organizationId, ...rest } = input;
  const addressId = atOrganization ? (organization?.addressId ?? null) : ownAddress(writing, known, address);
  const changed = contacts.write(
    db,
    { ...rest, organizationId, atOrganization, addressId, sortName: sortName(input) },
    organization?.name ?? null,
    ports.now(),
  );
  // An address keeps its row when it is corrected, so the person's row may be the same.
  if (!changed && addressId === null) return nothingPlanned;
  indexContact(db, input.id);
  return sumOf(planOpportunities(writing, opportunities.ofContact(db, input.id)), planPerson(writing, input.id));
}

/** Keeps a person's own address in its row; the organization's is not theirs to change. */
function ownAddress({ db, ports }: Writing, known: Contact | null, address: Address | null): string | null {
  if (address === null) return null;
  const own = known === null || known.atOrganization ? null : known.addressId;
  const id = own ?? ports.newId();
  addresses.write(db, id, address);
  return id;
}
