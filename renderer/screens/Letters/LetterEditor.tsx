import type { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { MergeField as Field } from '../../../shared/views.ts';
import { bodyOf, documentOf } from './bodyDocument.ts';
import { FindingMarks } from './findingMarks.ts';
import { HardBreak, MergeField } from './letterNodes.ts';
import { PlainPaste } from './plainPaste.ts';

const extensions = [Document, Paragraph, Text, HardBreak, UndoRedo, MergeField, PlainPaste, FindingMarks];

export interface LetterEditorProps {
  /** The text that the journal or the draft has; one that was not typed here replaces what stands here. */
  readonly body: string;
  readonly fields: readonly Field[];
  readonly readOnly: boolean;
  readonly label: string;
  readonly onChange: (body: string) => void;
  /** Gets the editor, so that a fact can be put in from beside the page. */
  readonly onReady: (editor: Editor | null) => void;
}

/** The body of a letter, on the page itself. */
export function LetterEditor({ body, fields, readOnly, label, onChange, onReady }: LetterEditorProps) {
  const typed = useRef(body);
  const editor = useEditor({
    extensions,
    content: documentOf(body),
    editable: !readOnly,
    injectCSS: false,
    editorProps: {
      // Ctrl and Enter mark the letter as proofread; left to the editor, the key would end there.
      handleDOMEvents: { keydown: (_view, { key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) },
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-readonly': String(readOnly),
        class: 'letter-body',
        // The letter check underlines, and knows the journal's names.
        spellcheck: 'false',
        lang: 'en-US',
      },
    },
    onUpdate: ({ editor: changed }) => {
      typed.current = bodyOf(changed.getJSON());
      onChange(typed.current);
    },
  });

  useEffect(() => {
    onReady(editor);
    return () => onReady(null);
  }, [editor, onReady]);
  useEffect(() => editor.setEditable(!readOnly, false), [editor, readOnly]);

  useLayoutEffect(() => {
    editor.commands.showFields(new Map(fields.map((field) => [field.name, { label: field.label, value: field.value }])));
  }, [editor, fields]);
  // An undo of the journal comes with a text that was not typed here.
  useLayoutEffect(() => {
    if (body === typed.current) return;
    typed.current = body;
    const { mergeField } = editor.storage;
    editor.chain().setContent(documentOf(body), { emitUpdate: false }).showFields(mergeField.fields).run();
  }, [editor, body]);

  return <EditorContent editor={editor} />;
}
