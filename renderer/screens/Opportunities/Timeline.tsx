import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Channel, FollowUpKind } from '../../../shared/model.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay, sayHour, sayPromise } from '../../../shared/rules/say.ts';
import type { TimelineEvent, TouchView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Kind } from '../../components/Kind.tsx';
import { capital, channelWords, counted, interviewWords, promisedWords, promiseStateWords, stageWords } from '../../words.ts';

const kindOf: Readonly<Record<Channel, FollowUpKind | null>> = {
  letter: 'letter',
  card: 'card',
  email: 'email',
  fax: 'letter',
  call: 'call',
  voicemail: 'call',
  meeting: null,
  text: null,
};
/** How many are shown before the rest is asked for. */
const folded = 14;

/** What happened so far, the latest first. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, folded);
  const touches = events.filter((event) => event.kind === 'touch').length;
  return (
    <div className="opp-past">
      <div className="sec">
        <h2 className="title-5">So far</h2>
        <span className="n">{touches === 0 ? 'no touch yet' : counted(touches, 'touch', 'touches')}</span>
      </div>
      <ol className="line">
        {shown.map((event, index) => (
          <TimelineLine key={`${event.kind} ${event.at} ${index}`} event={event} />
        ))}
      </ol>
      {shown.length < events.length && (
        <p className="more">
          <Button look="text" onClick={() => setAll(true)}>
            {events.length - shown.length} more
          </Button>
        </p>
      )}
    </div>
  );
}

function TimelineLine({ event }: { readonly event: TimelineEvent }) {
  const { today } = useClock();
  const { mark, words, meta } = lineOf(event, today);
  return (
    <li>
      <time>{sayDay(dayOf(event.at, event.zone), today)}</time>
      {mark}
      <p>{words}</p>
      <span className="meta">{meta}</span>
    </li>
  );
}

interface Line {
  readonly mark: ReactNode;
  readonly words: ReactNode;
  readonly meta: string;
}

const goneWords = { cancelled: 'it was cancelled', mistake: 'it was entered by mistake' } as const;

const dot = <span className="dotmark" />;

function lineOf(event: TimelineEvent, today: string): Line {
  switch (event.kind) {
    case 'touch': {
      const kind = kindOf[event.touch.channel];
      return { mark: kind === null ? dot : <Kind kind={kind} />, words: touchWords(event.touch), meta: touchMeta(event) };
    }
    case 'interview': {
      const { kind, startsAt, endsAt, zone, place, people } = event.interview;
      const where = place === '' ? '' : `, ${place}`;
      const words = (
        <>
          <b>{capital(interviewWords[kind])}</b>, {sayHour(startsAt, zone)}–{sayHour(endsAt, zone)}
          {where}
        </>
      );
      return { mark: <Kind kind="interview" />, words, meta: `${people.length} met` };
    }
    case 'removed': {
      const { kind, startsAt, zone, because } = event.interview;
      const words = `${capital(interviewWords[kind])} of ${sayDay(dayOf(startsAt, zone), today)} removed: ${goneWords[because]}`;
      return { mark: dot, words, meta: 'removed' };
    }
    case 'stage':
      return { mark: dot, words: `${capital(stageWords[event.stage])}${event.note === '' ? '' : `: ${event.note}`}`, meta: '' };
    case 'promise': {
      const { promise, state, about } = event.promise;
      return {
        mark: <Kind kind="promise" />,
        words: (
          <>
            {promisedWords[about]} promised: <em>{sayPromise(promise, today)}</em>
          </>
        ),
        meta: promiseStateWords[state],
      };
    }
  }
}

/** "Call with Ms. Achterberg", "Letter to Mr. Bell", "E-mail from Mr. Wood", and what was said. */
function touchWords(touch: TouchView): ReactNode {
  const what =
    touch.channel === 'call' && touch.outcome === 'voicemail'
      ? 'Voicemail'
      : touch.channel === 'call' && touch.outcome === 'noAnswer'
        ? 'Call, no answer,'
        : capital(channelWords[touch.channel]);
  const spoke = touch.channel === 'meeting' || (touch.channel === 'call' && touch.outcome === 'reached');
  const toward = spoke ? 'with' : touch.direction === 'in' ? 'from' : 'to';
  return (
    <>
      {what} {toward} <b>{touch.person.spoken}</b>
      {touch.said !== '' && (
        <>
          : <em>{touch.said}</em>
        </>
      )}
    </>
  );
}

function touchMeta({ touch }: Extract<TimelineEvent, { readonly kind: 'touch' }>): string {
  const hour = sayHour(touch.at, touch.zone);
  if (touch.letterId !== null) return `mailed ${hour}`;
  return touch.channel === 'meeting' ? hour : `${touch.direction}, ${hour}`;
}
