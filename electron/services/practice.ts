import type { Planned } from '../../shared/contract.ts';
import type { Id, PlannedFollowUp, Practice } from '../../shared/model.ts';
import { calendarDay, spanOf } from '../../shared/rules/followUpState.ts';
import { spokenName } from '../../shared/rules/names.ts';
import { choices, usualPractice } from '../../shared/rules/practice.ts';
import type { ForeseenChange, PlannedTime, PracticePreview } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import type { FollowUp } from '../db/followUps.ts';
import type { ReadableDb } from '../db/open.ts';
import * as organizations from '../db/organizations.ts';
import * as practice from '../db/practice.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { foreseeEverything, planEverything, plannedOf, type Foreseen } from './planning.ts';
import { practiceOf } from './terms.ts';

/** So many changes are named in a preview; all are counted. */
const mostNamed = 20;

export const practiceHandlers: HandlersOf<'practice.read' | 'practice.preview' | 'practice.save'> = {
  'practice.read': ({ db }) => ({ practice: practiceOf(db), usual: usualPractice }),
  'practice.preview': preview,
  'practice.save': save,
};

/** Keeps what differs from the defaults, and plans again what is not yet done. */
function save(writing: Writing, chosen: Practice): Planned {
  const own = Object.fromEntries(choices.flatMap(({ name }) => (chosen[name] === usualPractice[name] ? [] : [[name, chosen[name]]])));
  practice.write(writing.db, own);
  return planEverything(writing);
}

/** What saving these numbers would add, retire and move, by the same planning; nothing is written. */
function preview({ db }: Reading, chosen: Practice): PracticePreview {
  const all = foreseeEverything(db, chosen);
  const changes = all.flatMap((foreseen) => changesOf(db, foreseen));
  const countOf = (change: ForeseenChange['change']): number => changes.filter((each) => each.change === change).length;
  const named = [...changes].sort((one, other) => (timeKey(one) < timeKey(other) ? -1 : 1)).slice(0, mostNamed);
  return { added: countOf('added'), retired: countOf('retired'), moved: countOf('moved'), named };
}

/** What changes hands comes before what merely appears or goes, the earliest first. */
const timeKey = ({ change, to, from }: ForeseenChange): string =>
  `${change === 'moved' ? 0 : 1} ${to?.at ?? from?.at ?? '9'} ${to?.day ?? from?.day ?? '9'}`;

function changesOf(db: ReadableDb, { reconciled, stored, organizationOf }: Foreseen): readonly ForeseenChange[] {
  const byKey = new Map(stored.map((each) => [each.key, each]));
  const { add, reopen, change, retire } = reconciled;
  const named = (planned: PlannedFollowUp | FollowUp) => namesOf(db, planned, organizationOf(planned));
  const moved = change.flatMap((planned): readonly ForeseenChange[] => {
    const known = byKey.get(planned.key);
    if (known === undefined) return [];
    const [from, to] = [timeOf(plannedOf(known)), timeOf(planned)];
    if (from.day === to.day && from.at === to.at) return [];
    return [{ change: 'moved', ...named(planned), from, to }];
  });
  return [
    ...moved,
    ...[...add, ...reopen].map((planned): ForeseenChange => ({ change: 'added', ...named(planned), from: null, to: timeOf(planned) })),
    ...retire.flatMap(({ key }): readonly ForeseenChange[] => {
      const known = byKey.get(key);
      return known === undefined ? [] : [{ change: 'retired', ...named(known), from: timeOf(plannedOf(known)), to: null }];
    }),
  ];
}

/** A deadline stands by its end, a window by its opening. */
function timeOf(planned: Parameters<typeof calendarDay>[0]): PlannedTime {
  const { opensAt, dueAt } = spanOf(planned);
  const held = planned.stop?.kind === 'held' ? planned.stop.until : null;
  return { day: calendarDay(planned), at: held ?? (planned.timing === 'deadline' ? dueAt : opensAt), zone: planned.zone };
}

function namesOf(
  db: ReadableDb,
  { title, rules, contactId }: Pick<PlannedFollowUp, 'title' | 'rules' | 'contactId'>,
  organizationId: Id | null,
): Pick<ForeseenChange, 'title' | 'rules' | 'whom'> {
  const person = contactId === null ? null : contacts.read(db, contactId);
  const organization = organizationId === null ? null : organizations.read(db, organizationId);
  return { title, rules, whom: person === null ? (organization?.name ?? '') : spokenName(person) };
}
