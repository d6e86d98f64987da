import type { Debrief, InputOf } from '../../../shared/contract.ts';
import type { Address, Day, Id, InterviewKind, Moment, PromiseMade, PromisedBy, Sector, StillWanted, Zone } from '../../../shared/model.ts';
import { dayOf, momentAt } from '../../../shared/rules/days.ts';
import { sayHour } from '../../../shared/rules/say.ts';
import { emptyAddress, isEmptyAddress } from '../../components/AddressFields.tsx';
import { newId } from '../../newId.ts';
import { personOf, personDraftOf } from './personDraft.ts';
import type { PersonDraft } from './personDraft.ts';

/** An answer to one of the two questions, with what was typed for its other forms kept while another is chosen. */
export interface AnswerDraft {
  readonly kind: PromiseMade['kind'];
  readonly day: Day;
  readonly by: PromisedBy;
  readonly from: Day;
  readonly to: Day;
  readonly words: string;
}

/** The debrief as it is typed: days and hours apart, an address that may be empty, a blank line at the end of each list. */
export interface DebriefDraft {
  readonly interviewId: Id;
  readonly organization: {
    readonly id: Id;
    readonly name: string;
    readonly sector: Sector;
    readonly zone: Zone;
    readonly address: Address;
  };
  readonly opportunity: { readonly id: Id; readonly title: string };
  readonly kind: InterviewKind;
  readonly day: Day;
  readonly start: string;
  readonly end: string;
  readonly zone: Zone;
  readonly place: string;
  readonly people: readonly PersonDraft[];
  readonly decision: AnswerDraft;
  readonly nextInterview: AnswerDraft;
  readonly restate: readonly string[];
  readonly forgot: readonly string[];
  readonly asked: readonly string[];
  readonly learned: readonly string[];
  readonly stillWanted: StillWanted;
}

export type NoteName = 'restate' | 'forgot' | 'asked' | 'learned';

const noAnswer: AnswerDraft = { kind: 'notSaid', day: '', by: 'day', from: '', to: '', words: '' };

/** The hours of an interview that has just ended: the hour before the last quarter. */
function hoursBefore(now: Moment, zone: Zone): { readonly start: string; readonly end: string } {
  const quarter = 15 * 60_000;
  const end = Math.floor(Date.parse(now) / quarter) * quarter;
  const hourOf = (moment: number) => sayHour(new Date(moment).toISOString(), zone);
  return { start: hourOf(end - 4 * quarter), end: hourOf(end) };
}

/** A debrief before anything is typed: an interview in person, today, that has just ended. */
export function blankDraft(now: Moment, zone: Zone): DebriefDraft {
  return {
    interviewId: newId(),
    organization: { id: newId(), name: '', sector: 'private', zone, address: emptyAddress },
    opportunity: { id: newId(), title: '' },
    kind: 'inPerson',
    day: dayOf(now, zone),
    ...hoursBefore(now, zone),
    zone,
    place: '',
    people: [],
    decision: noAnswer,
    nextInterview: noAnswer,
    restate: [''],
    forgot: [''],
    asked: [''],
    learned: [''],
    stillWanted: 'yes',
  };
}

/** A recorded debrief as the form holds it, for amending. */
export function draftOf(debrief: Debrief): DebriefDraft {
  const { organization, startsAt, endsAt, zone, people, decision, nextInterview, restate, forgot, asked, learned } = debrief;
  const { interviewId, opportunity, kind, place, stillWanted } = debrief;
  return {
    ...{ interviewId, opportunity, kind, zone, place, stillWanted },
    organization: { ...organization, address: organization.address ?? emptyAddress },
    day: dayOf(startsAt, zone),
    start: sayHour(startsAt, zone),
    end: sayHour(endsAt, zone),
    people: people.map(personDraftOf),
    decision: { ...noAnswer, ...decision },
    nextInterview: { ...noAnswer, ...nextInterview },
    restate: [...restate, ''],
    forgot: [...forgot, ''],
    asked: [...asked, ''],
    learned: [...learned, ''],
  };
}

/** The answer as it stands. */
export function answerOf(draft: AnswerDraft): PromiseMade {
  switch (draft.kind) {
    case 'day':
      return { kind: 'day', day: draft.day, by: draft.by };
    case 'stretch':
      return { kind: 'stretch', from: draft.from, to: draft.to, words: draft.words };
    default:
      return { kind: draft.kind };
  }
}

/** The moment of a day and an hour, empty while one of them is not yet typed: the schema then says so. */
function momentOf(day: Day, hour: string, zone: Zone): Moment {
  return /^\d{4}-\d\d-\d\d$/.test(day) && /^\d\d:\d\d$/.test(hour) ? momentAt(day, hour, zone) : '';
}

const filledLines = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter((line) => line !== '');

/** What is sent to the journal. People without a name and blank lines are left out; nothing else is made up. */
export function debriefOf(draft: DebriefDraft): InputOf<'interviews.record'> {
  const { interviewId, organization, opportunity, kind, day, start, end, zone, place, stillWanted } = draft;
  return {
    ...{ interviewId, opportunity, kind, zone, place, stillWanted },
    organization: { ...organization, address: isEmptyAddress(organization.address) ? null : organization.address },
    startsAt: momentOf(day, start, zone),
    endsAt: momentOf(day, end, zone),
    people: draft.people.filter((person) => person.name.trim() !== '').map(personOf),
    decision: answerOf(draft.decision),
    nextInterview: answerOf(draft.nextInterview),
    restate: filledLines(draft.restate),
    forgot: filledLines(draft.forgot),
    asked: filledLines(draft.asked),
    learned: filledLines(draft.learned),
  };
}

/** The same, with words in the places that the preview does not need filled, so that the plan shows from the first answer. */
export function previewOf(draft: DebriefDraft): InputOf<'interviews.preview'> {
  const debrief = debriefOf(draft);
  const titled = debrief.opportunity.title.trim() === '' ? 'the position' : debrief.opportunity.title;
  const named = debrief.organization.name.trim() === '' ? 'the organization' : debrief.organization.name;
  return { ...debrief, opportunity: { ...debrief.opportunity, title: titled }, organization: { ...debrief.organization, name: named } };
}
