import { useLocation } from 'wouter';
import { sayHour, sayMoment } from '../../../shared/rules/say.ts';
import type { FollowUpView, Section, TodayView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { AllMailed } from '../../components/AllMailed.tsx';
import { Button } from '../../components/Button.tsx';
import { LetterLife } from '../../components/LetterLife.tsx';
import { Rule } from '../../components/Rule.tsx';
import { sayDuration } from '../../components/whenOf.ts';
import type { OnAsk } from './asked.ts';
import './tray.css';

/** The fuse is as long as the last hours before the collection. */
const fuseHours = 6;

export interface TrayProps {
  readonly tray: Section;
  /** What is late and printed goes along. */
  readonly overdue: Section;
  readonly lastCollection: TodayView['lastCollection'];
  readonly onAsk: OnAsk;
}

/** Tonight's mail (P6): what is left to write, proofread, print and post before the last collection. */
export function Tray({ tray, overdue, lastCollection, onAsk }: TrayProps) {
  const clock = useClock();
  const [, go] = useLocation();
  const left = Date.parse(lastCollection.at) - Date.parse(clock.now);
  const hour = sayHour(lastCollection.at, clock.zone);
  const deadlines = new Set(tray.rows.map((row) => row.dueAt));
  const first = tray.rows[0];
  const toPost = [...overdue.rows, ...tray.rows].flatMap(({ letter }) => (letter?.state === 'printed' ? [letter.id] : []));
  const organizations = new Set(tray.rows.map((row) => row.organization?.name));
  return (
    <section aria-labelledby="tonight">
      <div className="tray-head">
        <h2 className="title-3" id="tonight">
          Tonight’s mail
        </h2>
        <span className="left">
          {!lastCollection.isToday ? (
            `no collection today, next ${sayMoment(lastCollection.at, clock.zone, clock.today)}`
          ) : lastCollection.passed ? (
            `the ${hour} collection is over`
          ) : (
            <>
              <b>{sayDuration(left)}</b> to the {hour} collection
            </>
          )}
        </span>
      </div>
      <div className="fuse" role="img" aria-label={lastCollection.passed ? 'no time left' : `${sayDuration(left)} left`}>
        <i style={{ width: `${Math.max(0, Math.min(100, (left / 3_600_000 / fuseHours) * 100))}%` }} />
      </div>
      {first?.dueAt !== undefined && first.dueAt !== null ? (
        <p className="tray-why">
          {deadlines.size === 1 && tray.rows.length > 1 ? 'All due' : tray.rows.length > 1 ? 'The first is due' : 'Due'}{' '}
          {sayMoment(first.dueAt, first.zone, clock.today)}
          {first.rules[0] === 'P5' || first.rules[0] === 'P7' ? (
            <>
              , 24 hours after {organizations.size === 1 && first.organization !== null ? first.organization.name : 'the interview'}{' '}
              <Rule id="P5" />
            </>
          ) : (
            <>
              {' '}
              <Rule id="P6" />
            </>
          )}
        </p>
      ) : (
        <p className="tray-why">
          Nothing has to go out tonight. <Rule id="P6" />
        </p>
      )}
      {tray.rows.length + toPost.length > 0 && (
        <ul className="tray">
          {tray.rows.map((row) => (
            <Piece
              key={row.id}
              followUp={row}
              onOpen={() => go(row.letter === null ? '/letters' : `/letters/${row.letter.id}`)}
              onAsk={onAsk}
            />
          ))}
          <li className="tray-foot">
            <span>
              {tray.total > tray.rows.length
                ? `and ${tray.total - tray.rows.length} more on the letter desk`
                : whatIsLeft(tray.rows, toPost.length)}
            </span>
            <span className="btns push">
              <Button size="sm" onClick={() => go('/letters')}>
                Letter desk
              </Button>
              {toPost.length > 0 && <AllMailed ids={toPost} />}
            </span>
          </li>
        </ul>
      )}
    </section>
  );
}

/** "2 to proofread, 1 to print, 1 to post." */
function whatIsLeft(rows: readonly FollowUpView[], toPost: number): string {
  const steps = rows.map((row) => {
    const state = row.letter?.state ?? 'planned';
    if (row.kind === 'card' && (state === 'planned' || state === 'drafted')) return 'to copy';
    return { planned: 'to write', drafted: 'to proofread', proofread: 'to print', printed: '', mailed: '', answered: '' }[state];
  });
  const left = ['to write', 'to proofread', 'to copy', 'to print'].map(
    (step) => [steps.filter((each) => each === step).length, step] as const,
  );
  const said = [...left, [toPost, 'to post'] as const].filter(([count]) => count > 0).map(([count, step]) => `${String(count)} ${step}`);
  return `${said.join(', ')}.`;
}

/** What the next step of a piece is called. */
const nextStep = {
  planned: 'Write',
  drafted: 'Proofread',
  proofread: 'Print',
  printed: 'Mailed…',
  mailed: 'Open',
  answered: 'Open',
} as const;

function Piece({ followUp, onOpen, onAsk }: { readonly followUp: FollowUpView; readonly onOpen: () => void; readonly onAsk: OnAsk }) {
  const isCard = followUp.kind === 'card';
  const state = followUp.letter?.state ?? 'planned';
  const byHand = isCard && (state === 'planned' || state === 'drafted');
  return (
    <li className="piece" data-kind={followUp.kind}>
      <span className={isCard ? 'env env--card' : 'env'} aria-hidden />
      <span>
        <b>{followUp.person.name}</b>
        <LetterLife state={state} kind={isCard ? 'card' : 'letter'} {...(byHand ? { words: 'card to copy by hand' } : {})} />
      </span>
      <Button
        size="sm"
        aria-label={`${byHand ? 'Copy' : nextStep[state]}: ${followUp.person.name}`}
        onClick={state === 'printed' ? () => onAsk('mailed', followUp) : onOpen}
      >
        {byHand ? 'Copy' : nextStep[state]}
      </Button>
    </li>
  );
}
