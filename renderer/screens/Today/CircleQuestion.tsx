import { UsersRound } from 'lucide-react';
import { listed } from '../../../shared/rules/listed.ts';
import { useCommand } from '../../journalQueries.ts';
import { plannedWords } from './todayWords.ts';
import { Button } from '../../components/Button.tsx';
import { askAboutCircle, useAskedAboutCircle } from '../../components/askedAboutCircle.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { Rule } from '../../components/Rule.tsx';

/** Right after a debrief: shall those who asked the questions be in the circle? One tap, and it may be left (P33). */
export function CircleQuestion() {
  const people = useAskedAboutCircle();
  const answer = useCommand('contacts.circleOf');
  const names = listed(people.map(({ spoken }) => spoken));
  const takeIn = () =>
    answer.mutate(
      { ids: people.map(({ id }) => id) },
      {
        onSuccess: (planned) => {
          tell(`${names} ${people.length === 1 ? 'is' : 'are'} in your circle.${plannedWords(planned)}`, { undo: true });
          askAboutCircle([]);
        },
        onError: tellProblem,
      },
    );
  return (
    <div className={people.length > 0 ? 'today-notices' : 'sr'} role="status" aria-label="Networking circle">
      {people.length > 0 && (
        <div className="notice">
          <UsersRound className="i" aria-hidden />
          <span>
            {names}: into your networking circle? <Rule id="P33" />
          </span>
          <span className="btns">
            <Button size="sm" busy={answer.isPending} onClick={takeIn}>
              {people.length === 1 ? 'Yes' : 'Yes, all'}
            </Button>
            <Button size="sm" look="quiet" onClick={() => askAboutCircle([])}>
              Not now
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
