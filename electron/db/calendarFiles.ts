import type { Day, Id, InterviewKind, Moment, PersonName, Role } from '../../shared/model.ts';
import { forWhom } from './followUpLists.ts';
import { followUpOf } from './followUps.ts';
import type { FollowUp, FollowUpRow } from './followUps.ts';
import { promiseOf } from './promises.ts';
import type { PromiseRow, StoredPromise } from './promises.ts';
import type { ReadableDb } from './open.ts';
import { rows } from './put.ts';

/** How far the history had gone on since the row was made when anything the event says last changed, and when that was. */
interface Revision {
  readonly sequence: number;
  readonly changedAt: Moment;
}
/** Where the newest change of a row stands in the history; 0 for none. */
const newestChange = (table: string, id: string): string =>
  `coalesce((SELECT max(change) FROM changes WHERE table_name = '${table}' AND row_id = ${id}), 0)`;
const firstChange = (table: string, id: string): string =>
  `(SELECT min(change) FROM changes WHERE table_name = '${table}' AND row_id = ${id})`;

/**
 * Adds to the rows of `select`, which name their first change and the newest of all that stands behind their event, their
 * place in the history. Entries only grow in number, so a SEQUENCE never falls (RFC 5545 §3.8.7.4), whoever joins or leaves.
 */
const revised = (select: string, order: string): string => `
  SELECT e.*, coalesce(n.entry - f.entry, 0) AS sequence, coalesce(h.at, '1970-01-01T00:00:00Z') AS changedAt
  FROM (${select}) e LEFT JOIN changes n ON n.change = e.newest LEFT JOIN changes f ON f.change = e.first
  LEFT JOIN history h ON h.entry = n.entry ORDER BY ${order}`;

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
    // Also who was taken out of the room changed it, so its rows are sought by the interview that they name.
    `WITH rooms AS MATERIALIZED (
       SELECT coalesce(after, before) ->> 'interview_id' AS interview_id, max(change) AS change
       FROM changes WHERE table_name = 'in_the_room' GROUP BY 1)
     ${revised(
       `SELECT i.id, i.kind, i.starts_at AS startsAt, i.ends_at AS endsAt, i.zone, i.place, o.name AS organization, p.title AS position,
          ${firstChange('interviews', 'i.id')} AS first,
          max(${newestChange('interviews', 'i.id')}, ${newestChange('opportunities', 'p.id')}, ${newestChange('organizations', 'o.id')},
            coalesce(rooms.change, 0),
            coalesce((SELECT max(${newestChange('contacts', 'r.contact_id')}) FROM in_the_room r WHERE r.interview_id = i.id), 0)) AS newest
        FROM interviews i JOIN opportunities p ON p.id = i.opportunity_id JOIN organizations o ON o.id = p.organization_id
        LEFT JOIN rooms ON rooms.interview_id = i.id
        WHERE i.day BETWEEN ? AND ?`,
       'e.startsAt, e.id',
     )}`,
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
    revised(
      `SELECT f.*, ${forWhom}, coalesce(c.suffix, '') AS suffix, coalesce(c.phones, '[]') AS phones, o.name AS organization, p.title AS position,
         ${firstChange('follow_ups', 'f.id')} AS first,
         max(${newestChange('follow_ups', 'f.id')}, ${newestChange('contacts', 'c.id')},
           ${newestChange('opportunities', 'p.id')}, ${newestChange('organizations', 'o.id')}) AS newest
       FROM follow_ups f LEFT JOIN contacts c ON c.id = f.contact_id
       LEFT JOIN organizations o ON o.id = f.organization_id LEFT JOIN opportunities p ON p.id = f.opportunity_id
       WHERE f.day BETWEEN ? AND ? AND f.status IN ('open', 'done')`,
      'e.day, e.due_at, e.id',
    ),
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
    revised(
      `SELECT m.*, o.name AS organization, p.title AS position, ${firstChange('promises', 'm.id')} AS first,
         max(${newestChange('promises', 'm.id')}, ${newestChange('opportunities', 'p.id')}, ${newestChange('organizations', 'o.id')}) AS newest
       FROM promises m JOIN opportunities p ON p.id = m.opportunity_id JOIN organizations o ON o.id = p.organization_id
       WHERE m.last_day BETWEEN ? AND ?`,
      'e.last_day, e.id',
    ),
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
