import type { Merged, MergeField } from '../../shared/mergeViews.ts';
import type { Id, Permission } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import { fullName, sortName } from '../../shared/rules/names.ts';
import { oneInTheRoom } from '../../shared/rules/oneInTheRoom.ts';
import * as addresses from '../db/addresses.ts';
import * as alsoKnown from '../db/alsoKnown.ts';
import * as contacts from '../db/contacts.ts';
import * as followUps from '../db/followUps.ts';
import type { FollowUp } from '../db/followUps.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as keptInTouch from '../db/keptInTouch.ts';
import * as letters from '../db/letters.ts';
import { moveOver } from '../db/merging.ts';
import * as opportunities from '../db/opportunities.ts';
import * as referenceLinks from '../db/referenceLinks.ts';
import type { HandlersOf, Writing } from '../handlers.ts';
import { merged } from './exchange/held.ts';
import type { Held } from './exchange/held.ts';
import { indexContact, indexLetter } from './findable.ts';
import { isOut, sameLetters, sideBySide, sideOf, whoseStays, whyNot } from './mergeSides.ts';
import type { Side } from './mergeSides.ts';
import { planOpportunities, planPerson, sumOf } from './planning.ts';
import { idsOf } from './severalContacts.ts';

/** Two people who are one: side by side, and then one, with all that was either's. */
export const mergePeopleHandlers: HandlersOf<'contacts.mergePreview' | 'contacts.merge'> = {
  'contacts.mergePreview': (reading, { whom }) => {
    const [one, other, more] = idsOf(reading, whom, { people: 2, sentence: twoPeople });
    if (one === undefined || other === undefined || more !== undefined) {
      throw new ProblemError('invalid', twoPeople, [{ field: 'whom', sentence: twoPeople }]);
    }
    return sideBySide(reading.db, [one, other]);
  },
  'contacts.merge': merge,
};

const twoPeople = 'Choose two people to make one of.';

type Told = Parameters<HandlersOf<'contacts.merge'>['contacts.merge']>[1];

/**
 * Makes two people one. The one who stays gets everything that is the other's; of what somebody can have only one of the
 * user's choice stays and the rest goes into the notes, as when a file is taken in. What is planned for both is planned once.
 */
function merge(writing: Writing, { id, otherId, theirs }: Told): Merged {
  const { db, ports } = writing;
  const [kept, other] = [sideOf(db, id), sideOf(db, otherId)];
  const refused = whyNot(db, id, otherId);
  if (refused !== null) throw new ProblemError('refused', refused);
  const concerned = [...new Set([...opportunities.ofContact(db, id), ...opportunities.ofContact(db, otherId)])];
  const unsent = makeLettersOne(writing, id, otherId);
  makeRoomOne(writing, id, otherId);
  makeReferencesOne(writing, id, otherId);
  moveFollowUps(writing, id, otherId);
  writeOne(writing, kept, other, theirs, unsent);
  moveOver(db, otherId, id);
  remember(writing, kept, other);
  contacts.refreshLastTouch(db, id);
  indexContact(db, id);
  indexContact(db, otherId);
  for (const letter of letters.ofContact(db, id)) if (!isOut(letter)) indexLetter(db, letter.id);
  const planned = sumOf(planOpportunities({ db, ports }, concerned), planPerson({ db, ports }, id));
  const now = sideOf(db, id).contact;
  return { ...planned, id, name: fullName(now) };
}

/** Who they are from now on: chosen field by field, and what else either says of them. */
function writeOne({ db, ports }: Writing, kept: Side, other: Side, theirs: readonly MergeField[], unsent: readonly string[]): void {
  const of = (field: MergeField): Side => whoseStays(field, kept, other, theirs);
  const named = of('name').contact;
  const chosen: Held = {
    ...{ honorific: named.honorific, givenName: named.givenName, familyName: named.familyName, suffix: named.suffix },
    ...{ title: of('title').held.title, organization: of('organization').held.organization, email: of('email').held.email },
    ...{ phones: kept.held.phones, address: of('address').held.address, notes: kept.held.notes },
    ...{ preferredChannel: of('preferredChannel').held.preferredChannel, pronounced: of('pronounced').held.pronounced },
  };
  const next = [kept.held, other.held, { ...chosen, notes: unsent.join('\n') }].reduce(
    (held, { notes, ...entry }) => merged(held, { ...entry, line: 0, id: null, notes: notes === '' ? [] : [notes] }),
    chosen,
  );
  const home = of('organization').contact;
  const { honorific, givenName, familyName, suffix, title, email, phones, preferredChannel, pronounced, notes } = next;
  const isSameName = fullName(kept.contact) === fullName(other.contact);
  contacts.write(
    db,
    {
      ...{ id: kept.contact.id, honorific, givenName, familyName, suffix, title, email, phones, preferredChannel, pronounced, notes },
      ...{ sortName: sortName(next), organizationId: home.organizationId, ...addressOf({ db, ports }, of('address'), home) },
      spellingChecked: isSameName ? kept.contact.spellingChecked || other.contact.spellingChecked : named.spellingChecked,
    },
    next.organization === '' ? null : next.organization,
    ports.now(),
  );
  const { circle } = of('circle').contact;
  if (circle !== null) contacts.setCircle(db, kept.contact.id, circle.in, circle.at);
  const { idealDays, longestDays } = of('interval').contact;
  keptInTouch.setInterval(db, kept.contact.id, idealDays, longestDays);
  contacts.setCard(db, kept.contact.id, of('card').contact.cardId);
}

