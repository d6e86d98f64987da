import type { PersonLabel } from '../../shared/views.ts';
import { useCommand } from '../journalQueries.ts';
import { plannedWords } from '../screens/Today/todayWords.ts';
import { Button } from './Button.tsx';
import { tell, tellProblem } from './notices.ts';
import { Rule } from './Rule.tsx';

export interface CircleAskProps {
  readonly person: PersonLabel;
  readonly circle: 'yes' | 'no' | null;
  /** Interviewers are suggested; anybody else only the user takes in (P33). */
  readonly suggested: boolean;
}

/** Into the networking circle? A suggestion, not a follow-up: a yes plans to ask to connect (P33). */
export function CircleAsk({ person, circle, suggested }: CircleAskProps) {
  const answer = useCommand('contacts.circle');
  const say = (isIn: boolean) =>
    answer.mutate(
      { id: person.id, in: isIn },
      {
        onSuccess: (planned) => tell(`${person.spoken} is ${isIn ? 'in' : 'not in'} your circle.${plannedWords(planned)}`, { undo: true }),
        onError: tellProblem,
      },
    );
  if (circle === 'yes') {
    return (
      <p className="circle-ask">
        In your circle
        <Button look="text" busy={answer.isPending} aria-label={`Take ${person.name} out of your circle`} onClick={() => say(false)}>
          Take out
        </Button>
      </p>
    );
  }
  if (!suggested) {
    return (
      <p className="circle-ask">
        <Button look="text" busy={answer.isPending} aria-label={`Take ${person.name} into your circle`} onClick={() => say(true)}>
          Take into your circle
        </Button>
      </p>
    );
  }
  return (
    <p className="circle-ask">
      Into your circle?
      <Button size="sm" busy={answer.isPending} aria-label={`Yes, take ${person.name} into your circle`} onClick={() => say(true)}>
        Yes
      </Button>
      <Button
        look="quiet"
        size="sm"
        busy={answer.isPending}
        aria-label={`No, leave ${person.name} out of your circle`}
        onClick={() => say(false)}
      >
        No
      </Button>
      <Rule id="P33" />
    </p>
  );
}
