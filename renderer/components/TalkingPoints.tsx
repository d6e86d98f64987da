import type { Id, ScriptLine } from '../../shared/model.ts';
import type { FollowUpView } from '../../shared/views.ts';
import { useJournal } from '../journalQueries.ts';
import { Button } from './Button.tsx';
import type { ButtonProps } from './Button.tsx';
import { Rules } from './Rule.tsx';
import './talkingPoints.css';

/** What to say, in a call or a note (P13), each line with the rule it comes from. */
export function TalkingPoints({ lines }: { readonly lines: readonly ScriptLine[] }) {
  return (
    <ul className="points" aria-label="Talking points">
      {lines.map(({ label, text, rules }) => (
        <li key={`${label} ${text}`}>
          <span>{label}</span>
          <span>
            {text} <Rules ids={rules} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whether a follow-up has something to say: a status contact, a word to a reference, or closing politely (P30). */
export const hasScript = ({ status, kind, state, rules }: Pick<FollowUpView, 'status' | 'kind' | 'state' | 'rules'>): boolean =>
  (status || kind === 'reference' || (rules[0] === 'P30' && (kind === 'email' || kind === 'call'))) &&
  state !== 'done' &&
  state !== 'skipped';

/** Unfolds the talking points of a row, and folds them again. */
export function TalkingPointsButton({ talking, onTalking, ...look }: TalkingPointsButtonProps) {
  return (
    <Button {...look} aria-expanded={talking} onClick={() => onTalking(!talking)}>
      Talking points
    </Button>
  );
}
interface TalkingPointsButtonProps extends Pick<ButtonProps, 'size' | 'keys'> {
  readonly talking: boolean;
  readonly onTalking: (talking: boolean) => void;
}

/** The talking points of a follow-up; nothing while it has none. */
export function FollowUpScript({ id, heading = false }: { readonly id: Id; readonly heading?: boolean }) {
  const { data = [] } = useJournal('followUps.script', { id }, { keep: true });
  if (data.length === 0) return null;
  if (!heading) return <TalkingPoints lines={data} />;
  return (
    <section>
      <div className="sec">
        <h3>Talking points</h3>
        <Rules ids={['P13']} />
      </div>
      <TalkingPoints lines={data} />
    </section>
  );
}
