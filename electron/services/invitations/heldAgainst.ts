import type { Id, InterviewKind, Zone } from '../../../shared/model.ts';
import { isOpenStage } from './openStage.ts';
import { momentIn } from './fileZones.ts';
import type { InvitationRow, InvitationStanding, InvitationTime, InvitedPerson } from '../../../shared/invitationViews.ts';
import * as contacts from '../../db/contacts.ts';
import * as inTheRoom from '../../db/inTheRoom.ts';
import * as interviews from '../../db/interviews.ts';
import type { Interview } from '../../db/interviews.ts';
import * as stored from '../../db/invitations.ts';
import type { StoredInvitation } from '../../db/invitations.ts';
import * as knownPeople from '../../db/knownPeople.ts';
import * as opportunities from '../../db/opportunities.ts';
import * as organizations from '../../db/organizations.ts';
import type { Organization } from '../../db/organizations.ts';
import * as profile from '../../db/profile.ts';
import type { ReadableDb } from '../../db/open.ts';
import type { Reading } from '../../handlers.ts';
import type { Invitation, Invited } from './invitation.ts';

/**
 * Holds invitations against the journal: which interview each is of, what it changes, who is known, and what has to be
 * asked. Whoever's part is not known is asked, never guessed.
 * @returns a function that answers null for what is called off and not known.
 */
export function heldAgainst({ db, ports }: Reading, isOnly: boolean): (invitation: Invitation, at: number) => InvitationRow | null {
  const own = profile.read(db);
  const home = own?.zone ?? ports.zone;
  const emails = knownPeople.byEmail(db);
  const contactOf = (email: string): Id | null => (email === '' ? null : (emails.get(email)?.[0] ?? null));
  return (invitation, at) => {
    const before = stored.named(db, invitation.uid, invitation.recurrence);
    const people = invitation.people.filter(({ email }) => email === '' || email !== own?.email.toLowerCase());
    const knownId = before?.interviewId ?? null;
    const known = knownId === null ? null : interviews.read(db, knownId);
    const organization = organizationOf(db, known, people, contactOf);
    const when = timeOf(invitation, organization?.zone ?? home, home);
    const interview = known ?? sameHour(db, organization, when);
    if (invitation.isCalledOff && interview === null && stored.ofUid(db, invitation.uid).length === 0) return null;
    const invited = people.map((person) => invitedPerson(db, person, contactOf(person.email), interview?.id ?? null));
    const place = placeOf(invitation);
    const changes = interview === null ? [] : changesOf(db, interview, { when, place, people: invited, isNew: before === null });
    const standing = standingOf(invitation, before, interview, changes);
    const { opportunity } = opportunityOf(db, interview, organization);
    return {
      ...{ at, line: invitation.line, standing, changes, place, when, opportunity },
      interviewId: interview?.id ?? null,
      summary: invitation.summary,
      description: invitation.description.slice(0, 600),
      kind: interview?.kind ?? kindOf(invitation),
      timeNote: noteOf(invitation, when),
      organization: { id: organization?.id ?? null, name: organization?.name ?? '' },
      people: invited,
      isProposed:
        standing === 'changes' ||
        standing === 'calledOff' ||
        (standing === 'new' && (isOnly || invitation.isMessage || /interview/i.test(invitation.summary))),
    };
  };
}

function standingOf(
  { isCalledOff, sequence, stampedAt }: Invitation,
  before: StoredInvitation | null,
  interview: Interview | null,
  changes: readonly string[],
): InvitationStanding {
  const isOlder = before !== null && (sequence < before.sequence || (sequence === before.sequence && stampedAt < before.stampedAt));
  if (isCalledOff) return isOlder || before?.isCalledOff === true ? 'known' : 'calledOff';
  // The same file once more adds nothing, also where the user has changed the interview since.
  const isSame = before !== null && sequence === before.sequence && stampedAt === before.stampedAt;
  // What was called off comes back only with something newer; what the user removed, whenever it comes again.
  if (interview === null) return before?.isCalledOff === true && (isOlder || isSame) ? 'known' : 'new';
  return isOlder || isSame || changes.length === 0 ? 'known' : 'changes';
}

