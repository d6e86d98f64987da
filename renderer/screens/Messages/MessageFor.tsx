import { useEffect, useRef } from 'react';
import { useLocation, useParams } from 'wouter';
import type { FollowUpView } from '../../../shared/views.ts';
import { Desk } from '../../components/Desk.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useCommand, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';

/** The e-mail that a follow-up asks for (P8): the one that was begun, else a new one with its template. */
export function MessageFor() {
  const { followUpId } = useParams<{ readonly followUpId: string }>();
  const followUp = useJournal('followUps.get', { id: followUpId });
  return (
    <Desk title="E-mail and fax" className="messages messages--empty">
      <main className="sheet">
        <Loaded query={followUp} rows={5}>
          {(shown) => <Begin followUp={shown} />}
        </Loaded>
      </main>
    </Desk>
  );
}

function Begin({ followUp }: { readonly followUp: FollowUpView }) {
  const [, go] = useLocation();
  const write = useCommand('messages.write');
  const begun = useRef(false);
  const { person, interviewId, messageId } = followUp;
  const begin = () => {
    if (person.id === null) return;
    // The way back leads to where the user came from, not here again.
    const done = { onSuccess: ({ id }: { readonly id: string }) => go(`/letters/messages/${id}`, { replace: true }) };
    write.mutate({ id: newId(), contactId: person.id, channel: 'email', opportunityId: null, interviewId, template: null }, done);
  };
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (messageId === null) begin();
    else go(`/letters/messages/${messageId}`, { replace: true });
  });
  return write.error === null ? <Skeleton rows={5} /> : <ErrorNotice error={write.error} onRetry={begin} />;
}