/** Where they sit: whoever sits at the organization that stays goes on sitting there, and another's address is theirs alone. */
function addressOf(
  { db, ports }: Writing,
  { contact, held }: Side,
  home: Side['contact'],
): Pick<Side['contact'], 'addressId' | 'atOrganization'> {
  if (held.address === null) return { addressId: null, atOrganization: home.atOrganization };
  if (!contact.atOrganization) return { addressId: contact.addressId, atOrganization: false };
  if (contact.organizationId === home.organizationId) return { addressId: contact.addressId, atOrganization: true };
  const addressId = ports.newId();
  addresses.write(db, addressId, held.address);
  return { addressId, atOrganization: false };
}

/** Under which names and addresses a file may still tell of them, so that it is known whom it means. */
function remember({ db, ports }: Writing, kept: Side, other: Side): void {
  const { id: contactId } = kept.contact;
  const now = contacts.read(db, contactId);
  const was = (side: Side, id: Id): void => alsoKnown.write(db, { id, contactId, sortName: side.contact.sortName, email: side.held.email });
  was(other, other.contact.id);
  if (now?.sortName !== kept.contact.sortName || now.email !== kept.held.email) was(kept, ports.newId());
}

/**
 * Of two letters for the same occasion the one that has come farther stays.
 * @returns what was written in those that go, which were never printed.
 */
function makeLettersOne({ db }: Writing, id: Id, otherId: Id): readonly string[] {
  return sameLetters(db, id, otherId).flatMap(({ mine, theirs }) => {
    const isTheirs = (isOut(theirs) && !isOut(mine)) || (!isOut(mine) && mine.state === 'planned' && theirs.state !== 'planned');
    const gone = isTheirs ? mine : theirs;
    letters.remove(db, gone.id);
    return gone.state === 'planned'
      ? []
      : [`A ${gone.kind} that was not sent: ${[gone.body, ...gone.enclosures, ...gone.copies].join('\n')}`];
  });
}

/** Somebody who was in one room twice was there once. */
function makeRoomOne({ db }: Writing, id: Id, otherId: Id): void {
  for (const interview of interviews.ofContact(db, id)) {
    const people = inTheRoom.ofInterview(db, interview.id);
    const mine = people.find(({ contactId }) => contactId === id);
    const theirs = people.find(({ contactId }) => contactId === otherId);
    if (mine !== undefined && theirs !== undefined) inTheRoom.write(db, { ...mine, ...oneInTheRoom(mine, theirs) });
  }
}

/** A no stands, and then a yes: a reference is named only with permission (P4). */
const strength: Readonly<Record<Permission, number>> = { refused: 2, given: 1, asked: 0 };

function makeReferencesOne({ db }: Writing, id: Id, otherId: Id): void {
  const others = referenceLinks.ofContact(db, otherId);
  for (const mine of referenceLinks.ofContact(db, id)) {
    const theirs = others.find(({ opportunityId }) => opportunityId === mine.opportunityId);
    if (theirs !== undefined && strength[theirs.permission] > strength[mine.permission]) {
      referenceLinks.write(db, { ...mine, permission: theirs.permission });
    }
  }
}

/** What the user did or decided counts more than what is open, and that more than what is over. */
const weight = ({ status, plannedDay }: FollowUp): number =>
  status === 'done' ? 4 : status === 'skipped' ? 3 : status === 'open' ? (plannedDay === null ? 1 : 2) : 0;

/**
 * Gives what was ever planned for one to the other, under the key by which planning finds it for them: nothing that is
 * done is planned again. Where both have the same, one keeps the key, and the second is retired unless it was done.
 */
function moveFollowUps({ db, ports }: Writing, id: Id, otherId: Id): void {
  const at = ports.now();
  const write = (followUp: FollowUp): void => {
    followUps.write(db, followUp, at);
  };
  const aside = (followUp: FollowUp): void =>
    write({
      ...followUp,
      key: `${followUp.key}:${followUp.id}`,
      ...(followUp.status === 'open'
        ? { status: 'retired', closedAt: at, closedBecause: 'two contacts were made one, and this stood with both' }
        : {}),
    });
  for (const theirs of followUps.allOfContact(db, otherId)) {
    const moved: FollowUp = { ...theirs, contactId: id, key: theirs.key.replaceAll(otherId, id) };
    const mine = moved.key === theirs.key ? null : followUps.byKey(db, moved.key);
    if (mine === null) write(moved);
    else if (weight(moved) > weight(mine)) {
      aside(mine);
      write(moved);
    } else aside(moved);
  }
}
