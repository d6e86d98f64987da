import type { LetterCheckFacts, NamedPerson } from '../../../shared/model.ts';
import type { CheckedField, CheckedLetter } from '../../../shared/rules/letterCheck/finding.ts';

const person = (honorific: NamedPerson['honorific'], givenName: string, familyName: string, title: string): NamedPerson => ({
  ...{ honorific, givenName, familyName, title },
  suffix: '',
});
export const dana = person('Ms.', 'Dana', 'McDonald', 'Owner and President');
export const luis = person('Mr.', 'Luis', 'Ortega', 'Director of Sales');
export const priya = person('Ms.', 'Priya', 'Natarajan', 'Human Resources Manager');
export const bev = person('Ms.', 'Bev', 'Kowalski', 'Front desk');

/** What the journal says of the letter to Ms. McDonald after the panel of Thursday, June 11; a case changes what it is about. */
export const factsOf = (part: Partial<LetterCheckFacts> = {}): LetterCheckFacts => ({
  kind: 'letter',
  purpose: 'thanks',
  person: dana,
  people: [dana, luis, priya, bev, person('Ms.', 'Ruth', 'Okonkwo', 'Buyer'), person('Mr.', 'Erik', 'Lindqvist', '')],
  organization: 'McDonald’s Blinds and Shades',
  otherOrganizations: ['Northlight Systems', 'Marlow County', 'Brightwater Supply Co.', 'Hale & Daughter Window Works'],
  position: 'Sales Manager',
  otherPositions: ['Purchasing Manager', 'Program Coordinator'],
  interview: { kind: 'panel', day: '2026-06-11' },
  promisedDay: '2026-06-18',
  stillWanted: 'yes',
  sender: { name: 'Jordan Ellis', phones: ['614-555-0142'], email: 'jordan.ellis@example.com' },
  restate: ['Dealer network from 14 to 41 in three years', 'Trained a team of nine, two now managers'],
  forgot: ['Reopened the Dublin showroom: 22 percent more in a year'],
  asked: [],
  siblings: [],
  learned: [],
  ignored: [],
  ...part,
});

/** A letter from its text, as the desk gives it to the check; `{{name}}` stands for a field with its value, or for none. */
export function letterOf(body: string, part: Partial<CheckedLetter> = {}, values: Readonly<Record<string, string>> = {}): CheckedLetter {
  const fields: CheckedField[] = [];
  let text = '';
  for (const piece of body.split(/(\{\{\w+\}\})/)) {
    const name = /^\{\{(\w+)\}\}$/.exec(piece)?.[1];
    const value = name === undefined ? undefined : (values[name] ?? null);
    const shown = value ?? (name === undefined ? piece : `the ${name}`);
    if (name !== undefined && value !== undefined) fields.push({ name, value, from: text.length, to: text.length + shown.length });
    text += shown;
  }
  return { text, fields, enclosures: [], dated: '2026-06-11', today: '2026-06-11', isOverOnePage: false, ...part };
}
