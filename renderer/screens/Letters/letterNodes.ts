import { InputRule, mergeAttributes, Node } from '@tiptap/core';

/** Shift and Enter: a new line within the paragraph. */
export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return {
      'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }),
    };
  },
});

/** What the chip of a merge field shows. */
export interface FieldShown {
  readonly label: string;
  readonly value: string | null;
}
export type FieldsShown = ReadonlyMap<string, FieldShown>;

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    readonly mergeField: {
      /** Tells the chips what the journal has for each field; those in the text are drawn anew where it changed. */
      readonly showFields: (fields: FieldsShown) => ReturnType;
    };
  }
  interface Storage {
    mergeField: { fields: FieldsShown };
  }
}

const shownIn = (attributes: Readonly<Record<string, unknown>>): FieldShown & { readonly name: string } => ({
  name: typeof attributes['name'] === 'string' ? attributes['name'] : '',
  label: typeof attributes['label'] === 'string' ? attributes['label'] : '',
  value: typeof attributes['value'] === 'string' ? attributes['value'] : null,
});

/**
 * A fact of the journal within the text, shown with its value and taken as one piece. Only its name belongs to the letter's
 * text; the journal keeps the value true. Typing `{{position}}` makes one.
 */
export const MergeField = Node.create<object, { fields: FieldsShown }>({
  name: 'mergeField',
  group: 'inline',
  inline: true,
  atom: true,
  addStorage: () => ({ fields: new Map() }),
  addAttributes() {
    const fieldOf = (element: HTMLElement) => this.storage.fields.get(element.dataset['field'] ?? '');
    return {
      name: { default: '', rendered: false, parseHTML: (element: HTMLElement) => element.dataset['field'] ?? '' },
      label: { default: '', rendered: false, parseHTML: (element: HTMLElement) => fieldOf(element)?.label ?? '' },
      value: { default: null, rendered: false, parseHTML: (element: HTMLElement) => fieldOf(element)?.value ?? null },
    };
  },
  parseHTML: () => [{ tag: 'span[data-field]' }],
  renderHTML({ node, HTMLAttributes }) {
    const { name, label, value } = shownIn(node.attrs);
    const look = value === null ? 'merge is-unfilled' : 'merge';
    const title = label === '' ? `The journal knows no field “${name}”` : label;
    return ['span', mergeAttributes(HTMLAttributes, { class: look, 'data-field': name, title }), value ?? (label === '' ? name : label)];
  },
  renderText({ node }) {
    const { name, value } = shownIn(node.attrs);
    return value ?? `{{${name}}}`;
  },
  addCommands() {
    return {
      showFields:
        (fields) =>
        ({ tr, dispatch }) => {
          this.storage.fields = fields;
          if (dispatch === undefined) return true;
          tr.doc.descendants((node, at) => {
            if (node.type.name !== 'mergeField') return;
            const { name, label, value } = shownIn(node.attrs);
            const known = fields.get(name);
            if (known?.value === value && known.label === label) return;
            tr.setNodeMarkup(at, null, { name, label: known?.label ?? '', value: known?.value ?? null });
          });
          // Nothing changed: nothing may happen to the selection or to a word that is being composed.
          if (tr.docChanged) tr.setMeta('addToHistory', false).setMeta('preventUpdate', true);
          else tr.setMeta('preventDispatch', true);
          return true;
        },
    };
  },
  addInputRules() {
    return [
      new InputRule({
        find: /\{\{\s*([^{}\s]+)\s*\}\}$/,
        handler: ({ match, range, state }) => {
          const name = match[1] ?? '';
          state.tr.replaceWith(range.from, range.to, this.type.create({ name, ...this.storage.fields.get(name) }));
        },
      }),
    ];
  },
});
