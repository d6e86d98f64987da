import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf } from '../../../shared/contract.ts';
import type { Id } from '../../../shared/model.ts';
import type { LetterView } from '../../../shared/views.ts';
import { call } from '../../host.ts';
import type { CallProblem } from '../../host.ts';
import { journalClient, problemOf } from '../../journalQueries.ts';

/** What the desk changes of a letter. */
export type LetterDraft = Omit<InputOf<'letters.save'>, 'id'>;

/** A pause in typing after which the draft is saved. */
const pauseMs = 700;
/** Drafts that the journal has not taken yet, by letter: kept while the window is open, also when another screen is. */
const unsaved = new Map<Id, LetterDraft>();

const draftOf = (letter: LetterView): LetterDraft => ({
  body: letter.body,
  enclosures: [...letter.enclosures],
  format: letter.format,
  paper: letter.paper,
  dated: letter.dated,
});

/** Saves until nothing newer has been typed meanwhile. Answers with the problem, if there is one; the draft then stays. */
async function saveUnsaved(id: Id): Promise<CallProblem | null> {
  for (let draft = unsaved.get(id); draft !== undefined; draft = unsaved.get(id)) {
    try {
      await call('letters.save', { id, ...draft, enclosures: draft.enclosures.filter((each) => each.trim() !== '') });
    } catch (error) {
      return problemOf(error);
    }
    await journalClient.invalidateQueries();
    if (unsaved.get(id) === draft) unsaved.delete(id);
  }
  return null;
}

export type DraftState =
  { readonly kind: 'saved' } | { readonly kind: 'unsaved' } | { readonly kind: 'failed'; readonly problem: CallProblem };

export interface DraftInHand {
  readonly draft: LetterDraft;
  readonly state: DraftState;
  readonly change: (part: Partial<LetterDraft>) => void;
  /** Saves now what is not saved yet; true when the journal has it all. */
  readonly flush: () => Promise<boolean>;
}

/** A letter while it is written: saved after each pause, and kept when saving fails. */
export function useLetterDraft(letter: LetterView): DraftInHand {
  const { id } = letter;
  const [kept, setKept] = useState<LetterDraft | null>(() => unsaved.get(id) ?? null);
  const [problem, setProblem] = useState<CallProblem | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (!unsaved.has(id)) return true;
    const failed = await saveUnsaved(id);
    setProblem(failed);
    if (!unsaved.has(id)) setKept(null);
    return failed === null;
  }, [id]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.has(id)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    // What could not be saved before is tried again as soon as the letter lies on the desk.
    if (unsaved.has(id)) timer.current = setTimeout(() => void flush(), 0);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void flush();
    };
  }, [id, flush]);

  const change = (part: Partial<LetterDraft>) => {
    const next = { ...(unsaved.get(id) ?? draftOf(letter)), ...part };
    unsaved.set(id, next);
    setKept(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pauseMs);
  };
  const state: DraftState = problem !== null ? { kind: 'failed', problem } : kept === null ? { kind: 'saved' } : { kind: 'unsaved' };
  return { draft: kept ?? draftOf(letter), state, change, flush };
}
