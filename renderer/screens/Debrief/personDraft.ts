import type { PersonInRoom } from '../../../shared/contract.ts';
import type { Honorific, Id, PersonName, PreferredChannel, Role } from '../../../shared/model.ts';
import { fullName, splitName } from '../../../shared/rules/names.ts';
import { oneInTheRoom } from '../../../shared/rules/oneInTheRoom.ts';
import type { OrganizationSuggestion } from '../../../shared/views.ts';
import { newId } from '../../newId.ts';

/** Somebody in the room as the row holds them: the name in one field, the honorific beside it. */
export interface PersonDraft {
  readonly contactId: Id;
  readonly honorific: Honorific;
  readonly name: string;
  /** The parts that `name` was put together from, for somebody whom the journal knows; they hold until the name is changed. */
  readonly parts: PersonName | null;
  readonly title: string;
  readonly role: Role;
  readonly email: string;
  readonly phone: string;
  readonly spellingChecked: boolean;
  readonly atOrganization: boolean;
  /** The journal has another address of this person on file. */
  readonly hasOwnAddress: boolean;
  readonly preferredChannel: PreferredChannel | null;
  readonly callFirst: boolean;
}

const plainName = (parts: PersonName): string => fullName({ ...parts, honorific: '' });

/** A new person by what was typed: "Ms. Dana McDonald" brings the honorific along. */
export function personByName(typed: string): PersonDraft {
  const parts = splitName(typed);
  return {
    contactId: newId(),
    honorific: parts.honorific,
    name: plainName(parts),
    parts,
    title: '',
    role: 'interviewer',
    email: '',
    phone: '',
    spellingChecked: false,
    atOrganization: false,
    hasOwnAddress: false,
    preferredChannel: null,
    callFirst: false,
  };
}

/** A person of the organization whom the journal knows. */
export function personByContact(known: OrganizationSuggestion['people'][number]): PersonDraft {
  const { honorific, givenName, familyName, suffix, title, email, phone, spellingChecked, preferredChannel, atOrganization } = known;
  const parts = { honorific, givenName, familyName, suffix };
  return {
    ...personByName(''),
    ...{ honorific, title, email, phone, spellingChecked, preferredChannel, atOrganization, parts },
    contactId: known.id,
    role: roleByTitle(title),
    name: plainName(parts),
    hasOwnAddress: known.hasAddress && !atOrganization,
  };
}

/** A recorded person as the row holds them. */
export function personDraftOf(person: PersonInRoom): PersonDraft {
  const { givenName, familyName, suffix, ...rest } = person;
  const parts = { honorific: person.honorific, givenName, familyName, suffix };
  return { ...rest, parts, name: plainName(parts), hasOwnAddress: false };
}

/** What is sent: the known parts as long as the name was left alone, else the typed name taken apart. */
export function personOf(draft: PersonDraft): PersonInRoom {
  const { contactId, title, role, email, phone, spellingChecked, atOrganization, preferredChannel, callFirst } = draft;
  const name = draft.name.trim();
  const parts = draft.parts !== null && plainName(draft.parts) === name ? draft.parts : splitName(name);
  const honorific = draft.honorific === '' ? parts.honorific : draft.honorific;
  return {
    ...{ contactId, title, role, email, phone, spellingChecked, atOrganization, preferredChannel, callFirst },
    honorific,
    givenName: parts.givenName,
    familyName: parts.familyName,
    suffix: parts.suffix,
  };
}

/** The word by which the spelling is asked for: "Kowalski?". */
export const spellingAsked = (draft: PersonDraft): string => {
  const { familyName, givenName } = personOf(draft);
  return `${familyName === '' ? givenName : familyName}?`;
};

const rolesByTitle: readonly (readonly [RegExp, Role])[] = [
  [/\brecept|\bfront (desk|office)\b/i, 'receptionist'],
  [/\bsecretary\b|\b(administrative|executive|office|personal) assistant\b/i, 'assistant'],
  [/\brecruit/i, 'recruiter'],
  [/\bhuman resources\b|\bHR\b|\btalent\b/i, 'hr'],
];

/** The role that a title tells plainly, put in place of the usual one; the user sees it and can choose another. */
export const roleByTitle = (title: string): Role => rolesByTitle.find(([words]) => words.test(title))?.[1] ?? 'interviewer';

/** Two rows of one name. */
export interface Twice {
  readonly first: PersonDraft;
  readonly again: PersonDraft;
}

const plainWords = (draft: PersonDraft): string =>
  plainName(personOf(draft)).normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The first two rows of one full name, or null; a given name alone says too little. */
export function twiceIn(people: readonly PersonDraft[]): Twice | null {
  for (const [place, again] of people.entries()) {
    const words = plainWords(again);
    const first = words.includes(' ') ? people.slice(0, place).find((each) => plainWords(each) === words) : undefined;
    if (first !== undefined) return { first, again };
  }
  return null;
}

/** The people with two rows made one: the row that the journal knows stays, and takes from the other what it lacks. */
export function asOne(people: readonly PersonDraft[], { first, again }: Twice, known: readonly Id[]): readonly PersonDraft[] {
  const [kept, gone] = known.includes(again.contactId) && !known.includes(first.contactId) ? [again, first] : [first, again];
  const one: PersonDraft = {
    ...kept,
    honorific: kept.honorific === '' ? gone.honorific : kept.honorific,
    title: kept.title === '' ? gone.title : kept.title,
    email: kept.email === '' ? gone.email : kept.email,
    phone: kept.phone === '' ? gone.phone : kept.phone,
    spellingChecked: kept.spellingChecked || gone.spellingChecked,
    atOrganization: kept.atOrganization || gone.atOrganization,
    preferredChannel: kept.preferredChannel ?? gone.preferredChannel,
    ...oneInTheRoom(kept, gone),
  };
  return people.flatMap((person) => (person === gone ? [] : [person === kept ? one : person]));
}
