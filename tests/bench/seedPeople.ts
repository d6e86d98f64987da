import { dayOfYear, seededId, turn } from './insert.ts';
import type { Insert, Size } from './insert.ts';

const given = [
  'Dana',
  'Luis',
  'Priya',
  'Bev',
  'Tom',
  'Annie',
  'Ruth',
  'Peter',
  'Elena',
  'Carla',
  'Dennis',
  'Helen',
  'Aiko',
  'Sam',
  'Robin',
  'Curtis',
  'Yolanda',
  'Ned',
  'Samuel',
  'Gloria',
  'Joanne',
  'Gerald',
  'Alan',
] as const;
const family = [
  'McDonald',
  'Ortega',
  'Natarajan',
  'Kowalski',
  'Hale',
  'Okonkwo',
  'Lindqvist',
  'Marsh',
  'Ruiz',
  'Wood',
  'Park',
  'Tanaka',
  'Okafor',
  'Achterberg',
  'Bell',
  'Price',
  'Farrow',
  'Whitfield',
  'Estrada',
  'Whitaker',
  'Boone',
  'Frye',
  'van der Meer',
  'Wójcik',
  'Calderón',
  'Haddad',
  "O'Rourke",
  'Chou',
  'Brandt',
] as const;
const titles = ['Owner and President', 'Director of Sales', 'Human Resources', 'Front desk', 'Buyer'] as const;
const channels = ['call', 'email', 'letter', 'meeting'] as const;

/** Two people for each interview and many more beside them; most at an organization, some without an address, half touched. */
export function seedPeople(insert: Insert, { contacts, opportunities }: Size): void {
  for (let number = 0; number < contacts; number += 1) {
    const id = seededId('contact', number);
    const at = Math.floor(number / 2) % opportunities;
    const givenName = turn(given, number);
    const familyName = `${turn(family, Math.floor(number / given.length))}${number < 2000 ? '' : ` ${turn(family, Math.floor(number / 667))}`}`;
    const touchedAt = number % 2 === 0 ? `${dayOfYear(number % 160)}T15:${String(number % 60).padStart(2, '0')}:00Z` : null;
    insert('contacts', {
      id,
      honorific: number % 5 === 0 ? '' : 'Ms.',
      given_name: givenName,
      family_name: familyName,
      suffix: '',
      sort_name: `${familyName.toLowerCase()}, ${givenName.toLowerCase()}`,
      title: turn(titles, number),
      organization_id: number % 9 === 0 ? null : seededId('organization', at),
      address_id: number % 9 === 0 ? null : seededId('address', at),
      at_organization: number % 9 === 0 ? 0 : 1,
      phones: `["614-555-01${String(number % 100).padStart(2, '0')}"]`,
      email: `${givenName.toLowerCase()}.${number}@example.com`,
      preferred_channel: number % 3 === 0 ? 'call' : null,
      pronounced: '',
      spelling_checked: number % 11 === 0 ? 0 : 1,
      notes: '',
      last_touch_at: touchedAt,
      created_at: `${dayOfYear(number % 160)}T12:00:00Z`,
    });
    insert('findable', { row: 1 + number, id, kind: 'contact', title: `${givenName} ${familyName}`, sub: turn(titles, number) });
    if (touchedAt !== null) {
      insert('touches', {
        id: seededId('touch', number),
        contact_id: id,
        organization_id: number % 9 === 0 ? null : seededId('organization', at),
        opportunity_id: null,
        letter_id: null,
        direction: number % 4 === 0 ? 'in' : 'out',
        about: 'other',
        channel: turn(channels, number),
        outcome: null,
        said: 'Spoke about the second showroom.',
        at: touchedAt,
        zone: 'America/New_York',
      });
    }
  }
}
