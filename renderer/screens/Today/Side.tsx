import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { sayHour, sayMoment, sayPromise } from '../../../shared/rules/say.ts';
import type { InterviewLabel, PromiseView, TodayView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { InterviewSheet } from '../../components/InterviewSheet.tsx';
import { Kind } from '../../components/Kind.tsx';
import { Rule } from '../../components/Rule.tsx';
import { Tally } from '../../components/Tally.tsx';
import { capital, interviewKindWords } from '../../words.ts';
import type { OnAsk } from './asked.ts';
import { Tray } from './Tray.tsx';

// At the foot, and with a choice in it: the first screen does not wait for either.
const StillToFindOut = lazy(async () => ({ default: (await import('./StillToFindOut.tsx')).StillToFindOut }));

/** Beside the list: tonight's mail, promises, this week, the next interview, and what is still to find out. */
export function Side({ view, onAsk }: { readonly view: TodayView; readonly onAsk: OnAsk }) {
  return (
    <aside className="today-side scroll" aria-label="Tonight, promises and this week">
      <Tray tray={view.tray} overdue={view.overdue} lastCollection={view.lastCollection} onAsk={onAsk} />
      <Promises promises={view.promises} />
      <Week week={view.week} goal={view.goal} momentum={view.momentum} />
      {view.nextInterview !== null && <NextInterview interview={view.nextInterview} />}
      <Suspense fallback={null}>
        <StillToFindOut />
      </Suspense>
    </aside>
  );
}

function Promises({ promises }: { readonly promises: readonly PromiseView[] }) {
  const { today } = useClock();
  return (
    <section aria-labelledby="promised">
      <div className="sec">
        <h2 className="title-4" id="promised">
          Promises coming due
        </h2>
      </div>
      {promises.length === 0 ? (
        <p className="side-none">Nobody has promised a day.</p>
      ) : (
        <ul className="promises">
          {promises.map((promised) => (
            <li key={promised.id}>
              <Kind kind="promise" />
              <div>
                <p>
                  <b>{capital(sayPromise(promised.promise, today))}</b>&ensp;
                  <Link className="plain-link" href={`/opportunities/${promised.opportunity.id}`}>
                    {promised.organization.name}
                  </Link>
                </p>
                <Because rules={promised.rules}>{promised.because}</Because>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Week({ week, goal, momentum }: Pick<TodayView, 'week' | 'goal' | 'momentum'>) {
  const counts = [
    ['Applications', 'applications'],
    ['Interviews', 'interviews'],
    ['New contacts', 'newContacts'],
  ] as const;
  return (
    <section aria-labelledby="week">
      <div className="sec">
        <h2 className="title-4" id="week">
          This week
        </h2>
        <span className="n">beside your goal</span>
        {momentum === null && <Rule id="P32" />}
      </div>
      <div className="week">
        {counts.map(([name, part]) => (
          <div key={name}>
            <span>{name}</span>
            <Tally count={week[part]} goal={goal[part]} />
            <span className="num">
              <b>{week[part]}</b>
              {goal[part] > 0 && ` of ${goal[part]}`}
            </span>
          </div>
        ))}
      </div>
      {momentum !== null && <Because rules={momentum.rules}>{capital(momentum.because)}.</Because>}
    </section>
  );
}

function NextInterview({ interview }: { readonly interview: InterviewLabel }) {
  const { today } = useClock();
  const people = interview.people.map((person) => person.name).join(', ');
  return (
    <section className="next-int" aria-label="Next interview">
      <Kind kind="interview" />
      <div>
        <p>
          <b>
            {sayMoment(interview.startsAt, interview.zone, today)}–{sayHour(interview.endsAt, interview.zone)}
          </b>
        </p>
        <p className="quiet">
          {interviewKindWords[interview.kind]},{' '}
          <Link className="plain-link" href={`/opportunities/${interview.opportunity.id}`}>
            {interview.organization.name}
          </Link>
          {people !== '' && `, ${people}`}
        </p>
        <InterviewSheet interviewId={interview.id} />
      </div>
    </section>
  );
}
