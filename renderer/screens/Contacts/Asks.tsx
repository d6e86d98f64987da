import { CircleAlert } from 'lucide-react';
import type { PreferredChannel } from '../../../shared/model.ts';
import type { PersonLabel } from '../../../shared/views.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { Select } from '../../components/Select.tsx';
import { useCommand } from '../../journalQueries.ts';
import { optionsOf, preferredChannelWords } from '../../words.ts';
import { plannedWords } from '../Today/todayWords.ts';

interface AskProps {
  readonly person: PersonLabel;
  /** Runs when the answer is kept; the question is then about to go. */
  readonly onAnswered?: () => void;
}

/** Is this how they are spelled? One press answers it (P2). */
export function SpellingAsk({ person, familyName, onAnswered }: AskProps & { readonly familyName: string }) {
  const answer = useCommand('contacts.answer');
  const keep = () =>
    answer.mutate(
      { id: person.id, missing: 'spelling' },
      {
        onSuccess: () => {
          tell(`The spelling of ${person.spoken} is checked.`, { undo: true });
          onAnswered?.();
        },
        onError: tellProblem,
      },
    );
  return (
    <button
      type="button"
      className="ask"
      aria-label={`${familyName}? The spelling of ${person.name} is right`}
      title="The spelling is right"
      aria-disabled={answer.isPending || undefined}
      onClick={answer.isPending ? undefined : keep}
    >
      <CircleAlert className="i s" aria-hidden />
      <span className="clip">{familyName}?</span>
    </button>
  );
}

const channels = optionsOf(preferredChannelWords);
/** What stands after "prefers". */
export const prefersWords: Readonly<Record<PreferredChannel, string>> = { letter: 'letters', email: 'e-mail', call: 'calls', fax: 'fax' };

/** How do they prefer to be reached? (P2) */
export function PrefersAsk({ person, onAnswered }: AskProps) {
  const answer = useCommand('contacts.answer');
  const keep = (preferredChannel: PreferredChannel) =>
    answer.mutate(
      { id: person.id, missing: 'preferredChannel', preferredChannel },
      {
        onSuccess: (planned) => {
          tell(`${person.spoken} prefers ${prefersWords[preferredChannel]}.${plannedWords(planned)}`, { undo: true });
          onAnswered?.();
        },
        onError: tellProblem,
      },
    );
  return (
    <Select<PreferredChannel | ''>
      look="ask"
      label={`Prefers? How ${person.name} prefers to be reached`}
      placeholder="Prefers?"
      value=""
      options={channels}
      onChange={(chosen) => chosen !== '' && keep(chosen)}
    />
  );
}
