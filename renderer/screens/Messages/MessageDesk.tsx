import type { Editor } from '@tiptap/core';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { MessageView } from '../../../shared/messageViews.ts';
import { sayMoment } from '../../../shared/rules/say.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextField } from '../../components/Field.tsx';
import { useKeys } from '../../keys.ts';
import { FindingFix } from '../Letters/FindingFix.tsx';
import { LetterEditor } from '../Letters/LetterEditor.tsx';
import { useLetterCheck } from '../Letters/useLetterCheck.ts';
import { MessageAside } from './MessageAside.tsx';
import { useMessageDraft } from './useMessageDraft.ts';

/** One e-mail or fax on the desk: whom it goes to, its subject and its text, and beside it the letter check. */
export function MessageDesk({ message }: { readonly message: MessageView }) {
  const { today, zone } = useClock();
  const inHand = useMessageDraft(message);
  const [editor, setEditor] = useState<Editor | null>(null);
  const isSent = message.sentAt !== null;
  const { draft, state, problem } = inHand;
  const kind = message.channel === 'email' ? 'e-mail' : 'fax';
  const checked = useLetterCheck(
    { id: message.id, kind, fields: message.fields, state: isSent ? 'mailed' : 'drafted' },
    { draft: { body: draft.body, enclosures: noEnclosures, dated: today }, change: () => undefined },
    editor,
    false,
  );
  useKeys({ F7: () => checked.next(1), 'Shift+F7': () => checked.next(-1) });
  return (
    <>
      <main className="writing" aria-label={`${kind} to ${message.person.name}`}>
        <div className="writing-bar">
          <h2 className="title-4">
            {kind === 'fax' ? 'Fax' : 'E-mail'} to {message.person.spoken}
          </h2>
          <span className="push saved-mark" role="status">
            {message.sentAt !== null ? (
              <>
                <Lock className="i s" aria-hidden /> sent {sayMoment(message.sentAt, zone, today)}
              </>
            ) : state === 'failed' ? (
              'Not saved'
            ) : state === 'unsaved' ? (
              'Saving…'
            ) : (
              'Saved'
            )}
          </span>
        </div>
        {problem !== null && (
          <div className="not-saved">
            <ErrorNotice error={problem} onRetry={() => void inHand.flush()} />
            <Button size="sm" onClick={inHand.takeOther}>
              Take what is on file
            </Button>
          </div>
        )}
        <div className="page-scroll scroll">
          <article className="stock message-sheet">
            <dl className="facts">
              <dt>To</dt>
              <dd>{message.to === '' ? message.person.name : `${message.person.name}, ${message.to}`}</dd>
            </dl>
            <TextField
              label="Subject"
              value={draft.subject}
              readOnly={isSent}
              maxLength={300}
              hint={draft.subject === message.subject ? undefined : `Reads: ${message.subject}`}
              onChange={(event) => inHand.change({ subject: event.target.value })}
            />
            <p>{message.salutation}</p>
            <LetterEditor
              body={draft.body}
              fields={message.fields}
              readOnly={isSent}
              label={`The text of the ${kind}`}
              onChange={(body) => inHand.change({ body })}
              onReady={setEditor}
            />
            <p className="message-end">{message.signature.join('\n')}</p>
          </article>
          {checked.open !== null && editor !== null && <FindingFix finding={checked.open} checked={checked} editor={editor} />}
        </div>
      </main>
      <MessageAside message={message} inHand={inHand} checked={checked} />
    </>
  );
}

const noEnclosures: string[] = [];
