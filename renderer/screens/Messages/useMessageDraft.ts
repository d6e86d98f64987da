import { useCallback, useEffect, useRef, useState } from 'react';
import type { MessageView } from '../../../shared/messageViews.ts';
import { dropWords, keepWords, readWords } from '../../draft.ts';
import { call } from '../../host.ts';
import type { CallProblem } from '../../host.ts';
import { journalClient, problemOf } from '../../journalQueries.ts';

/** What the desk changes of an e-mail or fax. */
export interface MessageDraft {
  readonly subject: string;
  readonly body: string;
}
/** What is typed, and the text on file that it was typed over. */
interface Unsaved extends MessageDraft {
  readonly base: string;
}

export interface MessageInHand {
  readonly draft: MessageDraft;
  readonly state: 'saved' | 'unsaved' | 'failed';
  readonly problem: CallProblem | null;
  readonly change: (part: Partial<MessageDraft>) => void;
  /** Saves now what is not saved yet; true when the journal has it all. */
  readonly flush: () => Promise<boolean>;
  /** Gives up what is typed here for what is on file. */
  readonly takeOther: () => void;
}

/** A pause in typing after which the text is saved. */
const pauseMs = 700;

function keptWords(name: string): Unsaved | null {
  const kept = readWords(name) as Partial<Unsaved> | null;
  return typeof kept?.subject === 'string' && typeof kept.body === 'string' && typeof kept.base === 'string'
    ? { subject: kept.subject, body: kept.body, base: kept.base }
    : null;
}

/** An e-mail or fax while it is written: saved after each pause, and kept on this computer until it is. */
export function useMessageDraft(message: MessageView): MessageInHand {
  const { id } = message;
  const name = `message.${id}`;
  const latest = useRef<Unsaved | null>(null);
  const [typed, setTyped] = useState<Unsaved | null>(() => keptWords(name));
  const [problem, setProblem] = useState<CallProblem | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    latest.current = typed;
  });

  const save = useCallback(async (): Promise<boolean> => {
    const words = latest.current ?? keptWords(name);
    if (words === null) return true;
    try {
      await call('messages.save', { id, ...words });
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    }
    setProblem(null);
    await journalClient.invalidateQueries();
    const newest = keptWords(name);
    if (newest?.subject === words.subject && newest.body === words.body) {
      dropWords(name);
      latest.current = null;
      setTyped(null);
    } else if (newest !== null) {
      const further = { ...newest, base: words.body };
      keepWords(name, further);
      latest.current = further;
      setTyped(further);
    }
    return true;
  }, [id, name]);

  /** One save after the other: a later one is typed over what the earlier one has put on file. */
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const next = saving.current.then(save);
    saving.current = next;
    return next;
  }, [save]);

  // What could not be saved before is tried again, and what is typed when the desk is left is saved.
  useEffect(() => {
    if (keptWords(name) !== null) timer.current = setTimeout(() => void flush(), 0);
    return () => void flush();
  }, [name, flush]);

  return {
    draft: typed ?? { subject: message.subjectText, body: message.body },
    state: problem !== null ? 'failed' : typed === null ? 'saved' : 'unsaved',
    problem,
    change: (part) => {
      const before = keptWords(name) ?? { subject: message.subjectText, body: message.body, base: message.body };
      const next = { ...before, ...part };
      keepWords(name, next);
      latest.current = next;
      setTyped(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pauseMs);
    },
    flush,
    takeOther: () => {
      clearTimeout(timer.current);
      dropWords(name);
      latest.current = null;
      setTyped(null);
      setProblem(null);
    },
  };
}
