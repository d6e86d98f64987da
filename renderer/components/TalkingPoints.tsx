import type { Id, ScriptLine } from '../../shared/model.ts';
import { useJournal } from '../journalQueries.ts';
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
