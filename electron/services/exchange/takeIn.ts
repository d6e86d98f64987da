import type { Id } from '../../../shared/model.ts';
import { sortName } from '../../../shared/rules/names.ts';
import * as addresses from '../../db/addresses.ts';
import * as contacts from '../../db/contacts.ts';
import * as knownPeople from '../../db/knownPeople.ts';
import * as opportunities from '../../db/opportunities.ts';
import * as organizations from '../../db/organizations.ts';
import * as profile from '../../db/profile.ts';
import type { Writing } from '../../handlers.ts';
import { indexContact, indexOrganization } from '../findable.ts';
import { planOpportunities, planPerson } from '../planning.ts';
import { heldOf } from './held.ts';
import type { Held } from './held.ts';
import type { SortedOut } from './sortOut.ts';

/** Writes what the file brings and adds, and plans again for those who are met somewhere: an address unblocks their letters. */
export function takeIn(writing: Writing, sorted: readonly SortedOut[]): void {
  const organizationOf = organizationsIn(writing);
  /** Who came in with which line. */
  const cameIn = new Map<number, Id>();
  for (const each of sorted) {
    if (each.kind === 'new') {
      const { id, line } = each.entry;
      const own = id === null || knownPeople.isTaken(writing.db, id) ? writing.ports.newId() : id;
      cameIn.set(line, own);
      write(writing, own, null, heldOf(each.entry), organizationOf);
    } else if (each.kind === 'adds') {
      const { id, line, held } = each.known;
      const known = id ?? cameIn.get(line ?? 0) ?? null;
      if (known !== null) write(writing, known, held, each.next, organizationOf);
    }
  }
}

function write(writing: Writing, id: Id, before: Held | null, next: Held, organizationOf: (name: string) => Id | null): void {
  const { db, ports } = writing;
  const known = contacts.read(db, id);
  // Only an empty field is ever filled, so an address that was there stays in its row.
  const address = before?.address ? null : next.address;
  const addressId = address === null ? (known?.addressId ?? null) : ports.newId();
  if (address !== null && addressId !== null) addresses.write(db, addressId, address);
  const { honorific, givenName, familyName, suffix, title, email, phones, preferredChannel, pronounced, notes } = next;
  const changed = contacts.write(
    db,
    {
      ...{ id, honorific, givenName, familyName, suffix, title, email, phones, preferredChannel, pronounced, notes },
      sortName: sortName(next),
      organizationId: known?.organizationId ?? organizationOf(next.organization),
      addressId,
      atOrganization: address === null && known?.atOrganization === true,
      spellingChecked: known?.spellingChecked ?? false,
    },
    next.organization === '' ? null : next.organization,
    ports.now(),
  );
  if (!changed) return;
  indexContact(db, id);
  // Nobody has met those who are new here.
  if (known === null) return;
  planOpportunities(writing, opportunities.ofContact(db, id));
  planPerson(writing, id);
}

/** Finds an organization by its name, or brings it in, in the user's zone. */
function organizationsIn({ db, ports }: Writing): (name: string) => Id | null {
  const found = new Map<string, Id>();
  const zone = profile.read(db)?.zone ?? ports.zone;
  return (name) => {
    if (name === '') return null;
    const key = name.toLowerCase();
    const known = found.get(key) ?? organizations.named(db, name)?.id;
    const id = known ?? ports.newId();
    found.set(key, id);
    if (known === undefined) {
      organizations.write(db, { id, name, sector: 'private', zone, addressId: null }, ports.now());
      indexOrganization(db, id);
    }
    return id;
  };
}
