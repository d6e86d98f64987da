import type { Address, Profile } from '../../shared/model.ts';
import { composeLetter } from '../../shared/rules/composeLetter.ts';
import type { LetterPage } from '../../shared/rules/composeLetter.ts';
import { fillIn, mergeFields, unfilledSentence } from '../../shared/rules/mergeFields.ts';
import type { Field, LetterFacts } from '../../shared/rules/mergeFields.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import { thanksKind } from '../../shared/rules/thankYous.ts';
import type { SignatureView } from '../../shared/signatureViews.ts';
import type { LetterProblem } from '../../shared/views.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import type { Contact } from '../db/contacts.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import type { Letter } from '../db/letters.ts';
import * as notes from '../db/notes.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as profiles from '../db/profile.ts';
import * as promises from '../db/promises.ts';
import type { ReadableDb } from '../db/open.ts';
import { insideLines } from '../paper/addressAbroad.ts';
import type { EnvelopeSheet } from '../paper/envelopeDocument.ts';
import { envelopeTo } from './envelopeLines.ts';
import { found } from './named.ts';
import { signatureOf } from './signature.ts';

/** A letter with all that stands on its page, and what keeps it from being printed. */
export interface ComposedLetter {
  readonly letter: Letter;
  readonly person: Contact;
  readonly fields: readonly Field[];
  readonly page: LetterPage;
  readonly signature: SignatureView | null;
  readonly envelope: EnvelopeSheet;
  readonly problems: readonly LetterProblem[];
}

/** What a letter of this interview to this person is written from. */
export function letterFacts(db: ReadableDb, interviewId: string, contactId: string): LetterFacts {
  const interview = found(interviews.read(db, interviewId), 'interview');
  const opportunity = found(opportunities.read(db, interview.opportunityId), 'opportunity');
  const room = inTheRoom.ofInterview(db, interviewId);
  const promised = new Map(promises.ofInterview(db, interviewId).map(({ about, promise }) => [about, promise]));
  const byDay = [promised.get('decision'), promised.get('nextInterview')].find((promise) => promise?.kind === 'day');
  const profile = profiles.read(db);
  const brought = (kind: notes.NoteKind): readonly string[] => notes.ofInterview(db, interviewId, kind);
  return {
    sender: { name: profile?.name ?? '', phone: profile?.phones[0] ?? '', email: profile?.email ?? '' },
    person: found(contacts.read(db, contactId), 'person'),
    role: room.find((presence) => presence.contactId === contactId)?.role ?? 'interviewer',
    position: opportunity.title,
    organization: found(organizations.read(db, opportunity.organizationId), 'organization').name,
    interview: { kind: interview.kind, day: interview.day },
    others: room
      .filter((presence) => presence.contactId !== contactId && thanksKind(presence.role) === 'letter')
      .map((presence) => spokenName(found(contacts.read(db, presence.contactId), 'person'))),
    restate: brought('restate'),
    forgot: brought('forgot'),
    asked: brought('asked'),
    learned: brought('learned'),
    promisedDay: byDay?.kind === 'day' ? byDay.day : null,
    stillWanted: interview.stillWanted,
  };
}

/** Puts one letter together from the journal as it is now. */
export function composed(db: ReadableDb, letter: Letter): ComposedLetter {
  const facts = letterFacts(db, letter.interviewId, letter.contactId);
  const fields = mergeFields(facts);
  const { text, unfilled } = fillIn(letter.body, fields);
  const person = found(contacts.read(db, letter.contactId), 'person');
  const profile = profiles.read(db);
  const address = addresses.read(db, person.addressId);
  const from = profile?.address.country ?? 'US';
  const to = address?.country ?? from;
  // The firm on the envelope is where the person sits; the one in the text is where the job is.
  const firm = person.organizationId === null ? facts.organization : (organizations.read(db, person.organizationId)?.name ?? '');
  const page = composeLetter({
    kind: letter.kind,
    sender: { name: profile?.name ?? '', phones: profile?.phones ?? [], email: profile?.email ?? '' },
    senderAddress: profile === null ? [] : insideLines(profile.address, to),
    person,
    organization: firm,
    personAddress: address === null ? [] : insideLines(address, from),
    text,
    enclosures: letter.enclosures,
    copies: letter.copies,
    dated: letter.dated,
  });
  const envelope = envelopeTo(db, [fullName(person), firm], address);
  return {
    letter,
    person,
    fields,
    page,
    signature: signatureOf(db),
    envelope,
    problems: problemsOf({ profile, address, text, unfilled, fields, person }),
  };
}

interface Looked {
  readonly profile: Profile | null;
  readonly address: Address | null;
  readonly text: string;
  readonly unfilled: readonly string[];
  readonly fields: readonly Field[];
  readonly person: Contact;
}

function problemsOf({ profile, address, text, unfilled, fields, person }: Looked): readonly LetterProblem[] {
  const problems: LetterProblem[] = unfilled.map((name) => ({ kind: 'unfilledField', sentence: unfilledSentence(name, fields) }));
  if (text.trim() === '') problems.push({ kind: 'empty', sentence: 'The letter has no text yet: write it, or take the template again.' });
  if (address === null)
    problems.push({ kind: 'addressMissing', sentence: `No postal address of ${spokenName(person)} is known: add it to the contact.` });
  if (profile === null) problems.push({ kind: 'profileMissing', sentence: 'Your own name and address are missing: enter them first.' });
  return problems;
}
