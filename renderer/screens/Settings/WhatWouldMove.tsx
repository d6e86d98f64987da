import type { ForeseenChange, PlannedTime, PracticePreview } from '../../../shared/views.ts';
import { sayDay, sayMoment } from '../../../shared/rules/say.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Rules } from '../../components/Rule.tsx';
import { capital, counted, countWords } from '../../words.ts';
import type { PracticeDraft } from './usePracticeDraft.ts';

/** What a change would plan otherwise, before it is saved. */
export function WhatWouldMove({ draft }: { readonly draft: PracticeDraft }) {
  const { foreseen, isChanged, fits } = draft;
  return (
    <section aria-labelledby="would-move" className="would-move">
      <h2 className="title-4" id="would-move">
        What would move
      </h2>
      <p className="because" role="status">
        {isChanged
          ? fits
            ? sentenceOf(foreseen)
            : 'One of the changes does not fit yet.'
          : 'A change plans again only what is not yet done.'}
      </p>
      {isChanged && foreseen !== null && foreseen.named.length > 0 && (
        <ul className="moves">
          {foreseen.named.map((each, index) => (
            <Change key={index} change={each} />
          ))}
        </ul>
      )}
      {isChanged && foreseen !== null && totalOf(foreseen) > foreseen.named.length && (
        <p className="faint">And {countWords(totalOf(foreseen) - foreseen.named.length)} more.</p>
      )}
      <div className="btns">
        {isChanged && <Button onClick={draft.discard}>Discard</Button>}
        <Button look="primary" busy={draft.busy || !isChanged || !fits || foreseen === null} onClick={draft.save}>
          Save the changes
        </Button>
      </div>
    </section>
  );
}

const totalOf = ({ added, retired, moved }: PracticePreview): number => added + retired + moved;

function sentenceOf(foreseen: PracticePreview | null): string {
  if (foreseen === null) return 'Looking what would move…';
  const { moved, added, retired } = foreseen;
  const parts = [
    moved > 0 && `${counted(moved, 'open follow-up')} would move`,
    added > 0 && `${countWords(added)} would be added`,
    retired > 0 && `${countWords(retired)} would be retired`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Nothing that is planned would move.' : `${capital(parts.join(', '))}.`;
}

function Change({ change: { change, title, whom, rules, from, to } }: { readonly change: ForeseenChange }) {
  const { today } = useClock();
  const say = (time: PlannedTime | null): string => {
    if (time === null) return '';
    if (time.at !== null) return sayMoment(time.at, time.zone, today);
    return time.day === null ? 'waiting' : sayDay(time.day, today);
  };
  return (
    <li>
      <p>
        <b>{title}</b>
        {whom !== '' && `, ${whom}`}
        <Rules ids={rules.slice(0, 1)} />
      </p>
      <p className="quiet">
        {change === 'moved' && (
          <>
            <s aria-label={`from ${say(from)}`}>{say(from)}</s> <span aria-hidden>→</span> {say(to)}
          </>
        )}
        {change === 'added' && `new: ${say(to)}`}
        {change === 'retired' && `no longer planned, was ${say(from)}`}
      </p>
    </li>
  );
}
