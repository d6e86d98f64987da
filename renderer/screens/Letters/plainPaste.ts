import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { documentOf } from './bodyDocument.ts';

/** What comes from elsewhere is words only; what was copied from a letter keeps its chips. */
export const PlainPaste = Extension.create({
  name: 'plainPaste',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handlePaste: (_view, event) => {
            const html = event.clipboardData?.getData('text/html') ?? '';
            const text = event.clipboardData?.getData('text/plain') ?? '';
            if (text === '' || html.includes('data-pm-slice')) return false;
            const paragraphs = documentOf(text).content ?? [];
            const [only] = paragraphs;
            const pasted = paragraphs.length === 1 && only?.content !== undefined ? only.content : paragraphs;
            return editor.chain().insertContent(pasted).showFields(editor.storage.mergeField.fields).run();
          },
        },
      }),
    ];
  },
});
