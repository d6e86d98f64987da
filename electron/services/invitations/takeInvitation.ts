import type { Debrief, ParsedOf, PersonInRoom } from '../../../shared/contract.ts';
import { splitName } from '../../../shared/rules/names.ts';
import * as contacts from '../../db/contacts.ts';
import * as interviews from '../../db/interviews.ts';
import * as stored from '../../db/invitations.ts';
import * as organizations from '../../db/organizations.ts';
import type { Writing } from '../../handlers.ts';
import { debriefOf } from '../debriefOf.ts';
import { recordInterview } from '../recordInterview.ts';
import { removeInterview } from '../removeInterview.ts';
import type { Invitation } from './invitation.ts';

type Told = ParsedOf<'invitations.apply'>['taken'][number];

/**
 * Records what the user took of an invitation: a new interview, or the new state of one that is known. Whoever is in the
 * room already stays, with their part; what the debrief told stays.
 */
export function takeInvitation(writing: Writing, invitation: Invitation, told: Told): 'added' | 'amended' {
  const { db, ports } = writing;
  const before = stored.named(db, invitation.uid, invitation.recurrence);
  const interviewId = before?.interviewId ?? told.interviewId;
  const isKnown = interviews.read(db, interviewId) !== null;
  recordInterview(writing, isKnown ? amended(writing, debriefOf({ db }, interviewId), told) : newInterview(writing, interviewId, told));
  stored.write(db, {
    id: before?.id ?? ports.newId(),
    interviewId,
    isCalledOff: false,
    uid: invitation.uid,
    recurrence: invitation.recurrence,
    sequence: invitation.sequence,
    stampedAt: invitation.stampedAt,
    description: invitation.description,
    source: invitation.source,
    receivedAt: ports.now(),
  });
  return isKnown ? 'amended' : 'added';
}

/**
 * Calls off the interview of an invitation, or all dates of one that repeats: what was open for it is retired with the
 * reason, what was done stays.
 * @returns how many.
 */
export function callOff(writing: Writing, { uid, recurrence, sequence, stampedAt, comment, source }: Invitation): number {
  const { db, ports } = writing;
  const one = stored.named(db, uid, recurrence);
  const dates = one !== null ? [one] : recurrence === '' ? stored.ofUid(db, uid) : [];
  return dates.filter((date) => {
    stored.write(db, {
      ...{ ...date, interviewId: null, isCalledOff: true, sequence, stampedAt, source, receivedAt: ports.now() },
      description: comment === '' ? date.description : comment,
    });
    if (date.interviewId !== null) removeInterview(writing, { id: date.interviewId, because: 'cancelled' });
    return date.interviewId !== null;
  }).length;
}

function newInterview({ db }: Writing, interviewId: string, told: Told): Debrief {
  const home = organizations.read(db, told.organization.id);
  return {
    interviewId,
    opportunity: told.opportunity,
    organization: {
      id: told.organization.id,
      name: home?.name ?? told.organization.name,
      sector: home?.sector ?? 'private',
      zone: home?.zone ?? told.zone,
      address: null,
    },
    ...{ kind: told.kind, startsAt: told.startsAt, endsAt: told.endsAt, zone: told.zone, place: told.place },
    people: told.people.map((person) => personOf(db, person)),
    ...{ decision: { kind: 'notSaid' }, nextInterview: { kind: 'notSaid' } },
    ...{ restate: [], forgot: [], asked: [], learned: [], stillWanted: 'yes' },
  };
}

function amended({ db }: Writing, known: Debrief, told: Told): Debrief {
  const present = new Set(known.people.map(({ contactId }) => contactId));
  const joining = told.people.filter(({ contactId }) => !present.has(contactId)).map((person) => personOf(db, person));
  const { startsAt, endsAt, zone } = told;
  return { ...known, startsAt, endsAt, zone, place: told.place === '' ? known.place : told.place, people: [...known.people, ...joining] };
}

/** Somebody invited: as the journal knows them, or new, with the name that the file gives. */
function personOf(db: Writing['db'], { contactId, name, email, role }: Told['people'][number]): PersonInRoom {
  const known = contacts.read(db, contactId);
  const { honorific, givenName, familyName, suffix } = known ?? splitName(name);
  return {
    ...{ contactId, honorific, familyName, suffix, role },
    givenName: givenName === '' ? name : givenName,
    title: known?.title ?? '',
    email: known === null || known.email === '' ? email : known.email,
    phone: known?.phones[0] ?? '',
    spellingChecked: known?.spellingChecked ?? false,
    atOrganization: known?.atOrganization ?? false,
    preferredChannel: known?.preferredChannel ?? null,
    callFirst: false,
  };
}
