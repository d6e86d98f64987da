import { Check, FlagTriangleRight, Lightbulb, SkipForward, UsersRound } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ClosedFollowUp } from '../../../shared/contactPastViews.ts';
import type { Day, Moment } from '../../../shared/model.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayHour, sayPromise } from '../../../shared/rules/say.ts';
import type { ContactView, TouchView } from '../../../shared/views.ts';
import { capital, channelWords, interviewWords, outcomeWords, promisedWords, promiseStateWords } from '../../words.ts';
import { channelIcons } from './ContactCells.tsx';

/** One thing that was with a person. */
export interface ContactLineView {
  readonly key: string;
  readonly at: Moment;
  /** The civil day, where it was. */
  readonly day: Day;
  readonly icon: LucideIcon;
  readonly words: string;
  /** What was said, promised or learned; the reason why it was skipped. */
  readonly said: string;
  /** A word or two beside it: what it was done for, for which position. */
  readonly meta: string;
  /** Where more of it is; null for nowhere. */
  readonly href: string | null;
}

type Told = Pick<ContactView, 'touches' | 'interviews' | 'promises' | 'learned' | 'closed'>;

/** Everything that was with a person, or is arranged, in one order: the latest first. */
export function contactTimeline(told: Told, today: Day): readonly ContactLineView[] {
  // A follow-up that a touch has done is told with the touch.
  const doneBy = Map.groupBy(
    told.closed.filter(({ state }) => state === 'done'),
    ({ at }) => at,
  );
  const outbound = new Set(told.touches.filter(({ direction }) => direction === 'out').map(({ at }) => at));
  return [
    ...told.touches.map((touch) => touchLine(touch, touch.direction === 'out' ? (doneBy.get(touch.at) ?? []) : [])),
    ...told.closed.filter(({ state, at }) => state === 'skipped' || !outbound.has(at)).map(closedLine),
    ...told.interviews.map(interviewLine),
    ...told.promises.map(({ id, about, promise, state, at, zone }): ContactLineView => ({
      ...{ key: id, at, day: dayOf(at, zone), icon: FlagTriangleRight, href: null },
      ...{ words: `${promisedWords[about]} promised`, said: sayPromise(promise, today), meta: promiseStateWords[state] },
    })),
    ...told.learned.flatMap(({ interviewId, at, zone, texts }) =>
      texts.map((said, index): ContactLineView => ({
        ...{ key: `${interviewId} ${index}`, at, day: dayOf(at, zone), icon: Lightbulb, words: 'Learned', said, meta: '' },
        href: `/debrief/${interviewId}`,
      })),
    ),
  ].sort((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : 0));
}

/** "Call, left a voicemail", "E-mail in", "Thank-you letter mailed". */
function touchLine(touch: TouchView, done: readonly ClosedFollowUp[]): ContactLineView {
  const { id, at, zone, channel, direction, outcome, letterId, said } = touch;
  // What it was made for comes first; what it did beside that says so (one call does both).
  const [made, beside] = [done.filter(({ because }) => because === ''), done.filter(({ because }) => because !== '')];
  const titles = [...new Set([...made, ...beside].map(({ title }) => title))];
  const what = letterId === null ? capital(channelWords[channel]) : (titles[0] ?? capital(channelWords[channel]));
  const way = channel === 'meeting' ? '' : direction === 'in' ? ' in' : '';
  const how = letterId !== null ? ' mailed' : outcome === null || outcome === 'sent' ? '' : `, ${outcomeWords[outcome]}`;
  return {
    ...{ key: id, at, day: dayOf(at, zone), icon: channelIcons[channel], words: `${what}${way}${how}`, said },
    meta: letterId === null ? titles.join(', ') : '',
    href: letterId === null ? null : `/letters/${letterId}`,
  };
}

function closedLine({ id, title, state, at, zone, because }: ClosedFollowUp): ContactLineView {
  return {
    ...{ key: id, at, day: dayOf(at, zone), icon: state === 'done' ? Check : SkipForward, words: `${title}, ${state}` },
    ...{ said: state === 'skipped' ? because : '', meta: '', href: null },
  };
}

function interviewLine({ id, kind, startsAt, endsAt, zone, opportunity }: ContactView['interviews'][number]): ContactLineView {
  return {
    ...{ key: id, at: startsAt, day: dayOf(startsAt, zone), icon: UsersRound, said: '', meta: opportunity.title },
    words: `${capital(interviewWords[kind])}, ${sayHour(startsAt, zone)}–${sayHour(endsAt, zone)}`,
    href: `/debrief/${id}`,
  };
}
