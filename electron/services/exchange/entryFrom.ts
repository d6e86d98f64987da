import type { Address, Honorific, PersonName, PreferredChannel } from '../../../shared/model.ts';
import { splitName } from '../../../shared/rules/names.ts';
import type { LineSaid } from '../../../shared/views.ts';
import { countryCode } from './countryCode.ts';
import { limits } from './entry.ts';
import type { Entry } from './entry.ts';

/** A text of the file with where it stands. */
export interface Said {
  readonly line: number;
  /** The property or column, as the file names it. */
  readonly property: string;
  readonly text: string;
}
/** An address as a file tells it; `country` in words. */
export interface AddressSaid {
  readonly line: number;
  readonly property: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
}
/** What a file tells of one person, before it is looked at. */
export interface PersonSaid {
  readonly line: number;
  readonly id: string;
  /** In parts, where the file has parts. */
  readonly name: { readonly prefix: string; readonly given: string; readonly family: string; readonly suffix: string };
  /** Whole, for where it has not. */
  readonly wholeName: string;
  readonly titles: readonly Said[];
  readonly organizations: readonly Said[];
  readonly emails: readonly Said[];
  readonly phones: readonly Said[];
  readonly addresses: readonly AddressSaid[];
  readonly preferredChannel: string;
  readonly pronounced: string;
  readonly notes: readonly Said[];
}

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const mostPhones = 10;
const longestLine = 300;

/** One line without control characters, as a name on an envelope needs it. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
/** A text of several lines without other control characters. */
const manyLines = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();
const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);

/**
 * One person in the journal's own words, or why they are left out. What no field takes goes into the notes, and a remark
 * says so: nothing is lost and nothing changed unseen.
 */
export function entryFrom(said: PersonSaid): { readonly entry: Entry | null; readonly remarks: readonly LineSaid[] } {
  const remarks: LineSaid[] = [];
  const notes: string[] = [];
  /** Keeps in the notes what has no place of its own. */
  const keep = ({ line, property, text }: Said, words: string, reason: string): void => {
    notes.push(`${words}: ${manyLines(text)}`);
    remarks.push({ line, property, reason: `${reason} It is kept in the notes.` });
  };
  const fits = (each: Said): boolean => {
    if (oneLine(each.text) === '') return false;
    if (oneLine(each.text).length <= longestLine) return true;
    if (each.text.length <= limits.fieldCharacters) keep(each, each.property, `It is longer than ${String(longestLine)} characters.`);
    else remarks.push({ line: each.line, property: each.property, reason: `It is longer than 100,000 characters, and left out.` });
    return false;
  };
  const firstOf = (all: readonly Said[], words: string, reason: string): string => {
    const [first, ...others] = all.filter(fits);
    for (const other of others) if (oneLine(other.text) !== oneLine(first?.text ?? '')) keep(other, words, reason);
    return oneLine(first?.text ?? '');
  };

  const name = nameFrom(said, (text) =>
    keep({ line: said.line, property: 'name', text }, 'Before the name', 'No honorific of the journal fits.'),
  );
  const whole = [name.givenName, name.familyName].join(' ').trim();
  if (whole === '') return { entry: null, remarks: [{ line: said.line, property: 'name', reason: 'It names nobody.' }] };
  if (Object.values(name).some((part: string) => part.length > longestLine)) {
    return { entry: null, remarks: [{ line: said.line, property: 'name', reason: 'The name is longer than 300 characters.' }] };
  }
  const emails = said.emails.filter(fits).filter((each) => {
    if (isEmail(oneLine(each.text))) return true;
    keep(each, 'E-mail', `“${short(each.text)}” is not an e-mail address.`);
    return false;
  });
  const phones = [...new Map(said.phones.filter(fits).map((each) => [oneLine(each.text), each])).values()];
  for (const phone of phones.slice(mostPhones)) keep(phone, 'Phone', 'A contact has at most ten phone numbers.');
  const address = addressFrom(said.addresses, keep);
  const entry = {
    ...name,
    line: said.line,
    id: idShape.test(said.id) ? said.id : null,
    title: firstOf(said.titles, 'Title', 'A contact has one title.'),
    organization: firstOf(said.organizations, 'Also at', 'A contact has one organization.'),
    email: firstOf(emails, 'E-mail', 'A contact has one e-mail address.'),
    phones: phones.slice(0, mostPhones).map(({ text }) => oneLine(text)),
    address,
    preferredChannel: channels.has(said.preferredChannel) ? (said.preferredChannel as PreferredChannel) : null,
    pronounced: oneLine(said.pronounced).slice(0, longestLine),
  };
  for (const note of said.notes) {
    const text = manyLines(note.text);
    if (text.length > limits.fieldCharacters) {
      remarks.push({ line: note.line, property: note.property, reason: 'It is longer than 100,000 characters, and left out.' });
    } else if (text !== '') notes.push(text);
  }
  return { entry: { ...entry, notes: [...new Set(notes)] }, remarks };
}

const channels: ReadonlySet<string> = new Set(['letter', 'email', 'call', 'fax'] satisfies PreferredChannel[]);
const short = (text: string): string => (text.length > 60 ? `${oneLine(text).slice(0, 60)}…` : oneLine(text));

function nameFrom({ name, wholeName }: PersonSaid, onPrefix: (prefix: string) => void): PersonName {
  const [prefix, given, family, suffix] = [name.prefix, name.given, name.family, name.suffix].map(oneLine) as [
    string,
    string,
    string,
    string,
  ];
  if (given === '' && family === '') return splitName(oneLine(wholeName));
  const honorific = honorificOf(prefix);
  if (honorific === '' && prefix !== '') onPrefix(prefix);
  // One word is the given name, as everywhere in the journal.
  return given === ''
    ? { honorific, givenName: family, familyName: '', suffix }
    : { honorific, givenName: given, familyName: family, suffix };
}

const honorificOf = (prefix: string): Honorific => (prefix === '' ? '' : splitName(`${prefix} A B`).honorific);

function addressFrom(addresses: readonly AddressSaid[], keep: (said: Said, words: string, reason: string) => void): Address | null {
  let taken: Address | null = null;
  for (const said of addresses) {
    const lines = [said.street, said.city, said.region, said.postalCode, said.country].map((each) => manyLines(each));
    const text = lines.filter((each) => each !== '').join(', ');
    const whole = { line: said.line, property: said.property, text };
    if (text === '') continue;
    const country = countryCode(said.country);
    const [street = '', ...rest] = lines;
    const [city = '', region = '', postalCode = ''] = rest.map(oneLine);
    if (country === null) keep(whole, 'Address', `The country “${short(said.country)}” is not known.`);
    else if (street === '' || city === '') keep(whole, 'Address', 'It has no street or no city, so no letter can go there.');
    else if (street.length > 400 || [city, region, postalCode].some((each) => each.length > longestLine)) {
      keep(whole, 'Address', 'A part of it is too long for an envelope.');
    } else if (taken === null) taken = { street, city, region, postalCode, country };
    else keep(whole, 'Address', 'A contact has one address.');
  }
  return taken;
}
