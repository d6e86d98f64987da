import ICAL from 'ical.js';
import type { LineSaid } from '../../../shared/views.ts';
import { limits } from './entry.ts';
import type { Entry, FileRead } from './entry.ts';
import { entryFrom } from './entryFrom.ts';
import type { AddressSaid, PersonSaid, Said } from './entryFrom.ts';
import { asVersion3, cardsOf } from './vcardLines.ts';
import type { Card, CardLine } from './vcardLines.ts';
import { componentsOf, unescaped } from './vcardValue.ts';

/** One property as the library reads it: jCard (RFC 7095). */
interface Property extends CardLine {
  readonly name: string;
  readonly types: readonly string[];
  readonly isPreferred: boolean;
  /** The components; one for a plain value. */
  readonly parts: readonly string[];
}

/** Properties that the journal has a place for. */
const taken = new Set([
  'fn',
  'n',
  'org',
  'title',
  'role',
  'email',
  'tel',
  'adr',
  'url',
  'note',
  'nickname',
  'uid',
  'x-phonetic-first-name',
  'x-phonetic-last-name',
]);
/** Properties whose values have components. */
const structured = new Set(['n', 'adr', 'org']);
/** What says something about the file and not about the person. */
const aboutTheFile = new Set([
  'version',
  'prodid',
  'rev',
  'profile',
  'mailer',
  'source',
  'name',
  'class',
  'x-abuid',
  'x-generator',
  'x-ablabel',
  'x-abadr',
  'label',
]);

/**
 * Reads a file of vCards, version 2.1, 3.0 or 4.0, each card by itself: a bad one is left out with its line and the
 * others stand.
 * @param onRead is told how many lines were read.
 */
export function readVcards(text: string, onRead: (people: number) => void): Omit<FileRead, 'remarkCount'> {
  const entries: Entry[] = [];
  const leftOut: LineSaid[] = [];
  const remarks: LineSaid[] = [];
  const placeless = new Map<string, { readonly line: number; count: number }>();
  for (const card of cardsOf(text)) {
    if (entries.length + leftOut.length >= limits.people) throw new RangeError('people');
    if (card.lines.length > limits.properties) {
      leftOut.push({ line: card.line, property: 'BEGIN', reason: 'This card has more than 1,000 properties.' });
      continue;
    }
    const properties = card.lines.flatMap((line) => propertyOf(line, card, remarks, placeless) ?? []);
    const read = card.isClosed
      ? entryFrom(personOf(card, properties))
      : { entry: null, remarks: [{ line: card.line, property: 'BEGIN', reason: 'This card has no END, so the file may be cut off.' }] };
    if (read.entry === null) leftOut.push(...read.remarks.map((each) => ({ ...each, line: card.line })).slice(-1));
    else {
      entries.push(read.entry);
      remarks.push(...read.remarks);
    }
    onRead(entries.length + leftOut.length);
  }
  for (const [name, { line, count }] of placeless) {
    const times = count === 1 ? '' : `, and ${String(count - 1)} more`;
    remarks.push({ line, property: name, reason: `The journal has no place for it${times}.` });
  }
  return { format: 'vCard', entries, leftOut, remarks: remarks.toSorted((one, other) => one.line - other.line), columns: [] };
}

function propertyOf(
  { line, text }: CardLine,
  { version }: Card,
  remarks: LineSaid[],
  placeless: Map<string, { readonly line: number; count: number }>,
): Property | null {
  const [, name] = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)[;:]/.exec(text) ?? [];
  if (name === undefined) {
    remarks.push({ line, property: text.slice(0, 30), reason: 'This is not a property of a vCard, and left out.' });
    return null;
  }
  if (!taken.has(name.toLowerCase())) {
    if (aboutTheFile.has(name.toLowerCase())) return null;
    const known = placeless.get(name.toUpperCase());
    if (known === undefined) placeless.set(name.toUpperCase(), { line, count: 1 });
    else known.count += 1;
    return null;
  }
  if (text.length > limits.fieldCharacters * 2) {
    remarks.push({ line, property: name, reason: 'It is longer than 100,000 characters, and left out.' });
    return null;
  }
  const said = version === '2.1' ? asVersion3(text) : text;
  try {
    const [, parameters, , raw] = ICAL.parse.property(withoutType(said, name), ICAL.design.vcard) as ParsedLine;
    const types = [parameters['type'] ?? []].flat().flatMap((each) => each.toLowerCase().split(','));
    const parts = structured.has(name.toLowerCase()) ? componentsOf(raw) : [unescaped(raw)];
    return { line, text, name: name.toLowerCase(), types, isPreferred: types.includes('pref') || parameters['pref'] !== undefined, parts };
  } catch {
    remarks.push({ line, property: name, reason: 'It cannot be read, and is left out.' });
    return null;
  }
}

