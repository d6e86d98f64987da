import { dayOf } from '../../../shared/rules/days.ts';
import { sayPromise } from '../../../shared/rules/say.ts';
import type { OpportunityView, PromiseView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { Button } from '../../components/Button.tsx';
import { Kind } from '../../components/Kind.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { Rules } from '../../components/Rule.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useCommand, useJournal } from '../../journalQueries.ts';
import { Patience } from './StagePath.tsx';

const usuallyLong = new Set(['government', 'education', 'nonprofit']);

/** How long it may take, and what was promised. */
export function PromiseBox({
  opportunity,
  onPace,
  onPromise,
}: {
  readonly opportunity: OpportunityView;
  readonly onPace: () => void;
  readonly onPromise: () => void;
}) {
  const { today } = useClock();
  const { data: status } = useJournal('journal.status', {});
  const save = useCommand('opportunities.save');
  const { id, title, organization, stage, stages, long, promises } = opportunity;
  const entry = stages.filter((each) => each.stage === stage).at(-1);
  const setLong = (next: boolean) =>
    save.mutate(
      { id, title, organizationId: organization.id, stage, stageDay: entry?.day ?? today, note: entry?.note ?? '', long: next },
      {
        onSuccess: () => tell(`${title}: ${next ? 'a long process' : 'not a long process'}.`, { undo: true }),
        onError: tellProblem,
      },
    );
  const first = opportunity.inTheRoom.map((each) => each.interview).sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0];
  const open = promises.filter((promise) => promise.state === 'open' && promise.day !== null);
  return (
    <div className="long">
      <div>
        <h2>
          <Switch checked={long} onChange={setLong}>
            Long process
          </Switch>
          {usuallyLong.has(organization.sector) && !long && <span className="tag">suggested: {organization.sector}</span>}
        </h2>
        {long && first !== undefined && <Patience from={dayOf(first.startsAt, first.zone)} today={today} />}
        <Because rules={['P21']}>
          {long
            ? 'silence is normal here; 30 to 60 days are usual, at times 90'
            : 'government, education, boards and nonprofits take 30 to 60 days; silence there is normal'}
        </Because>
        <p className="quiet">
          {organization.paceDays === null
            ? `One status contact in ${status?.practice.paceDays ?? 5} business days.`
            : `They asked for one contact in ${organization.paceDays} business days.`}{' '}
          <Button look="text" onClick={onPace}>
            They asked for longer…
          </Button>
        </p>
      </div>
      <div>
        <h2>
          <Kind kind="promise" bare />
          {open.length === 0 ? 'No promise open' : open.length === 1 ? 'Promised' : 'Promises'}
        </h2>
        {promises.length === 0 ? (
          <p className="quiet">A debrief asks when they decide, and when you might expect word.</p>
        ) : (
          <ul className="rowlist">
            {promises.map((promise) => (
              <PromiseLine key={promise.id} promise={promise} />
            ))}
          </ul>
        )}
        {opportunity.inTheRoom.length > 0 && (
          <Button look="text" className="side-add" onClick={onPromise}>
            They promised word…
          </Button>
        )}
      </div>
    </div>
  );
}

function PromiseLine({ promise }: { readonly promise: PromiseView }) {
  const { today } = useClock();
  const about = promise.about === 'decision' ? 'decision' : 'a next interview';
  const state = promise.state === 'passed' ? 'passed without word; ' : promise.state === 'kept' ? 'kept; ' : '';
  return (
    <li>
      <span>
        {sayPromise(promise.promise, today)}
        <small>
          {about}; {state}
          {promise.because}
          <Rules ids={promise.rules} />
        </small>
      </span>
    </li>
  );
}
