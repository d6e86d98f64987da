import type { Day, Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { voicesFor } from '../../shared/rules/letterVoices.ts';
import { draftLetter } from '../../shared/rules/templates.ts';
import { thanksKind } from '../../shared/rules/thankYous.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as letters from '../db/letters.ts';
import type { Letter } from '../db/letters.ts';
import * as profiles from '../db/profile.ts';
import * as letterVersions from '../db/letterVersions.ts';
import type { Writing } from '../handlers.ts';
import { indexLetter } from './findable.ts';
import { letterFacts } from './letterPages.ts';
import { found } from './named.ts';
import { ownTexts } from './templates.ts';

/**
 * Makes the letters of an interview what its room asks for (P5, P7): one for each person met, a card for the front desk,
 * with the first text of its own voice (P9). Running it again changes nothing; a text that the user has saved is never
 * written over, and what was printed or mailed is never touched. Who is no longer in the room loses only an unprinted one.
 */
export function plantLetters(writing: Writing, interviewId: Id): void {
  const { db } = writing;
  const interview = found(interviews.read(db, interviewId), 'interview');
  const room = inTheRoom.ofInterview(db, interviewId).map((presence) => ({ ...presence, kind: thanksKind(presence.role) }));
  const known = letters.ofInterview(db, interviewId).filter(({ purpose }) => purpose === 'thanks');
  for (const kind of ['letter', 'card'] as const) {
    const people = room.filter((presence) => presence.kind === kind);
    const speaking = voicesFor(people.map(({ role }) => role));
    people.forEach(({ contactId }, place) => {
      const facts = letterFacts(db, interviewId, contactId);
      const draft = draftLetter(facts, speaking[place] ?? place, place, ownTexts(db));
      const before = known.find((letter) => letter.contactId === contactId && letter.kind === kind) ?? null;
      if (before === null) {
        const dated = later(today(writing), interview.day);
        letters.write(
          db,
          fresh(writing, { contactId, kind, interviewId, opportunityId: interview.opportunityId, dated, ...draft }),
          writing.ports.now(),
        );
      } else if (isUntouched(writing, before)) {
        const redrafted = { ...before, ...draft, dated: later(before.dated, interview.day) };
        const isSame =
          before.body === redrafted.body && before.dated === redrafted.dated && sameList(before.enclosures, redrafted.enclosures);
        letters.write(db, { ...redrafted, state: isSame ? before.state : 'drafted' }, writing.ports.now());
      }
    });
  }
  for (const letter of known) {
    const isAskedFor = room.some(({ contactId, kind }) => contactId === letter.contactId && kind === letter.kind);
    // A print that was undone has left its version on file, and the letter stays with it (P11).
    if (!isAskedFor && !isKept(letter) && letterVersions.countOf(db, letter.id) === 0) letters.remove(db, letter.id);
  }
  // Also what is not written again says something else where a fact of the interview has changed.
  for (const { id } of letters.ofInterview(db, interviewId)) indexLetter(db, id);
}

const isKept = ({ state, printedAt }: Letter): boolean =>
  printedAt !== null || state === 'printed' || state === 'mailed' || state === 'answered';
const isUntouched = ({ db }: Writing, letter: Letter): boolean => !isKept(letter) && !letters.wasSavedByHand(db, letter.id);

const today = ({ db, ports }: Writing): Day => dayOf(ports.now(), profiles.read(db)?.zone ?? ports.zone);
/** An interview may be written down before it takes place; its letter is not dated before it. */
const later = (one: Day, other: Day): Day => (one > other ? one : other);
const sameList = (one: readonly string[], other: readonly string[]): boolean => JSON.stringify(one) === JSON.stringify(other);

type Planted = Pick<Letter, 'contactId' | 'kind' | 'interviewId' | 'opportunityId' | 'template' | 'body' | 'enclosures' | 'dated'>;

function fresh({ db, ports }: Writing, planted: Planted): Letter {
  return {
    ...planted,
    purpose: 'thanks',
    id: ports.newId(),
    copies: [],
    format: 'fullBlock',
    paper: profiles.read(db)?.paper ?? 'letter',
    state: 'drafted',
    printedAt: null,
    mailedAt: null,
    mailedZone: null,
  };
}
