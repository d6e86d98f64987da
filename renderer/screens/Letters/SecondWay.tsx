import { useLocation } from 'wouter';
import type { LetterView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { tellProblem } from '../../components/notices.ts';
import { Rule } from '../../components/Rule.tsx';
import { useCommand } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';

/** Beside the thanks on paper: the quick second way, an e-mail or a fax (P8). */
export function SecondWay({ letter }: { readonly letter: LetterView }) {
  const [, go] = useLocation();
  const write = useCommand('messages.write');
  const { interview } = letter;
  if (letter.kind !== 'letter' || letter.purpose !== 'thanks' || interview === null) return null;
  const begin = (channel: 'email' | 'fax'): void =>
    write.mutate(
      { id: newId(), contactId: letter.person.id, channel, opportunityId: null, interviewId: interview.id, template: null },
      { onSuccess: ({ id }) => go(`/letters/messages/${id}`), onError: tellProblem },
    );
  return (
    <section>
      <div className="sec">
        <h3 className="title-5">A second way</h3>
        <Rule id="P8" />
      </div>
      <p className="second-way">
        <Button look="text" busy={write.isPending} onClick={() => begin('email')}>
          Write an e-mail
        </Button>
        <Button look="text" busy={write.isPending} onClick={() => begin('fax')}>
          Write a fax
        </Button>
      </p>
    </section>
  );
}
