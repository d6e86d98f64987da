import type { Honorific, Id, InterviewKind, Moment, PersonName, Zone } from '../../shared/model.ts';
import type { FollowUpRow } from './followUps.ts';
import { purposeOf } from './followUpLists.ts';
import { rows } from './put.ts';
import type { ReadableDb } from './open.ts';

/** What a list says beside a letter. */
export interface BesideLetter {
  readonly id: Id;
  readonly contactId: Id;
  readonly honorific: Honorific;
  readonly givenName: string;
  readonly familyName: string;
  readonly suffix: string;
  readonly organizationId: Id;
  readonly organization: string;
  readonly opportunityId: Id;
  readonly opportunity: string;
  readonly interviewId: Id;
  readonly interviewKind: InterviewKind;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly zone: Zone;
  readonly place: string;
  readonly versions: number;
}

/** For each of some letters, in one statement however many they are. */
export function beside(db: ReadableDb, letterIds: readonly Id[]): ReadonlyMap<Id, BesideLetter> {
  const found = rows<BesideLetter>(
    db,
    `SELECT l.id, c.id AS contactId, c.honorific, c.given_name AS givenName, c.family_name AS familyName, c.suffix,
       o.id AS organizationId, o.name AS organization, p.id AS opportunityId, p.title AS opportunity,
       i.id AS interviewId, i.kind AS interviewKind, i.starts_at AS startsAt, i.ends_at AS endsAt, i.zone, i.place,
       (SELECT count(*) FROM letter_versions v WHERE v.letter_id = l.id) AS versions
     FROM json_each(?) j JOIN letters l ON l.id = j.value
     JOIN contacts c ON c.id = l.contact_id JOIN interviews i ON i.id = l.interview_id
     JOIN opportunities p ON p.id = i.opportunity_id JOIN organizations o ON o.id = p.organization_id`,
    JSON.stringify(letterIds),
  );
  return new Map(found.map((each) => [each.id, each]));
}

/** The follow-up that each of some letters answers; one that was retired only where there is no other. */
export function followUpsOf(db: ReadableDb, letterIds: readonly Id[]): ReadonlyMap<Id, FollowUpRow> {
  const found = rows<FollowUpRow & { readonly letter_id: Id }>(
    db,
    `SELECT l.id AS letter_id, f.* FROM json_each(?) j JOIN letters l ON l.id = j.value
     JOIN follow_ups f ON f.id = (
       SELECT n.id FROM follow_ups n WHERE n.interview_id = l.interview_id AND n.contact_id = l.contact_id AND n.kind = l.kind AND l.purpose = ${purposeOf('n')}
       ORDER BY n.status = 'retired', n.id LIMIT 1)`,
    JSON.stringify(letterIds),
  );
  return new Map(found.map((each) => [each.letter_id, each]));
}

/** Who was in the room of each of some interviews, in its order. */
export function peopleOf(db: ReadableDb, interviewIds: readonly Id[]): ReadonlyMap<Id, readonly (PersonName & { readonly id: Id })[]> {
  const people = new Map<Id, (PersonName & { readonly id: Id })[]>();
  for (const { interviewId, ...person } of rows<PersonName & { readonly id: Id; readonly interviewId: Id }>(
    db,
    `SELECT r.interview_id AS interviewId, c.id, c.honorific, c.given_name AS givenName, c.family_name AS familyName, c.suffix
     FROM json_each(?) j JOIN in_the_room r ON r.interview_id = j.value JOIN contacts c ON c.id = r.contact_id
     ORDER BY r.interview_id, r.position`,
    JSON.stringify(interviewIds),
  )) {
    const known = people.get(interviewId);
    if (known === undefined) people.set(interviewId, [person]);
    else known.push(person);
  }
  return people;
}
