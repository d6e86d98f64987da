import type { PlannedFollowUp } from '../model.ts';
import type { Plan, Reconciled, StoredFollowUp } from './plan.ts';

/**
 * Compares a plan with what the journal holds of the same opportunity. What is done or skipped is never touched nor added
 * again; what the user moved keeps its day and is not held, because the user's own decision wins; what an event or a
 * changed fact has ended is retired with its reason, and comes back when the fact does.
 */
export function reconcile(plan: Plan, stored: readonly StoredFollowUp[]): Reconciled {
  const known = new Map(stored.map((row) => [row.followUp.key, row]));
  const over = new Map(plan.over.map(({ key, because }) => [key, because]));
  const add: PlannedFollowUp[] = [];
  const change: PlannedFollowUp[] = [];
  const reopen: PlannedFollowUp[] = [];
  const wanted = new Set<string>();

  for (const planned of plan.planned) {
    const closedBy = doneByAnother(planned, known);
    if (closedBy !== null) {
      over.set(planned.key, closedBy);
      continue;
    }
    wanted.add(planned.key);
    const row = known.get(planned.key);
    if (row === undefined) add.push(planned);
    else if (row.status === 'retired') reopen.push(planned);
    else if (row.status === 'open') {
      const kept = row.moved ? keepingItsDay(planned, row.followUp) : planned;
      if (!isSameFollowUp(kept, row.followUp)) change.push(kept);
    }
  }
  const retire = stored
    .filter(({ status, followUp }) => status === 'open' && !wanted.has(followUp.key))
    .map(({ followUp: { key } }) => ({ key, because: over.get(key) ?? noLongerAsked(key) }));
  return { add, change, reopen, retire };
}

/** A held call that became another one is closed by it ("When rules meet"). */
function doneByAnother({ stop }: PlannedFollowUp, known: ReadonlyMap<string, StoredFollowUp>): string | null {
  if (stop?.kind !== 'held' || stop.becomes === null) return null;
  const other = known.get(stop.becomes);
  if (other?.status === 'done') return 'the call that it became was made';
  return other?.status === 'skipped' ? 'the call that it became was skipped' : null;
}

function keepingItsDay(planned: PlannedFollowUp, stored: PlannedFollowUp): PlannedFollowUp {
  // One that waits has no day, nor has one that waited until now.
  if (planned.stop?.kind === 'waiting' || stored.windows.length === 0) return planned;
  return { ...planned, windows: stored.windows, stop: planned.stop?.kind === 'held' ? stored.stop : planned.stop };
}

/** Every member is named here once: looking up which there are, for each of some ten thousand, costs more than comparing them. */
const membersOf = Object.keys({
  key: true,
  rules: true,
  kind: true,
  title: true,
  contactId: true,
  opportunityId: true,
  interviewId: true,
  windows: true,
  timing: true,
  zone: true,
  status: true,
  stop: true,
  because: true,
} satisfies Record<keyof PlannedFollowUp, true>) as readonly (keyof PlannedFollowUp)[];

function isSameFollowUp(one: PlannedFollowUp, other: PlannedFollowUp): boolean {
  return membersOf.every((name) => one[name] === other[name] || isSame(one[name], other[name]));
}

/** Both are plain values made in one shape, but a stored one may have come back with its members in another order. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const members = Object.keys(one);
  if (members.length !== Object.keys(other).length) return false;
  return members.every((name) => isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]));
}

/** What must have changed when a rule no longer asks for one of its follow-ups. */
function noLongerAsked(key: string): string {
  switch (key.split(':')[0]) {
    case 'P4':
      return key.endsWith(':outcome') ? 'the process goes on' : 'the reference or the interview was changed';
    case 'P5':
    case 'P7':
      return 'this person is no longer in the room of that interview, or has another role';
    case 'P12':
      return 'nobody is left to call about that interview';
    case 'P16':
      return 'the promise was changed';
    case 'P27':
    case 'P30':
      return 'the decision was changed';
    case 'P29':
      return 'you have met somebody there';
    case 'P8':
      return 'no e-mail is asked for any more';
    case 'P18':
      return 'the answers of that interview were changed';
    case 'P22':
      return 'there was another contact since';
    case 'P33':
      return 'you took this person out of your circle, or met otherwise';
    case 'P34':
      return 'this person is no longer to be kept in touch with';
    default:
      return 'the facts it came from were changed';
  }
}