/** jCard: name, parameters, type, and here one raw value. */
type ParsedLine = readonly [string, Readonly<Record<string, string | readonly string[]>>, string, string];

/** Under a name without a type the library gives the value as it stands; what it means is `vcardValue`'s. */
const withoutType = (text: string, name: string): string =>
  text.replace(/^(?:[A-Za-z0-9-]+\.)?[A-Za-z0-9-]+/, `X-${name}`).replace(/;VALUE="?[A-Za-z-]+"?(?=[;:])/i, '');

function personOf(card: Card, properties: readonly Property[]): PersonSaid {
  const all = (name: string): readonly Property[] => {
    const found = properties.filter((each) => each.name === name);
    return [...found.filter((each) => each.isPreferred), ...found.filter((each) => !each.isPreferred)];
  };
  const said = (property: Property, text = property.parts.join(', ')): Said => ({
    line: property.line,
    property: property.name.toUpperCase(),
    text,
  });
  const noted = (name: string, words: string): readonly Said[] =>
    all(name).flatMap((each) => (each.parts.join('').trim() === '' ? [] : said(each, `${words}: ${each.parts.join(', ')}`)));
  const phones = all('tel').map((each) => ({ ...each, parts: [phoneOf(each.parts.join(', '))] }));
  const isCalled = ({ types }: Property): boolean => !types.includes('fax') && !types.includes('pager');
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = all('n')[0]?.parts ?? [];
  const phonetic = [...all('x-phonetic-first-name'), ...all('x-phonetic-last-name')].map(({ parts }) => parts.join(' ')).join(' ');
  return {
    line: card.line,
    id: (all('uid')[0]?.parts[0] ?? '').replace(/^urn:uuid:/i, '').toLowerCase(),
    name: { prefix, given: [given, additional].filter((each) => each.trim() !== '').join(' '), family, suffix },
    wholeName: all('fn')[0]?.parts.join(' ') ?? '',
    titles: [...all('title'), ...all('role')].map((each) => said(each)),
    organizations: all('org').map((each) => said(each, each.parts[0] ?? '')),
    emails: all('email').map((each) => said(each)),
    phones: phones.filter(isCalled).map((each) => said(each)),
    addresses: all('adr').map(addressOf),
    preferredChannel: '',
    pronounced: phonetic,
    notes: [
      ...all('note').map((each) => said(each)),
      ...noted('nickname', 'Nickname'),
      ...all('org').flatMap((each) =>
        each.parts.slice(1).join('') === '' ? [] : said(each, `Department: ${each.parts.slice(1).join(', ')}`),
      ),
      ...phones
        .filter((each) => !isCalled(each))
        .map((each) => said(each, `${each.types.includes('fax') ? 'Fax' : 'Pager'}: ${each.parts.join('')}`)),
      ...noted('url', 'Web'),
    ],
  };
}

/** RFC 6350 §6.4.1 writes numbers as `tel:` addresses, too, with an extension behind. */
const phoneOf = (text: string): string =>
  text
    .replace(/^tel:/i, '')
    .replace(/;ext=/i, ' ext. ')
    .replace(/;[a-z-]+=[^;]*/gi, '');

function addressOf({ line, name, parts }: Property): AddressSaid {
  const [box = '', extended = '', street = '', city = '', region = '', postalCode = '', country = ''] = parts;
  const lines = [street, extended, box].filter((each) => each.trim() !== '').join('\n');
  return { line, property: name.toUpperCase(), street: lines, city, region, postalCode, country };
}
