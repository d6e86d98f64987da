import type { Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import * as knownPeople from '../db/knownPeople.ts';
import type { ReadableDb } from '../db/open.ts';
import * as organizations from '../db/organizations.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf } from '../handlers.ts';
import { contactsCsv } from './exchange/contactsCsv.ts';
import type { ContactOut } from './exchange/contactsCsv.ts';
import { vcards } from './exchange/vcards.ts';
import { idsOf } from './severalContacts.ts';

/** A file changes nothing, so it may have everybody whom a list holds. */
export const mostExported = { people: 1_000_000, sentence: 'Export at most 1,000,000 people at a time.' };

export const contactsExportHandlers: HandlersOf<'contacts.export'> = {
  'contacts.export': (reading, { format, byteOrderMark, whom }) => {
    const { db, ports } = reading;
    const chosen = whom === null ? knownPeople.everyone(db) : idsOf(reading, whom, mostExported);
    const all = chosen.flatMap((id) => contactOut(db, id) ?? []);
    const day = dayOf(ports.now(), profile.read(db)?.zone ?? ports.zone);
    const isTable = format === 'CSV';
    const text = isTable ? contactsCsv(all, byteOrderMark) : vcards(all, format === 'vCard 4.0' ? '4.0' : '3.0');
    return {
      name: `Follow Through contacts ${day}.${isTable ? 'csv' : 'vcf'}`,
      mediaType: isTable ? 'text/csv' : 'text/vcard',
      base64: Buffer.from(text).toString('base64'),
    };
  },
};

/** A contact as files tell it. */
export function contactOut(db: ReadableDb, id: Id): ContactOut | null {
  const contact = contacts.read(db, id);
  if (contact === null) return null;
  const organization = contact.organizationId === null ? '' : (organizations.read(db, contact.organizationId)?.name ?? '');
  return { ...contact, organization, address: addresses.read(db, contact.addressId) };
}
