import type { Address, PersonName, PreferredChannel } from '../../../shared/model.ts';
import type { Entry } from './entry.ts';

/** What the journal holds, or will hold, of a person that a file can tell something about. */
export interface Held extends PersonName {
  readonly title: string;
  readonly organization: string;
  readonly email: string;
  readonly phones: readonly string[];
  readonly address: Address | null;
  readonly preferredChannel: PreferredChannel | null;
  readonly pronounced: string;
  readonly notes: string;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const digits = (phone: string): string => phone.replace(/[^\d+]/g, '');
const samePhone = (one: string, other: string): boolean =>
  folded(one) === folded(other) || (digits(one).length >= 7 && digits(one) === digits(other));
export const sameText = (one: string, other: string): boolean => folded(one) === folded(other);
export const sameAddress = (one: Address, other: Address): boolean =>
  (['street', 'city', 'region', 'postalCode', 'country'] as const).every((part) => sameText(one[part], other[part]));
export const addressWords = ({ street, city, region, postalCode, country }: Address): string =>
  [street.replaceAll('\n', ', '), city, `${region} ${postalCode}`.trim(), country].filter(Boolean).join(', ');

export const heldOf = ({ notes, ...entry }: Entry): Held => ({ ...entry, notes: notes.join('\n') });

/**
 * What is held of a person once an entry about them is taken in: empty fields are filled, further phone numbers added;
 * what is known stands, and what the file says otherwise is kept in the notes. An entry that was taken in once adds
 * nothing more.
 * @returns the same object when there is nothing to add.
 */
export function merged(held: Held, entry: Entry): Held {
  const notes: string[] = [];
  // Whole lines: “Phone: 1” is not told by “Phone: 12”.
  const isNoted = (note: string): boolean => `\n${held.notes}\n`.includes(`\n${note}\n`);
  const keep = (note: string): void => {
    if (!isNoted(note) && !notes.includes(note)) notes.push(note);
  };
  const text = (known: string, said: string, words: string): string => {
    if (said === '' || sameText(known, said)) return known;
    if (known !== '') keep(`${words}: ${said}`);
    return known === '' ? said : known;
  };
  const name = [entry.givenName, entry.familyName].join(' ').trim();
  if (!sameText(name, [held.givenName, held.familyName].join(' '))) keep(`Also named: ${name}`);
  const room = 10 - held.phones.length;
  const morePhones = entry.phones.filter((phone) => !held.phones.some((known) => samePhone(known, phone)));
  for (const phone of morePhones.slice(room)) keep(`Phone: ${phone}`);
  const address = held.address ?? entry.address;
  if (held.address !== null && entry.address !== null && !sameAddress(held.address, entry.address)) {
    keep(`Address: ${addressWords(entry.address)}`);
  }
  for (const note of entry.notes) keep(note);
  const fields = {
    honorific: held.honorific === '' ? entry.honorific : held.honorific,
    suffix: text(held.suffix, entry.suffix, 'Suffix'),
    title: text(held.title, entry.title, 'Title'),
    organization: text(held.organization, entry.organization, 'Also at'),
    email: text(held.email, entry.email, 'E-mail'),
    phones: [...held.phones, ...morePhones.slice(0, Math.max(0, room))],
    address,
    preferredChannel: held.preferredChannel ?? entry.preferredChannel,
    pronounced: text(held.pronounced, entry.pronounced, 'Pronounced'),
  };
  const next = { ...held, ...fields, notes: [held.notes, ...notes].filter((each) => each !== '').join('\n') };
  return changesOf(held, next).length === 0 ? held : next;
}

const fieldWords: readonly (readonly [keyof Held, string])[] = [
  ['honorific', 'Mr./Ms.'],
  ['suffix', 'suffix'],
  ['title', 'title'],
  ['organization', 'organization'],
  ['email', 'e-mail'],
  ['phones', 'phone'],
  ['address', 'address'],
  ['preferredChannel', 'preferred channel'],
  ['pronounced', 'pronunciation'],
  ['notes', 'notes'],
];

/** The names of the fields in which two differ. */
export function changesOf(held: Held, next: Held): readonly string[] {
  return fieldWords.flatMap(([field, words]) => (JSON.stringify(held[field]) === JSON.stringify(next[field]) ? [] : [words]));
}
