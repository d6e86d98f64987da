import type { Id } from '../../shared/model.ts';
import { fillIn, mergeFields } from '../../shared/rules/mergeFields.ts';
import { fullName } from '../../shared/rules/names.ts';
import { phoneWords } from '../../shared/rules/phoneWords.ts';
import * as contacts from '../db/contacts.ts';
import * as letters from '../db/letters.ts';
import * as letterWords from '../db/letterWords.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import type { WritableDb } from '../db/open.ts';
import * as words from '../db/words.ts';
import { letterFacts } from './letterPages.ts';

/** Keeps what the search field finds a contact by in step; call it after every write. */
export function indexContact(db: WritableDb, id: Id): void {
  const contact = contacts.read(db, id);
  if (contact === null) {
    words.remove(db, id);
    return;
  }
  const organization = contact.organizationId === null ? null : organizations.read(db, contact.organizationId);
  const more = [contact.email, ...contact.phones.flatMap(phoneWords), contact.notes].filter(Boolean).join(' ');
  words.write(db, 'contact', id, fullName(contact), [contact.title, organization?.name ?? ''].filter(Boolean).join(', '), more);
}

export function indexOpportunity(db: WritableDb, id: Id): void {
  const opportunity = opportunities.read(db, id);
  if (opportunity === null) {
    words.remove(db, id);
    return;
  }
  words.write(db, 'opportunity', id, opportunity.title, organizations.read(db, opportunity.organizationId)?.name ?? '');
}

/** An organization, and everybody and every opportunity that is found by its name. */
export function indexOrganization(db: WritableDb, id: Id): void {
  const organization = organizations.read(db, id);
  if (organization === null) {
    words.remove(db, id);
    return;
  }
  words.write(db, 'organization', id, organization.name, sectorWords[organization.sector]);
  for (const contact of contacts.ofOrganization(db, id, 100_000)) indexContact(db, contact.id);
  for (const opportunity of opportunities.ofOrganization(db, id)) indexOpportunity(db, opportunity.id);
}

/** A letter by the words of its text, with the facts that its fields stand for. One that is gone has taken its words with it. */
export function indexLetter(db: WritableDb, id: Id): void {
  const letter = letters.read(db, id);
  if (letter === null) return;
  const { text } = fillIn(letter.body, mergeFields(letterFacts(db, letter.interviewId, letter.contactId)));
  letterWords.write(db, id, [text, ...letter.enclosures, ...letter.copies].join('\n'));
}

const sectorWords = {
  private: 'private',
  it: 'IT',
  education: 'education',
  government: 'government',
  nonprofit: 'nonprofit',
  other: '',
} as const;
