import type { Address, Id } from '../../../shared/model.ts';
import { columnsBefore, columnsBehind, csvText } from './csvCells.ts';
import type { Held } from './held.ts';

/** A contact with what stands in rows of its own. */
export interface ContactOut extends Held {
  readonly id: Id;
}

const nowhere: Address = { street: '', city: '', region: '', postalCode: '', country: '' };

/** A table of contacts, read back here without a loss. */
export function contactsCsv(contacts: readonly ContactOut[], byteOrderMark: boolean): string {
  const phones = Math.max(1, ...contacts.map((contact) => contact.phones.length));
  const header = [...columnsBefore, ...Array.from({ length: phones }, (_, index) => `Phone ${String(index + 1)}`), ...columnsBehind];
  const rows = contacts.map((contact) => {
    const { street, city, region, postalCode, country } = contact.address ?? nowhere;
    return [
      ...[contact.id, contact.honorific, contact.givenName, contact.familyName, contact.suffix, contact.title],
      ...[contact.organization, contact.email],
      ...Array.from({ length: phones }, (_, index) => contact.phones[index] ?? ''),
      ...[street, city, region, postalCode, country, contact.preferredChannel ?? '', contact.pronounced, contact.notes],
    ];
  });
  return csvText([header, ...rows], byteOrderMark);
}
