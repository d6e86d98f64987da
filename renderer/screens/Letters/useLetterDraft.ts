import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import type { LetterView } from '../../../shared/views.ts';
import { call } from '../../host.ts';
import type { CallProblem } from '../../host.ts';
import { journalClient, problemOf } from '../../journalQueries.ts';
import { isFilled } from './isFilled.ts';
import { unsavedWords } from './unsavedWords.ts';
import type { LetterDraft } from './unsavedWords.ts';

/** A pause in typing after which the draft is saved. */
const pauseMs = 700;
const draftOf = (letter: LetterView): LetterDraft => ({
  body: letter.body,
  enclosures: [...letter.enclosures],
  copies: [...letter.copies],
  format: letter.format,
  paper: letter.paper,
  dated: letter.dated,
});

/** Saves until nothing newer has been typed meanwhile. Answers with the problem, if there is one; the draft then stays. */
async function saveUnsaved(id: Id): Promise<CallProblem | null> {
  for (let kept = unsavedWords.get(id); kept !== undefined; kept = unsavedWords.get(id)) {
    const { draft, base } = kept;
    try {
      await call('letters.save', {
        id,
        ...draft,
        base,
        enclosures: draft.enclosures.filter(isFilled),
        copies: draft.copies?.filter(isFilled),
      });
    } catch (error) {
      const failed = problemOf(error);
      // Another window may have written or mailed it: what it says now is shown beside what is typed here.
      if (failed.problem.code === 'refused') await journalClient.invalidateQueries();
      return failed;
    }
    const newest = unsavedWords.get(id);
    if (newest !== undefined) unsavedWords.set(id, { ...newest, base: draft.body });
    await journalClient.invalidateQueries();
    if (unsavedWords.get(id)?.draft === draft) unsavedWords.delete(id);
  }
  return null;
}

export type DraftState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly problem: CallProblem }
  /** Another window wrote this letter meanwhile: the user says which text stays. */
  | { readonly kind: 'changedElsewhere' };

export interface DraftInHand {
  readonly draft: LetterDraft;
  readonly state: DraftState;
  readonly change: (part: Partial<LetterDraft>) => void;
  /** Saves now what is not saved yet; true when the journal has it all. */
  readonly flush: () => Promise<boolean>;
  /** Saves what is typed here over what another window wrote; undoing it brings that back. */
  readonly keepMine: () => void;
  /** Gives up what is typed here for what is on file; undo in the text brings it back. */
  readonly takeOther: () => void;
}

/** A letter while it is written: saved after each pause, and kept when saving fails. What another window writes is never overwritten unasked. */
export function useLetterDraft(letter: LetterView): DraftInHand {
  const { id } = letter;
  const [kept, setKept] = useState<LetterDraft | null>(() => unsavedWords.get(id)?.draft ?? null);
  const [problem, setProblem] = useState<CallProblem | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (!unsavedWords.has(id)) return true;
    const failed = await saveUnsaved(id);
    setProblem(failed);
    if (!unsavedWords.has(id)) setKept(null);
    return failed === null;
  }, [id]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsavedWords.has(id)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    // What could not be saved before is tried again as soon as the letter lies on the desk.
    if (unsavedWords.has(id)) timer.current = setTimeout(() => void flush(), 0);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void flush();
    };
  }, [id, flush]);

  const change = (part: Partial<LetterDraft>) => {
    const before = unsavedWords.get(id);
    const draft = { ...(before?.draft ?? draftOf(letter)), ...part };
    unsavedWords.set(id, { draft, base: before?.base ?? letter.body });
    setKept(draft);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pauseMs);
  };
  const keepMine = () => {
    const mine = unsavedWords.get(id);
    if (mine === undefined) return;
    unsavedWords.set(id, { ...mine, base: letter.body });
    void flush();
  };
  const takeOther = () => {
    clearTimeout(timer.current);
    unsavedWords.delete(id);
    setKept(null);
    setProblem(null);
  };
  const base = unsavedWords.get(id)?.base ?? letter.body;
  const changedElsewhere = problem?.problem.code === 'refused' && kept !== null && letter.body !== base && letter.body !== kept.body;
  const state: DraftState = changedElsewhere
    ? { kind: 'changedElsewhere' }
    : problem !== null
      ? { kind: 'failed', problem }
      : { kind: kept === null ? 'saved' : 'unsaved' };
  return { draft: kept ?? draftOf(letter), state, change, flush, keepMine, takeOther };
}
