import { copyText } from '../../components/copyText.ts';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { MessageView } from '../../../shared/messageViews.ts';
import { longestMailto, mailtoOf } from '../../../shared/rules/mailto.ts';
import { aboutOfTemplate } from '../../../shared/rules/messageAbout.ts';
import { Button } from '../../components/Button.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { Rule } from '../../components/Rule.tsx';
import { call } from '../../host.ts';
import { useCommand } from '../../journalQueries.ts';
import { capital, counted } from '../../words.ts';
import { CheckFindings } from '../Letters/CheckFindings.tsx';
import { errorsIn, LeftAlone } from '../Letters/CheckVerdict.tsx';
import type { CheckedDesk } from '../Letters/useLetterCheck.ts';
import { SentDialog } from './SentDialog.tsx';
import type { MessageInHand } from './useMessageDraft.ts';

export interface MessageAsideProps {
  readonly message: MessageView;
  readonly inHand: MessageInHand;
  readonly checked: CheckedDesk;
}

/** Beside an e-mail or fax: the letter check, and how the text goes out. */
export function MessageAside({ message, inHand, checked }: MessageAsideProps) {
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const removing = useCommand('messages.remove');
  const isSent = message.sentAt !== null;
  const kind = message.channel === 'email' ? 'e-mail' : 'fax';
  const mailto = mailtoOf({ to: message.to, subject: message.subject, body: message.text });
  const unfilled = message.problems.filter((problem) => problem.kind === 'unfilledField' || problem.kind === 'empty');
  const isReady = unfilled.length === 0;
  /** The newest text, after what is typed is on file. */
  const newest = async (): Promise<MessageView | null> => ((await inHand.flush()) ? call('messages.get', { id: message.id }) : null);
  const copy = async (): Promise<void> => {
    const now = await newest();
    if (now === null) return;
    const whole = now.channel === 'email' ? `${now.subject}\n\n${now.text}` : now.text;
    tell(
      (await copyText(whole))
        ? 'Copied, with its subject on the first line.'
        : 'The system did not let the text be copied. Select it instead.',
    );
  };
  const handOver = async (): Promise<void> => {
    const now = await newest();
    if (now === null) return;
    const link = document.createElement('a');
    link.href = mailtoOf({ to: now.to, subject: now.subject, body: now.text }).href;
    link.click();
    tell('Handed to your mail program. Send it there, then say here that it went.');
  };
  return (
    <aside className="letter-check scroll" aria-label={isSent ? 'Sent' : 'Letter check'}>
      <header className="sec">
        <h2 className="title-3">{isSent ? 'Sent' : 'Letter check'}</h2>
        <Rule id={isSent ? 'P8' : 'P10'} />
      </header>
      {isSent ? (
        <p className="lede">It is recorded as a contact made. What was sent stays as it was.</p>
      ) : (
        <>
          <p className="lede" role="status">
            {verdict(checked)}
          </p>
          {message.problems.length > 0 && (
            <ol className="findings" aria-label="What is missing">
              {message.problems.map(({ sentence }) => (
                <li key={sentence} className="err">
                  <CircleAlert className="i" aria-hidden />
                  <p>{sentence}</p>
                </li>
              ))}
            </ol>
          )}
          <CheckFindings checked={checked} />
          <LeftAlone checked={checked} />
        </>
      )}
      <section>
        <div className="sec">
          <h3 className="title-5">How it goes</h3>
          <Rule id="P8" />
        </div>
        <p className="because">
          {aboutOfTemplate(message.template) === 'thanks'
            ? 'a letter on paper is the rule; this is the second way, and alone it never closes the letter'
            : 'your own mail program or fax sends it; what it does is done once you say that it went'}
        </p>
        {mailto.isLong && message.channel === 'email' && !isSent && (
          <p className="because">
            longer than {longestMailto.toLocaleString('en-US')} characters once encoded: some mail programs cut it, copying is sure
          </p>
        )}
      </section>
      <div className="check-foot">
        {message.channel === 'email' && !isSent && (
          <Button
            disabled={!isReady || message.to === ''}
            aria-disabled={!isReady || message.to === ''}
            onClick={() => void handOver().catch(tellProblem)}
          >
            Open in the mail program
          </Button>
        )}
        <Button disabled={!isReady} aria-disabled={!isReady} onClick={() => void copy().catch(tellProblem)}>
          Copy the text
        </Button>
        {!isSent && (
          <>
            <Button
              look="primary"
              disabled={!isReady}
              aria-disabled={!isReady}
              onClick={() => void inHand.flush().then((saved) => saved && setAsking(true))}
            >
              It went…
            </Button>
            <Button
              onClick={() =>
                removing.mutate(
                  { id: message.id },
                  {
                    onSuccess: () => {
                      inHand.takeOther();
                      go('/letters/messages');
                      tell(`The ${kind} to ${message.person.spoken} is removed.`, { undo: true });
                    },
                    onError: tellProblem,
                  },
                )
              }
            >
              Remove
            </Button>
          </>
        )}
      </div>
      {asking && <SentDialog message={message} onClose={() => setAsking(false)} />}
    </aside>
  );
}

function verdict(checked: CheckedDesk): string {
  if (checked.check === null) return 'Reading it…';
  const errors = errorsIn(checked);
  const advice = checked.check.findings.length - errors;
  return [
    errors === 0 ? 'Nothing is wrong. Read it once more, aloud.' : `${capital(counted(errors, 'error'))} to mend.`,
    advice === 0 ? '' : `${capital(counted(advice, 'point'))} ${advice === 1 ? 'is' : 'are'} advice.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
