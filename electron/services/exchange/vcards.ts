import type { Address, PersonName } from '../../../shared/model.ts';
import { fullName } from '../../../shared/rules/names.ts';
import { foldLine } from '../calendarFile/contentLine.ts';
import type { ContactOut } from './contactsCsv.ts';

export type VcardVersion = '3.0' | '4.0';

/**
 * Contacts as vCards, 3.0 (RFC 2426) or 4.0 (RFC 6350): CRLF, no line over 75 octets, the UID the journal's own id, so
 * that the same contact gives the same card and is known again.
 */
export function vcards(contacts: readonly ContactOut[], version: VcardVersion): string {
  return contacts.map((contact) => card(contact, version)).join('');
}

function card(contact: ContactOut, version: VcardVersion): string {
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Follow Through//Contacts//EN',
    `UID:urn:uuid:${contact.id}`,
    `FN:${escaped(fullName(contact))}`,
    `N:${nameOf(contact)}`,
    ...optional('ORG', contact.organization),
    ...optional('TITLE', contact.title),
    ...contact.phones.map((phone) => `TEL;TYPE=${version === '3.0' ? 'VOICE' : 'voice'}:${escaped(phone)}`),
    ...optional(version === '3.0' ? 'EMAIL;TYPE=INTERNET' : 'EMAIL', contact.email),
    ...(contact.address === null ? [] : [`ADR;TYPE=${version === '3.0' ? 'WORK' : 'work'}:${addressOf(contact.address)}`]),
    ...optional('NOTE', contact.notes),
    'END:VCARD',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

const nameOf = ({ familyName, givenName, honorific, suffix }: PersonName): string =>
  [familyName, givenName, '', honorific, suffix].map(escaped).join(';');
const addressOf = ({ street, city, region, postalCode, country }: Address): string =>
  ['', '', street, city, region, postalCode, country].map(escaped).join(';');
const optional = (name: string, value: string): readonly string[] => (value === '' ? [] : [`${name}:${escaped(value)}`]);

/** TEXT of RFC 6350 §3.4; control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
