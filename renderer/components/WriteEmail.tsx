import { useLocation } from 'wouter';
import { emailFor } from '../../shared/rules/emailFor.ts';
import type { FollowUpView } from '../../shared/views.ts';
import { useCommand } from '../journalQueries.ts';
import { newId } from '../newId.ts';
import { Button } from './Button.tsx';
import type { ButtonProps } from './Button.tsx';
import { tellProblem } from './notices.ts';

/** Whether a follow-up can be done by an e-mail with a text of its own. */
export const hasEmail = (followUp: FollowUpView): boolean =>
  emailFor(followUp) !== null && followUp.person.id !== null && followUp.state !== 'done' && followUp.state !== 'skipped';

/** Begins the e-mail that does a follow-up, or goes on with it; nothing where no e-mail does it. */
export function WriteEmail({ followUp, ...look }: { readonly followUp: FollowUpView } & Pick<ButtonProps, 'size' | 'look'>) {
  const [, go] = useLocation();
  const write = useCommand('messages.write');
  const email = emailFor(followUp);
  const { id } = followUp.person;
  if (email === null || id === null || !hasEmail(followUp)) return null;
  // Whoever is kept in touch with is written to as a person, not about a job.
  const about =
    email.template === 'keepInTouch'
      ? { opportunityId: null, interviewId: null }
      : { opportunityId: followUp.opportunity?.id ?? null, interviewId: followUp.interviewId };
  const begin = (): void =>
    write.mutate(
      { id: newId(), contactId: id, channel: 'email', template: email.template, ...about },
      { onSuccess: (message) => go(`/letters/messages/${message.id}`), onError: tellProblem },
    );
  return (
    <Button {...look} busy={write.isPending} onClick={begin}>
      Write the e-mail
    </Button>
  );
}
