import type { Day, Id, InterviewKind, Moment, PersonName, Role } from '../../shared/model.ts';
import { followUpOf } from './followUps.ts';
import type { FollowUp, FollowUpRow } from './followUps.ts';
import { promiseOf } from './promises.ts';
import type { PromiseRow, StoredPromise } from './promises.ts';
import type { ReadableDb } from './open.ts';
import { rows } from './put.ts';

/** How often a row was changed after it was made, and when last: from the history, which knows every change. */
interface Revision {
  readonly sequence: number;
  readonly changedAt: Moment;
}
const revision = (table: 'interviews' | 'follow_ups' | 'promises', alias: string): string => `
  (SELECT max(count(*) - 1, 0) FROM changes WHERE table_name = '${table}' AND row_id = ${alias}.id) AS sequence,
  coalesce((SELECT h.at FROM changes c JOIN history h ON h.entry = c.entry
    WHERE c.table_name = '${table}' AND c.row_id = ${alias}.id ORDER BY c.change DESC LIMIT 1), '1970-01-01T00:00:00Z') AS changedAt`;

/** Who it is about, in the parts of a name. */
interface Named {
  readonly honorific: PersonName['honorific'];
  readonly given_name: string;
  readonly family_name: string;
  readonly suffix: string;
}
const nameOf = (from: Named): PersonName => ({
  honorific: from.honorific,
  givenName: from.given_name,
  familyName: from.family_name,
  suffix: from.suffix,
});

/** An interview as a calendar file tells it. */
export interface InterviewForFile extends Revision {
  readonly id: Id;
  readonly kind: InterviewKind;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly zone: string;
  readonly place: string;
  readonly organization: string;
  readonly position: string;
  readonly people: readonly { readonly name: PersonName; readonly role: Role }[];
}

/** The interviews of the days from `from` to `to`, both included, by start. */
export function interviewsBetween(db: ReadableDb, from: Day, to: Day): readonly InterviewForFile[] {
  const found = rows<Omit<InterviewForFile, 'people'>>(
    db,
    `SELECT i.id, i.kind, i.starts_at AS startsAt, i.ends_at AS endsAt, i.zone, i.place, o.name AS organization, p.title AS position,
       ${revision('interviews', 'i')}
     FROM interviews i JOIN opportunities p ON p.id = i.opportunity_id JOIN organizations o ON o.id = p.organization_id
     WHERE i.day BETWEEN ? AND ? ORDER BY i.starts_at, i.id`,
    from,
    to,
  );
  return found.map((interview) => ({ ...interview, people: peopleOf(db, interview.id) }));
}

function peopleOf(db: ReadableDb, interviewId: Id): InterviewForFile['people'] {
  return rows<Named & { readonly role: Role }>(
    db,
    `SELECT c.honorific, c.given_name, c.family_name, c.suffix, r.role
     FROM in_the_room r JOIN contacts c ON c.id = r.contact_id WHERE r.interview_id = ? ORDER BY r.position`,
    interviewId,
  ).map((person) => ({ name: nameOf(person), role: person.role }));
}

/** A follow-up as a calendar file tells it. */
export interface FollowUpForFile extends Revision {
  readonly followUp: FollowUp;
  readonly person: PersonName;
  readonly phones: readonly string[];
  readonly organization: string | null;
  readonly position: string | null;
}

/** The follow-ups, open and done, that stand on the days from `from` to `to`, both included, by day. */
export function followUpsBetween(db: ReadableDb, from: Day, to: Day): readonly FollowUpForFile[] {
  type Found = FollowUpRow &
    Named &
    Revision & { readonly phones: string; readonly organization: string | null; readonly position: string | null };
  return rows<Found>(
    db,
    `SELECT f.*, c.honorific, c.given_name, c.family_name, c.suffix, c.phones, o.name AS organization, p.title AS position,
       ${revision('follow_ups', 'f')}
     FROM follow_ups f JOIN contacts c ON c.id = f.contact_id
     LEFT JOIN organizations o ON o.id = f.organization_id LEFT JOIN opportunities p ON p.id = f.opportunity_id
     WHERE f.day BETWEEN ? AND ? AND f.status IN ('open', 'done') ORDER BY f.day, f.due_at, f.id`,
    from,
    to,
  ).map((found) => ({
    followUp: followUpOf(found),
    person: nameOf(found),
    phones: JSON.parse(found.phones) as string[],
    organization: found.organization,
    position: found.position,
    sequence: found.sequence,
    changedAt: found.changedAt,
  }));
}

/** A promised day as a calendar file tells it. */
export interface PromiseForFile extends Revision {
  readonly promise: StoredPromise;
  readonly organization: string;
  readonly position: string;
}

/** The promises whose last day is one from `from` to `to`, both included. */
export function promisesBetween(db: ReadableDb, from: Day, to: Day): readonly PromiseForFile[] {
  return rows<PromiseRow & Revision & { readonly organization: string; readonly position: string }>(
    db,
    `SELECT m.*, o.name AS organization, p.title AS position, ${revision('promises', 'm')}
     FROM promises m JOIN opportunities p ON p.id = m.opportunity_id JOIN organizations o ON o.id = p.organization_id
     WHERE m.last_day BETWEEN ? AND ? ORDER BY m.last_day, m.id`,
    from,
    to,
  ).map((found) => ({
    promise: promiseOf(found),
    organization: found.organization,
    position: found.position,
    sequence: found.sequence,
    changedAt: found.changedAt,
  }));
}
