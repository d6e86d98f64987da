import { lostBecauseWords } from '../../../shared/rules/lostBecause.ts';
import { stageStretches } from '../../../shared/rules/stageStretches.ts';
import type { OpportunityView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { capital, shortDay, stageWords } from '../../words.ts';

/** Every stage so far, since when, and how many days it lasted. */
export function StageHistory({ path }: { readonly path: OpportunityView['stages'] }) {
  const { today } = useClock();
  const steps = stageStretches(path, today);
  return (
    <section>
      <div className="sec">
        <h2 className="title-4">Stages</h2>
      </div>
      <ul className="rowlist">
        {steps.map((step, index) => (
          <li key={`${step.stage} ${step.day} ${index}`}>
            <span>
              <b>{capital(stageWords[step.stage])}</b>
              <small>
                {[
                  `since ${shortDay(step.day, today)}`,
                  step.lostBecause === null ? '' : lostBecauseWords[step.lostBecause],
                  step.lostBecause === null ? '' : step.note,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </small>
            </span>
            <span className="r">{step.days === null ? '' : `${step.days} ${step.days === 1 ? 'day' : 'days'}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