/** Whose interview it is: of the one that is known, else where the people who are known work, else where their colleagues do. */
function organizationOf(
  db: ReadableDb,
  known: Interview | null,
  people: readonly Invited[],
  contactOf: (email: string) => Id | null,
): Organization | null {
  const opportunity = known === null ? null : opportunities.read(db, known.opportunityId);
  if (opportunity !== null) return organizations.read(db, opportunity.organizationId);
  // Who invites may be of an agency: the others are asked first.
  const byPart = [...people].sort((one, other) => Number(one.isOrganizer) - Number(other.isOrganizer));
  for (const { email } of byPart) {
    const id = contactOf(email);
    const organizationId = id === null ? null : (contacts.read(db, id)?.organizationId ?? null);
    if (organizationId !== null) return organizations.read(db, organizationId);
  }
  return null;
}

/** An interview there at the same hour, which the user entered before its invitation came. */
function sameHour(db: ReadableDb, organization: Organization | null, when: InvitationTime): Interview | null {
  if (organization === null || when.kind !== 'exact') return null;
  const all = opportunities.ofOrganization(db, organization.id).flatMap(({ id }) => interviews.ofOpportunity(db, id));
  return all.find(({ startsAt }) => startsAt === when.startsAt) ?? null;
}

/** The one position that is open there; else it is asked. */
function opportunityOf(db: ReadableDb, interview: Interview | null, organization: Organization | null): Pick<InvitationRow, 'opportunity'> {
  const known = interview === null ? null : opportunities.read(db, interview.opportunityId);
  const open = organization === null ? [] : opportunities.ofOrganization(db, organization.id).filter(({ stage }) => isOpenStage(stage));
  const one = known ?? (open.length === 1 ? open[0] : undefined);
  return { opportunity: one === undefined ? { id: null, title: '' } : { id: one.id, title: one.title } };
}

function invitedPerson(db: ReadableDb, { name, email, isOrganizer }: Invited, contactId: Id | null, interviewId: Id | null): InvitedPerson {
  const contact = contactId === null ? null : contacts.read(db, contactId);
  const present = interviewId === null ? [] : inTheRoom.ofInterview(db, interviewId);
  const said = contact === null ? name : [contact.givenName, contact.familyName].join(' ').trim();
  return { name: said, email, isOrganizer, contactId, role: present.find((each) => each.contactId === contactId)?.role ?? null };
}

function timeOf({ when }: Invitation, there: Zone, home: Zone): InvitationTime {
  if (when.kind === 'day') return { kind: 'day', day: when.day, zone: there };
  if (when.kind === 'wall') return { kind: 'wall', from: when.from, to: when.to, zone: when.tzid === null ? home : there };
  return { kind: 'exact', startsAt: when.startsAt, endsAt: when.endsAt, zone: when.zone ?? there };
}

function noteOf({ when: said }: Invitation, when: InvitationTime): string {
  if (said.kind === 'day') return 'It names a day and no hours: enter them.';
  if (said.kind === 'exact')
    return said.isLikened
      ? `It describes a clock of its own; that of ${when.zone} ${said.zone === null ? 'shows the same moment' : 'goes the same'}.`
      : '';
  return said.tzid === null
    ? 'It names no time zone: yours is proposed.'
    : `It names the time zone “${said.tzid.slice(0, 80)}”, which is not known: choose the one that is meant.`;
}

function placeOf({ place, link }: Invitation): string {
  const whole = [place, place.includes(link) ? '' : link].filter((part) => part !== '').join(', ');
  return whole.length <= 300 ? whole : link !== '' && link.length <= 300 ? link : whole.slice(0, 300);
}

function kindOf({ link, place, summary }: Invitation): InterviewKind {
  if (link !== '') return 'video';
  return /\bphone\b|\bcall\b|^\+?[\d\s().-]{7,}$/i.test(place) || /\bphone\b/i.test(summary) ? 'phone' : 'inPerson';
}

interface Said {
  readonly when: InvitationTime;
  readonly place: string;
  readonly people: readonly InvitedPerson[];
  readonly isNew: boolean;
}

/** What taking the invitation would change about an interview, in words. */
function changesOf(db: ReadableDb, interview: Interview, { when, place, people, isNew }: Said): readonly string[] {
  const present = new Set(inTheRoom.ofInterview(db, interview.id).map(({ contactId }) => contactId));
  const starts = when.kind === 'exact' ? when.startsAt : when.kind === 'wall' ? momentIn(when.from, interview.zone) : interview.startsAt;
  const ends = when.kind === 'exact' ? when.endsAt : when.kind === 'wall' ? momentIn(when.to, interview.zone) : interview.endsAt;
  return [
    (starts !== interview.startsAt || ends !== interview.endsAt) && 'the time',
    place !== '' && place !== interview.place && 'the place',
    people.some(({ contactId }) => contactId === null || !present.has(contactId)) && 'who is there',
    isNew && 'its invitation',
  ].filter((change) => change !== false);
}
