import type { InputOf } from '../../../shared/contract.ts';
import type { InvitationRow, InvitedPerson } from '../../../shared/invitationViews.ts';
import type { Id, InterviewKind, Moment, Role, Zone } from '../../../shared/model.ts';
import { momentAt } from '../../../shared/rules/days.ts';
import { newId } from '../../newId.ts';

export type Part = Role | 'absent' | '';
/** Somebody invited, as the user says who it is; the part is asked. */
export interface InvitedDraft {
  readonly contactId: Id;
  readonly name: string;
  readonly email: string;
  readonly part: Part;
}
/** An invitation as the user completes it. */
export interface InvitationDraft {
  readonly isTaken: boolean;
  readonly interviewId: Id;
  readonly organization: { readonly id: Id; readonly name: string };
  readonly opportunity: { readonly id: Id; readonly title: string };
  readonly kind: InterviewKind;
  readonly zone: Zone;
  /** Asked where the file names a day only. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly people: readonly InvitedDraft[];
}

const personDraft = ({ name, email, contactId, role }: InvitedPerson): InvitedDraft => ({
  ...{ name, email, contactId: contactId ?? newId(), part: role ?? '' },
});

export function draftOfInvitation(row: InvitationRow): InvitationDraft {
  const { when, kind, place, organization, opportunity } = row;
  return {
    ...{ isTaken: row.isProposed, kind, place, zone: when.zone, start: '', end: '' },
    interviewId: row.interviewId ?? newId(),
    organization: { id: organization.id ?? newId(), name: organization.name },
    opportunity: { id: opportunity.id ?? newId(), title: opportunity.title },
    people: row.people.map(personDraft),
  };
}

/** From when to when, by the zone that was chosen; empty while an hour is missing. */
export function hoursOf(
  { when }: InvitationRow,
  { zone, start, end }: InvitationDraft,
): { readonly startsAt: Moment; readonly endsAt: Moment } {
  const at = (day: string, hour: string): Moment => (/^\d\d:\d\d$/.test(hour) ? momentAt(day, hour, zone) : '');
  switch (when.kind) {
    case 'exact':
      return { startsAt: when.startsAt, endsAt: when.endsAt };
    case 'wall':
      return { startsAt: at(when.from.slice(0, 10), when.from.slice(11, 16)), endsAt: at(when.to.slice(0, 10), when.to.slice(11, 16)) };
    case 'day':
      return { startsAt: at(when.day, start), endsAt: at(when.day, end) };
  }
}

/** What is still to be said before it can be recorded, in words; nothing when it is whole. */
export function missingOf(row: InvitationRow, draft: InvitationDraft): readonly string[] {
  const { startsAt, endsAt } = hoursOf(row, draft);
  const unplaced = draft.people.filter(({ part }) => part === '').length;
  return [
    draft.organization.name.trim() === '' && 'the organization',
    draft.opportunity.title.trim() === '' && 'the position',
    (startsAt === '' || endsAt === '' || startsAt >= endsAt) && 'from when to when',
    unplaced > 0 && (unplaced === 1 ? 'the part of one person' : `the part of ${String(unplaced)} people`),
    draft.people.some(({ part, name }) => part !== '' && part !== 'absent' && name.trim() === '') && 'a name',
  ].filter((each) => each !== false);
}

/** What is sent to the journal: without those who are not in the room. */
export function takenOf(row: InvitationRow, draft: InvitationDraft): InputOf<'invitations.apply'>['taken'][number] {
  const { interviewId, organization, opportunity, kind, zone, place, people } = draft;
  return {
    ...{ at: row.at, interviewId, organization, opportunity, kind, zone, place, ...hoursOf(row, draft) },
    people: people.flatMap(({ contactId, name, email, part }) =>
      part === '' || part === 'absent' ? [] : [{ contactId, name, email, role: part }],
    ),
  };
}
