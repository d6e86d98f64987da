import type { InputOf } from '../../../shared/contract.ts';
import type { Id } from '../../../shared/model.ts';
import { dropWords, keepWords, readWords } from '../../draft.ts';

/** What the desk changes of a letter. */
export type LetterDraft = Omit<InputOf<'letters.save'>, 'id' | 'base'>;

/** What is typed and not yet on file, and the text on file that it was typed over. */
export interface Unsaved {
  readonly draft: LetterDraft;
  readonly base: string;
}

const nameOf = (id: Id): string => `letter.${id}`;
const here = new Map<Id, Unsaved>();
/** Letters that this window has looked for: what another window keeps later is that window’s. */
const lookedFor = new Set<Id>();

/**
 * Drafts that the journal has not taken yet, by letter: kept while the window is open, also when another screen is, and on
 * this computer for the next window, when the program or the window was closed meanwhile.
 */
export const unsavedWords = {
  get: (id: Id): Unsaved | undefined => {
    if (!lookedFor.has(id)) {
      lookedFor.add(id);
      const words = kept(id);
      if (words !== undefined) here.set(id, words);
    }
    return here.get(id);
  },
  has: (id: Id): boolean => unsavedWords.get(id) !== undefined,
  set: (id: Id, words: Unsaved): void => {
    lookedFor.add(id);
    here.set(id, words);
    keepWords(nameOf(id), words);
  },
  delete: (id: Id): void => {
    here.delete(id);
    dropWords(nameOf(id));
  },
};

/** What another window or an older program left may be of another shape: then it is none. */
function kept(id: Id): Unsaved | undefined {
  const words = readWords(nameOf(id)) as Partial<Unsaved> | null;
  const draft = words?.draft as Partial<LetterDraft> | undefined;
  const isWhole =
    typeof words?.base === 'string' &&
    typeof draft?.body === 'string' &&
    Array.isArray(draft.enclosures) &&
    // Kept by a program that named nobody for copies: the journal's are as they were.
    (draft.copies === undefined || Array.isArray(draft.copies)) &&
    typeof draft.format === 'string' &&
    typeof draft.paper === 'string' &&
    typeof draft.dated === 'string';
  return isWhole ? (words as Unsaved) : undefined;
}
