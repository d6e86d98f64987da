import { useState } from 'react';
import type { Practice } from '../../../shared/model.ts';
import type { PracticePreview } from '../../../shared/views.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { useDebounced } from '../../useDebounced.ts';

/** The practice as it is being changed: nothing is planned otherwise before it is saved. */
export interface PracticeDraft {
  readonly practice: Practice;
  readonly isChanged: boolean;
  /** What saving would move; null while that is not known. */
  readonly foreseen: PracticePreview | null;
  /** The sentence of a value that does not fit. */
  readonly errorAt: (name: keyof Practice) => string | undefined;
  readonly change: (part: Partial<Practice>) => void;
  readonly discard: () => void;
  readonly save: () => void;
  readonly busy: boolean;
  readonly fits: boolean;
}

const same = (one: Practice, other: Practice): boolean =>
  (Object.keys(one) as (keyof Practice)[]).every((name) => one[name] === other[name]);

/** Holds what is changed against what is kept, and asks the journal at every change what would move. */
export function usePracticeDraft(kept: Practice): PracticeDraft {
  const [own, setOwn] = useState<Partial<Practice>>({});
  const practice = { ...kept, ...own };
  const isChanged = !same(practice, kept);
  const asked = useDebounced(practice, 150);
  const preview = useJournal('practice.preview', asked, { enabled: !same(asked, kept), keep: true });
  const saving = useCommand('practice.save');
  const isAnswered = same(asked, practice) && !preview.isPlaceholderData;
  return {
    practice,
    isChanged,
    foreseen: isAnswered ? (preview.data ?? null) : null,
    errorAt: (name) => (same(asked, practice) ? sentenceAt(preview.error, name) : undefined),
    change: (part) => setOwn((before) => ({ ...before, ...part })),
    discard: () => setOwn({}),
    save: () =>
      saving.mutate(practice, {
        onSuccess: () => {
          setOwn({});
          tell('The change to the practice is kept.', { undo: true });
        },
        onError: tellProblem,
      }),
    busy: saving.isPending,
    fits: !preview.isError || !same(asked, practice),
  };
}
