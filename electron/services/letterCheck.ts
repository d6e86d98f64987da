import type { LetterCheckFacts, NamedPerson } from '../../shared/model.ts';
import { spokenName } from '../../shared/rules/names.ts';
import * as contacts from '../db/contacts.ts';
import type { Contact } from '../db/contacts.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as letterCheck from '../db/letterCheck.ts';
import * as letters from '../db/letters.ts';
import type { Letter } from '../db/letters.ts';
import * as messages from '../db/messages.ts';
import type { Message } from '../db/messages.ts';
import type { ReadableDb } from '../db/open.ts';
import * as opportunities from '../db/opportunities.ts';
import * as profiles from '../db/profile.ts';
import * as referenceLinks from '../db/referenceLinks.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { letterFacts } from './letterPages.ts';
import { messageFacts } from './messageFacts.ts';
import { found } from './named.ts';

type Name =
  'letterCheck.read' | 'letterCheck.names' | 'letterCheck.learn' | 'letterCheck.forget' | 'letterCheck.ignore' | 'letterCheck.heed';

/** More people and employers than one letter could mean are not looked at. */
const most = 300;

export const letterCheckHandlers: HandlersOf<Name> = {
  'letterCheck.read': (reading, { id }) => {
    const message = messages.read(reading.db, id);
    return message === null ? checkFacts(reading.db, found(letters.read(reading.db, id), 'letter')) : messageCheckFacts(reading, message);
  },

  'letterCheck.names': ({ db }, { words }) => {
    const unknown = words.filter((word) => !letterCheck.isInName(db, word));
    if (unknown.length === 0) return words;
    const profile = profiles.read(db);
    const places = [...letterCheck.cities(db), profile?.name ?? '', profile?.address.city ?? ''];
    const inPlaces = new Set(places.flatMap((place) => place.toLowerCase().split(/[\s-]+/)));
    return words.filter((word) => !unknown.includes(word) || inPlaces.has(word.toLowerCase()));
  },

  'letterCheck.learn': ({ db }, { id, word }) => {
    letterCheck.learn(db, id, word);
    return null;
  },

  'letterCheck.forget': ({ db }, { word }) => {
    letterCheck.forget(db, word);
    return null;
  },

  'letterCheck.ignore': ({ db }, { id, letterId, finding }) => {
    found(letters.read(db, letterId) ?? messages.read(db, letterId), 'letter');
    letterCheck.ignore(db, id, letterId, finding);
    return null;
  },

  'letterCheck.heed': ({ db }, { letterId }) => {
    letterCheck.heed(db, letterId);
    return null;
  },
};

/** What the rules of the letter check look at beside the text. */
function checkFacts(db: ReadableDb, letter: Letter): LetterCheckFacts {
  const facts = letterFacts(db, letter.interviewId, letter.contactId);
  const organizationId = found(opportunities.read(db, letter.opportunityId), 'opportunity').organizationId;
  const profile = profiles.read(db);
  const others = letterCheck.others(db, letter.opportunityId, most);
  const person = found(contacts.read(db, letter.contactId), 'person');
  return {
    kind: letter.kind,
    purpose: letter.purpose,
    person: named(person),
    people: peopleNamed(db, letter, organizationId, person),
    organization: facts.organization,
    otherOrganizations: [
      ...new Set(others.filter((each) => each.organizationId !== organizationId).map(({ organization }) => organization)),
    ],
    position: facts.position,
    otherPositions: [...new Set(others.map(({ title }) => title))].filter((title) => title !== facts.position),
    interview: facts.interview,
    promisedDay: facts.promisedDay,
    stillWanted: facts.stillWanted,
    sender: { name: profile?.name ?? '', phones: profile?.phones ?? [], email: profile?.email ?? '' },
    restate: facts.restate,
    forgot: facts.forgot,
    asked: facts.asked,
    siblings: letters
      .ofInterview(db, letter.interviewId)
      .filter(({ id, kind, purpose }) => id !== letter.id && kind === letter.kind && purpose === letter.purpose)
      .map(({ id, contactId, body, enclosures }) => ({
        ...{ id, body, enclosures },
        spoken: spokenName(found(contacts.read(db, contactId), 'person')),
      })),
    learned: letterCheck.learned(db),
    ignored: letterCheck.ignored(db, letter.id),
  };
}

/** An e-mail or fax is short and checked as a card is: nothing is enclosed, and it needs not say all that the letter says (P8). */
function messageCheckFacts(reading: Reading, message: Message): LetterCheckFacts {
  const { db } = reading;
  const facts = messageFacts(reading, message);
  const profile = profiles.read(db);
  const person = found(contacts.read(db, message.contactId), 'person');
  const opportunity = message.opportunityId === null ? null : opportunities.read(db, message.opportunityId);
  const organizationId = opportunity?.organizationId ?? person.organizationId;
  const others = opportunity === null ? [] : letterCheck.others(db, opportunity.id, most);
  const near = organizationId === null ? [] : contacts.ofOrganization(db, organizationId, most);
  return {
    kind: 'card',
    purpose: 'thanks',
    person: named(person),
    people: [...new Map([person, ...near].map((each) => [each.id, each])).values()].map(named),
    organization: facts.organization,
    otherOrganizations: [...new Set(others.filter((each) => each.organizationId !== organizationId).map((each) => each.organization))],
    position: facts.position,
    otherPositions: [...new Set(others.map(({ title }) => title))].filter((title) => title !== facts.position),
    interview: facts.interview,
    promisedDay: facts.promisedDay,
    stillWanted: facts.stillWanted,
    sender: { name: profile?.name ?? '', phones: profile?.phones ?? [], email: profile?.email ?? '' },
    ...{ restate: facts.restate, forgot: facts.forgot, asked: facts.asked },
    siblings: messages
      .ofInterview(db, message.interviewId)
      .filter(({ id, channel }) => id !== message.id && channel === message.channel)
      .map(({ id, contactId, body }) => ({
        ...{ id, body, enclosures: [] },
        spoken: spokenName(found(contacts.read(db, contactId), 'person')),
      })),
    learned: letterCheck.learned(db),
    ignored: letterCheck.ignored(db, message.id),
  };
}

const named = ({ honorific, givenName, familyName, suffix, title }: Contact): NamedPerson => ({
  ...{ honorific, givenName, familyName, suffix, title },
});

/** Whoever a letter of this interview may name: the addressee first, then the room, the references, and others at the organization. */
function peopleNamed(db: ReadableDb, letter: Letter, organizationId: string, person: Contact): readonly NamedPerson[] {
  const ids = [
    ...inTheRoom.ofInterview(db, letter.interviewId).map(({ contactId }) => contactId),
    ...referenceLinks.ofOpportunity(db, letter.opportunityId).map(({ contactId }) => contactId),
  ];
  const known = ids.map((id) => found(contacts.read(db, id), 'person'));
  const people = [person, ...known, ...contacts.ofOrganization(db, organizationId, most)];
  return [...new Map(people.map((each) => [each.id, each])).values()].map(named);
}
