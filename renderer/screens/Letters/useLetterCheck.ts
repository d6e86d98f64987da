import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { checkLetter } from '../../../shared/rules/checkLetter.ts';
import type { LetterCheck } from '../../../shared/rules/checkLetter.ts';
import type { Finding } from '../../../shared/rules/letterCheck/finding.ts';
import type { LetterView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { useCommand, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { inserted, pageText, rangeOf } from './checkedText.ts';
import type { PageText } from './checkedText.ts';
import { markOf, showMarks } from './findingMarks.ts';
import type { MarkActions } from './findingMarks.ts';
import { isMailed } from './isMailed.ts';
import { slipsOf } from './slipsOf.ts';
import { noteTally } from './tallies.ts';
import type { DraftInHand } from './useLetterDraft.ts';

/** A pause in typing after which the letter is read. */
const pauseMs = 250;
/** What the tables find is shown when the grammar takes longer than this: at the first letter the engine is still loaded. */
const patienceMs = 300;

/** A finding with the number under which the margin and the list show it; null for one about the whole letter. */
export interface NumberedFinding extends Finding {
  readonly number: number | null;
}

export interface CheckedDesk {
  /** Null until the letter was read once. */
  readonly check: (Omit<LetterCheck, 'findings'> & { readonly findings: readonly NumberedFinding[] }) | null;
  /** `reading`: the grammar is still read; `without`: the grammar engine cannot be had. */
  readonly grammar: 'read' | 'reading' | 'without';
  readonly learned: readonly string[];
  readonly open: NumberedFinding | null;
  /** Opens it and goes to its words. */
  readonly show: (finding: NumberedFinding) => void;
  /** Goes to the finding after the open one, or before it. */
  readonly next: (step: 1 | -1) => void;
  readonly fix: (finding: NumberedFinding, words?: string) => boolean;
  readonly ignore: (finding: Finding) => void;
  readonly learn: (word: string) => void;
  readonly forget: (word: string) => void;
  /** Shows again what is ignored in this letter. */
  readonly heed: () => void;
}

interface Read {
  readonly check: NonNullable<CheckedDesk['check']>;
  readonly grammar: CheckedDesk['grammar'];
  readonly page: PageText;
}

/** A letter, or an e-mail or fax: what is checked of it. */
export type CheckedPiece = Pick<LetterView, 'id' | 'fields' | 'state'> & { readonly kind: string };
interface CheckedDraft {
  readonly draft: Pick<DraftInHand['draft'], 'body' | 'enclosures' | 'dated'>;
  readonly change: (part: { readonly enclosures: string[] }) => void;
}

/** Reads the letter on the desk after each pause in typing (P10), marks what it finds, and mends it. */
export function useLetterCheck(letter: CheckedPiece, inHand: CheckedDraft, editor: Editor | null, isOverOnePage: boolean): CheckedDesk {
  const { today } = useClock();
  const { draft } = inHand;
  const facts = useJournal('letterCheck.read', { id: letter.id }, { enabled: !isMailed(letter) }).data;
  const [read, setRead] = useState<Read | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const ignoring = useCommand('letterCheck.ignore');
  const learning = useCommand('letterCheck.learn');
  const forgetting = useCommand('letterCheck.forget');
  const heeding = useCommand('letterCheck.heed');
  const wasRead = useRef(false);
  const { enclosures, dated } = draft;

  useEffect(() => {
    if (editor === null || facts === undefined) return undefined;
    let stale = false;
    const look = async (): Promise<void> => {
      const page = pageText(editor.state.doc);
      const show = (slips: Awaited<ReturnType<typeof slipsOf>>, grammar: CheckedDesk['grammar']): void => {
        if (stale) return;
        const checked = checkLetter({ ...page, enclosures, dated, today, isOverOnePage }, facts, slips ?? []);
        wasRead.current = true;
        if (grammar !== 'reading') noteTally(letter.id, checked);
        setRead({ page, grammar, check: { ...checked, findings: numbered(checked.findings) } });
      };
      const waiting = setTimeout(() => show([], 'reading'), patienceMs);
      const slips = await slipsOf(page, facts).catch(() => null);
      clearTimeout(waiting);
      show(slips, slips === null ? 'without' : 'read');
    };
    const timer = setTimeout(() => void look(), wasRead.current ? pauseMs : 0);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [editor, facts, letter.id, draft.body, letter.fields, enclosures, dated, today, isOverOnePage]);

  // The marks belong to the words that were read: what was typed since has lost or moved them already.
  useEffect(() => {
    if (editor?.isDestroyed !== false || pageText(editor.state.doc).text !== read?.page.text) return;
    const { findings, likenesses } = read.check;
    showMarks(editor.view, {
      marks: findings.flatMap(({ key, number, weight, place }) => {
        const range = place === null || number === null ? null : rangeOf(read.page, place);
        return range === null || number === null ? [] : [{ ...range, key, number, weight }];
      }),
      alike: likenesses.flatMap(({ places }) => places.flatMap((place) => rangeOf(read.page, place) ?? [])),
      open,
    });
  }, [editor, read, open]);

  const findings = read?.check.findings ?? [];
  const current = findings.find(({ number }) => number !== null && number === open) ?? null;

  const goTo = (finding: NumberedFinding | null): void => {
    const number = finding?.number ?? null;
    setOpen(number);
    if (number === null || editor === null) return;
    const mark = markOf(editor.state, number);
    if (mark !== null) editor.chain().focus().setTextSelection(mark).scrollIntoView().run();
  };
  const next = (step: 1 | -1): void => {
    const inText = findings.filter(({ number }) => number !== null);
    const here = inText.findIndex(({ number }) => number === open);
    const at = here === -1 ? (step === 1 ? 0 : inText.length - 1) : (here + step + inText.length) % inText.length;
    goTo(inText[at] ?? null);
  };

  const fix = (finding: NumberedFinding, words?: string): boolean => {
    if (editor === null || read === null || (finding.fix === null && words === undefined)) return false;
    setOpen(null);
    if (words === undefined && finding.fix?.kind === 'enclose') {
      inHand.change({ enclosures: [...enclosures.filter((each) => each.trim() !== ''), finding.fix.name] });
      return true;
    }
    if (words === undefined && finding.fix?.kind === 'add') {
      addField(editor, letter, finding.fix.field);
      return true;
    }
    const right = words ?? (finding.fix?.kind === 'replace' ? finding.fix.with : null);
    const mark = finding.number === null ? null : markOf(editor.state, finding.number);
    if (right === null || mark === null || finding.place === null) return false;
    replaced(editor, mark, inserted(read.page, finding.place, right));
    return true;
  };

  const actions = useRef<MarkActions | null>(null);
  useEffect(() => {
    actions.current = {
      onOpen: (number) => setOpen(number),
      onReplace: () => current !== null && fix(current),
    };
  });
  useEffect(() => {
    editor?.commands.answerMarks({
      onOpen: (number) => actions.current?.onOpen(number),
      onReplace: () => actions.current?.onReplace() ?? false,
    });
  }, [editor]);

  const ignore = (finding: Finding): void => {
    setOpen(null);
    const done = { onSuccess: () => tell(`Ignored in this ${letter.kind}: ${finding.says}.`, { undo: true }), onError: tellProblem };
    ignoring.mutate({ id: newId(), letterId: letter.id, finding: finding.key }, done);
  };
  const learn = (word: string): void => {
    setOpen(null);
    learning.mutate({ id: newId(), word }, { onSuccess: () => tell(`Learned: ${word}.`, { undo: true }), onError: tellProblem });
  };
  const text = read?.page.text.toLowerCase() ?? '';
  return {
    check: read?.check ?? null,
    grammar: read?.grammar ?? 'reading',
    learned: (facts?.learned ?? []).filter((word) => text.includes(word.toLowerCase())),
    open: current,
    show: goTo,
    next,
    fix,
    ignore,
    learn,
    forget: (word) => forgetting.mutate({ word }, { onError: tellProblem }),
    heed: () => heeding.mutate({ letterId: letter.id }, { onError: tellProblem }),
  };
}

/** Those with a place in the text get numbers, in its order. */
function numbered(findings: readonly Finding[]): readonly NumberedFinding[] {
  let last = 0;
  return findings.map((finding) => ({ ...finding, number: finding.place === null ? null : (last += 1) }));
}

/** One step of undo; a paragraph that loses all its words goes with them. */
function replaced(editor: Editor, { from, to }: { readonly from: number; readonly to: number }, words: string): void {
  const { doc } = editor.state;
  const start = doc.resolve(from);
  const isWhole = words === '' && start.parentOffset === 0 && to >= start.end(1) && doc.childCount > 1;
  const transaction = isWhole ? editor.state.tr.delete(start.before(1), start.after(1)) : editor.state.tr.insertText(words, from, to);
  editor.view.dispatch(transaction.scrollIntoView());
  editor.view.focus();
}

/** A note of the debrief as a sentence of its own, before the last paragraph: there the letter says goodbye. */
function addField(editor: Editor, letter: CheckedPiece, name: string): void {
  const field = letter.fields.find((each) => each.name === name);
  if (field === undefined) return;
  const { doc } = editor.state;
  const last = doc.lastChild;
  const at = doc.childCount > 1 && last !== null ? doc.content.size - last.nodeSize : doc.content.size;
  const chip = { type: 'mergeField', attrs: { name, label: field.label, value: field.value } };
  editor
    .chain()
    .insertContentAt(at, {
      type: 'paragraph',
      content: [{ type: 'text', text: 'I would like to add: ' }, chip, { type: 'text', text: '.' }],
    })
    .focus()
    .run();
}
