import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import type { Span, Weight } from '../../../shared/rules/letterCheck/finding.ts';

/** A finding in the document, by the number that the margin and the list show. */
export interface Mark extends Span {
  readonly key: string;
  readonly number: number;
  readonly weight: Weight;
}

interface Marked {
  readonly marks: readonly Mark[];
  /** Sentences that stand in a sibling letter as well. */
  readonly alike: readonly Span[];
  /** The number of the finding that is open. */
  readonly open: number | null;
}
const nothing: Marked = { marks: [], alike: [], open: null };
const marked = new PluginKey<Marked>('findingMarks');

/** What the page tells the desk, and asks it. */
export interface MarkActions {
  readonly onOpen: (number: number | null) => void;
  /** Does what the open finding proposes; false when it proposes nothing. */
  readonly onReplace: () => boolean;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    readonly findingMarks: {
      /** Says who opens and mends the findings. */
      readonly answerMarks: (actions: MarkActions) => ReturnType;
    };
  }
  interface Storage {
    findingMarks: { actions: MarkActions | null };
  }
}

/** The findings of the letter check in the text: underlined, numbered in the margin, opened by a click. */
export const FindingMarks = Extension.create<object, { actions: MarkActions | null }>({
  name: 'findingMarks',
  addStorage: () => ({ actions: null }),
  addCommands() {
    return {
      answerMarks: (actions) => () => {
        this.storage.actions = actions;
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin<Marked>({
        key: marked,
        state: {
          init: () => nothing,
          apply: (transaction, before) => {
            const next = transaction.getMeta(marked) as Marked | undefined;
            if (next !== undefined) return next;
            if (!transaction.docChanged) return before;
            // Until the next check the marks move with the words; a word that was changed loses its mark.
            const moved = (span: Span): Span => ({ from: transaction.mapping.map(span.from, 1), to: transaction.mapping.map(span.to, -1) });
            const changed = (span: Span): boolean => transaction.mapping.maps.some((map) => isTouched(map, span));
            return {
              marks: before.marks.filter((mark) => !changed(mark)).map((mark) => ({ ...mark, ...moved(mark) })),
              alike: before.alike.map(moved).filter(({ from, to }) => from < to),
              open: null,
            };
          },
        },
        props: {
          decorations: decorationsOf,
          handleClick: (view, position) => {
            const mark = marked.getState(view.state)?.marks.find(({ from, to }) => from <= position && position <= to);
            storage.actions?.onOpen(mark?.number ?? null);
            return false;
          },
          handleKeyDown: (view, event) => {
            const open = marked.getState(view.state)?.open ?? null;
            if (open === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
            if (event.key === 'Enter') return storage.actions?.onReplace() ?? false;
            if (event.key === 'Escape') storage.actions?.onOpen(null);
            return event.key === 'Escape';
          },
        },
        view: () => ({ update: spreadNumbers }),
      }),
    ];
  },
});

const isTouched = (map: { readonly forEach: (look: (from: number, to: number) => void) => void }, { from, to }: Span): boolean => {
  let touched = false;
  map.forEach((start, end) => {
    if (start < to && end > from) touched = true;
  });
  return touched;
};

/** Shows these marks from now on. Nothing of it can be undone, and nothing of it is saved. */
export function showMarks(view: EditorView, next: Marked): void {
  const before = marked.getState(view.state);
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(next)) return;
  view.dispatch(view.state.tr.setMeta(marked, next).setMeta('addToHistory', false));
}

/** Where a finding stands now, after whatever was typed since it was found; null when it is gone. */
export const markOf = (state: EditorState, number: number): Mark | null =>
  marked.getState(state)?.marks.find((mark) => mark.number === number) ?? null;

function decorationsOf(state: EditorState): DecorationSet {
  const { marks, alike, open } = marked.getState(state) ?? nothing;
  const underlined = marks.map(({ from, to, weight, number }) =>
    Decoration.inline(from, to, { nodeName: 'mark', class: `${look(weight)}${number === open ? ' is-open' : ''}` }),
  );
  const numbers = marks.map(({ from, weight, number }) =>
    Decoration.widget(from, () => numberOf(number, weight), { side: -1, key: `${number} ${weight}`, ignoreSelection: true }),
  );
  const paragraphs = new Map<number, Decoration>();
  for (const { from } of alike) {
    if (from > state.doc.content.size) continue;
    const place = state.doc.resolve(from);
    if (place.depth === 0) continue;
    const start = place.before(1);
    paragraphs.set(start, Decoration.node(start, place.after(1), { class: 'alike' }));
  }
  return DecorationSet.create(state.doc, [...underlined, ...numbers, ...paragraphs.values()]);
}

const look = (weight: Weight): string => (weight === 'error' ? 'err' : 'adv');

function numberOf(number: number, weight: Weight): HTMLElement {
  const element = document.createElement('i');
  element.className = `pm ${look(weight)}`;
  element.textContent = String(number);
  element.ariaHidden = 'true';
  return element;
}

/** Pixels from one number to the next, and as many as fit into the margin. */
const apart = 20;
const roomFor = 44;

/** The findings of one line stand side by side in the margin, in their order, not on one another. */
function spreadNumbers({ dom }: EditorView): void {
  const numbers = [...dom.querySelectorAll<HTMLElement>('.pm')];
  const lines = Map.groupBy(numbers, (each) => Math.round(each.getBoundingClientRect().top));
  for (const line of lines.values()) {
    const step = Math.min(apart, roomFor / Math.max(1, line.length - 1));
    line.forEach((each, at) => {
      each.style.translate = `${String(-step * (line.length - 1 - at))}px 0`;
    });
  }
}
