import type { Planned } from '../../shared/contract.ts';
import type { ErasePreview } from '../../shared/eraseViews.ts';
import type { Id } from '../../shared/model.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import { isTelling, namelessBy, tellingFigures } from '../../shared/rules/nameless.ts';
import * as businessCards from '../db/businessCards.ts';
import * as contacts from '../db/contacts.ts';
import * as documents from '../db/documents.ts';
import * as erasing from '../db/erasing.ts';
import { newestEntry } from '../db/history.ts';
import { fileOf } from '../db/journalFile.ts';
import * as keptInTouch from '../db/keptInTouch.ts';
import * as marks from '../db/marks.ts';
import type { ReadableDb, WritableDb } from '../db/open.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import { count, listOf } from '../db/put.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { backupsOf } from './backupList.ts';
import { indexContact, indexLetter, indexOpportunity } from './findable.ts';
import { found } from './named.ts';
import { nothingPlanned, planOpportunities, planPerson, sumOf } from './planning.ts';

export const eraseHandlers: HandlersOf<'contacts.erasePreview' | 'contacts.erase'> = {
  'contacts.erasePreview': preview,
  'contacts.erase': erase,
};

interface Person {
  readonly id: Id;
  /** What is looked for in texts, and how a text is without it. */
  readonly words: readonly string[];
  readonly nameless: (text: string) => string;
  /** Long enough that a file which has them as plain text names this person. */
  readonly plainWords: readonly string[];
  readonly familyNames: readonly string[];
  readonly nameParts: readonly string[];
  readonly addressIds: readonly Id[];
  readonly cardIds: readonly Id[];
}

/** By what a person is known, now and before: what is another's, too, names neither. */
function personOf(db: ReadableDb, id: Id): Person {
  const was = erasing.everWas(db, id);
  const addresses = erasing.ownAddresses(db, id, was);
  const streets = addresses.flatMap(({ id: at, street }) => [street, ...erasing.formerStreets(db, at)]);
  const onlyTheirs = (words: readonly string[]): readonly string[] =>
    [...new Set(words)].filter((word) => word !== '' && !erasing.isAnothers(db, id, word));
  const names = onlyTheirs(
    was
      .filter(({ family_name }) => family_name !== '')
      .flatMap(({ honorific, given_name, family_name }) =>
        [given_name, honorific].filter(Boolean).map((first) => `${first} ${family_name}`),
      ),
  );
  const emails = onlyTheirs(was.map(({ email }) => email));
  const familyNames = onlyTheirs(was.map(({ family_name }) => family_name)).filter(isTelling);
  const phones = [...new Set(was.flatMap((each) => listOf(each.phones)))].filter((phone) => {
    const figures = tellingFigures(phone);
    return figures !== '' && !erasing.isAnothers(db, id, phone, figures);
  });
  const known = { words: [...names, ...emails, ...onlyTheirs(streets)], familyNames, phones };
  return {
    id,
    words: [...known.words, ...familyNames, ...phones.map((phone) => tellingFigures(phone).slice(-4))],
    nameless: namelessBy(known),
    plainWords: [...names, ...emails].filter((word) => word.length > 5),
    familyNames,
    nameParts: onlyTheirs(was.flatMap((each) => [each.given_name, each.family_name])),
    addressIds: addresses.map((each) => each.id),
    cardIds: was.flatMap(({ card_id }) => card_id ?? []),
  };
}

/** Texts that name the person, each with what it is without them. */
function naming(db: ReadableDb, { id, words, nameless }: Person): readonly (erasing.NamingText & { readonly without: string })[] {
  return erasing
    .textsWith(db, id, words)
    .map((each) => ({ ...each, without: nameless(each.text) }))
    .filter(({ text, without }) => text !== without);
}

function preview({ db }: Reading, { id }: { readonly id: Id }): ErasePreview {
  const contact = found(contacts.read(db, id), 'person');
  const person = personOf(db, id);
  const of = (table: (typeof erasing.refersToContact)[number], where = ''): number =>
    count(db, `SELECT count(*) AS n FROM ${table} WHERE contact_id = ?${where}`, id);
  const printed = erasing.printedToOthers(db, id).filter(({ text }) => person.nameless(text) !== text);
  return {
    name: fullName(contact),
    spoken: spokenName(contact),
    goes: {
      touches: of('touches'),
      followUps: of('follow_ups', " AND status IN ('open', 'done')"),
      letters: of('letters'),
      messages: of('messages'),
      references: of('reference_links'),
    },
    documents: erasing.documentsWith(db, person.plainWords).map(({ name }) => name),
    interviews: of('in_the_room'),
    organization: contact.organizationId === null ? null : (organizations.read(db, contact.organizationId)?.name ?? null),
    texts: new Set(naming(db, person).map(({ table, at }) => `${table} ${String(at)}`)).size,
    familyNameStays: contact.familyName !== '' && !person.familyNames.includes(contact.familyName),
    printedToOthers: new Set(printed.map(({ letterId }) => letterId)).size,
    backups: backupsOf(fileOf(db), 10_000).rows.map(({ at }) => at),
  };
}

/**
 * Takes a person out of the journal: what is theirs goes, also from the history, and other texts lose their name. The
 * interviews and the organization stay and are planned again. The bytes go once this is committed (electron/db/scour.ts).
 */
function erase(writing: Writing, { id }: { readonly id: Id }): Planned {
  const { db } = writing;
  const contact = found(contacts.read(db, id), 'person');
  const person = personOf(db, id);
  const home = contact.organizationId === null ? [] : opportunities.ofOrganization(db, contact.organizationId).map((each) => each.id);
  const concerned = [...new Set([...opportunities.ofContact(db, id), ...home])];
  const others = keptInTouch.peopleOf(db, concerned).filter((each) => each !== id);
  // Nothing before this can be taken back, so what was kept for that goes now.
  documents.forgetRemoved(db);
  businessCards.forgetRemoved(db);
  const papers = erasing.documentsWith(db, person.plainWords).map((each) => each.id);
  const gone = erasing.removePerson(db, id, person.addressIds, person.cardIds, papers);
  erasing.forgetWords(db, person.nameParts);
  for (const text of naming(db, person)) erasing.rewrite(db, text, text.without);
  erasing.forgetInHistory(db, newestEntry(db), gone, [...person.words, ...person.nameParts], person.nameless);
  marks.write(db, 'session_entry', String(newestEntry(db)));
  const planned = [planOpportunities(writing, concerned), ...others.map((each) => planPerson(writing, each))].reduce(sumOf, nothingPlanned);
  findAnew(db, person);
  marks.write(db, 'to_scour', 'yes');
  return planned;
}

/** What others are found by, without the words of who is gone. */
function findAnew(db: WritableDb, { words }: Person): void {
  for (const { id, kind } of erasing.findableWith(db, words)) (kind === 'contact' ? indexContact : indexOpportunity)(db, id);
  for (const id of erasing.letterTextsWith(db, words)) indexLetter(db, id);
  erasing.indexAnew(db);
}
