/** The example is told in steps, each a thing that the user did at an hour, in words that one can read. */
import type { InputOf } from '../../../shared/contract.ts';
import type {
  Address,
  Channel,
  Honorific,
  LetterKind,
  PreferredChannel,
  PromiseMade,
  Role,
  RuleId,
  Stage,
  TouchAbout,
  TouchOutcome,
} from '../../../shared/model.ts';
import { exampleZone } from './exampleWeek.ts';
import type { ToldHour } from './exampleWeek.ts';

type SaidOperation =
  | 'profile.save'
  | 'organizations.save'
  | 'contacts.save'
  | 'opportunities.save'
  | 'interviews.record'
  | 'references.link'
  | 'touches.record'
  | 'contacts.circle'
  | 'contacts.tags'
  | 'tags.save'
  | 'quietDays.save';

/** What the user said to the journal, with told hours and names in place of moments and ids. */
export type SaidStep = {
  readonly [Name in SaidOperation]: { readonly at: ToldHour; readonly say: Name; readonly input: InputOf<Name> };
}[SaidOperation];

/** A planned follow-up that was done: found by its rule, person and interview, as the user would find it on Today. */
export interface DoneStep {
  readonly at: ToldHour;
  readonly did: RuleId;
  readonly with: string;
  readonly interview: string;
  readonly channel: Channel;
  readonly outcome: TouchOutcome;
  readonly said: string;
}

/** A letter or card as far as it had come at that hour. */
export interface LetterStep {
  readonly at: ToldHour;
  readonly letter: LetterKind;
  readonly to: string;
  readonly interview: string;
  readonly reached: 'drafted' | 'proofread' | 'printed' | 'mailed';
  /** Paragraphs separated by blank lines; null keeps the words of the template. */
  readonly body: string | null;
}
export type Step = SaidStep | DoneStep | LetterStep;

export type OrganizationTold = InputOf<'organizations.save'>;
export type PersonTold = InputOf<'contacts.save'>;
export type DebriefTold = InputOf<'interviews.record'>;

/** An address in Ohio. */
export const ohio = (street: string, city: string, postalCode: string): Address => ({
  street,
  city,
  region: 'OH',
  postalCode,
  country: 'US',
});

export const organization = (id: string, name: string, sector: OrganizationTold['sector'], address: Address | null): OrganizationTold => ({
  id,
  name,
  sector,
  zone: exampleZone,
  address,
});

/** A person at an organization, at its address unless said otherwise, with a checked name. */
export function person(
  id: string,
  [honorific, givenName, familyName, suffix = '']: readonly [Honorific, string, string, string?],
  at: OrganizationTold | null,
  title: string,
  more: Partial<Omit<PersonTold, 'phones'>> & { readonly phone?: string; readonly prefers?: PreferredChannel } = {},
): PersonTold {
  const { phone = '', prefers = null, ...rest } = more;
  return {
    id,
    honorific,
    givenName,
    familyName,
    suffix,
    title,
    organizationId: at?.id ?? null,
    address: null,
    atOrganization: at?.address != null,
    phones: phone === '' ? [] : [phone],
    email: '',
    preferredChannel: prefers,
    pronounced: '',
    spellingChecked: true,
    notes: '',
    ...rest,
  };
}

/** Somebody in the room; `first` for the one who is called after the letter. */
export const met = (who: PersonTold, role: Role, first: 'first' | null = null): DebriefTold['people'][number] => ({
  contactId: who.id,
  honorific: who.honorific,
  givenName: who.givenName,
  familyName: who.familyName,
  suffix: who.suffix,
  title: who.title,
  role,
  email: who.email,
  phone: who.phones[0] ?? '',
  spellingChecked: who.spellingChecked,
  atOrganization: who.atOrganization,
  preferredChannel: who.preferredChannel,
  callFirst: first !== null,
});

const notSaid: PromiseMade = { kind: 'notSaid' };

/** An interview from `from` to `to` on one day; what is not told was not said. */
export function interview(
  id: string,
  opportunity: DebriefTold['opportunity'],
  at: OrganizationTold,
  kind: DebriefTold['kind'],
  [day, from, to]: readonly [string, string, string],
  place: string,
  people: DebriefTold['people'],
  more: Partial<DebriefTold> = {},
): DebriefTold {
  return {
    interviewId: id,
    opportunity,
    organization: at,
    kind,
    startsAt: `${day} ${from}`,
    endsAt: `${day} ${to}`,
    zone: exampleZone,
    place,
    people,
    decision: notSaid,
    nextInterview: notSaid,
    restate: [],
    forgot: [],
    asked: [],
    learned: [],
    stillWanted: 'yes',
    ...more,
  };
}

/** The stages of an opportunity, one step each. */
export function stages(
  id: string,
  organizationId: string,
  title: string,
  steps: readonly (readonly [ToldHour, Stage, string])[],
  long = false,
): readonly SaidStep[] {
  return steps.map(([at, stage, note]) => ({
    at,
    say: 'opportunities.save',
    input: { id, organizationId, title, stage, stageDay: at.slice(0, 10), note, long },
  }));
}

/** One recorded contact, in or out. */
export function touch(
  at: ToldHour,
  id: string,
  [direction, channel, outcome]: readonly ['in' | 'out', Channel, TouchOutcome | null],
  contactId: string,
  opportunityId: string | null,
  said: string,
  about: TouchAbout = opportunityId === null ? 'other' : 'status',
): SaidStep {
  return {
    at,
    say: 'touches.record',
    input: { id, contactId, opportunityId, direction, about, channel, at, zone: exampleZone, outcome, said },
  };
}

/** The letters and cards of one interview that went into the post at one hour, in the words of their templates or in own ones. */
export function mailed(
  at: ToldHour,
  interviewId: string,
  kind: LetterKind,
  to: readonly (string | readonly [string, string])[],
): readonly LetterStep[] {
  return to.map((each) => {
    const [who, body] = typeof each === 'string' ? [each, null] : each;
    return { at, letter: kind, to: who, interview: interviewId, reached: 'mailed', body };
  });
}

/** A follow-up that was done. */
export const done = (
  at: ToldHour,
  did: RuleId,
  [interviewId, who]: readonly [string, string],
  [channel, outcome]: readonly [Channel, TouchOutcome],
  said: string,
): DoneStep => ({ at, did, with: who, interview: interviewId, channel, outcome, said });
