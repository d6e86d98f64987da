import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import type { TemplateView } from '../../../shared/templateViews.ts';
import { templateFields } from '../../../shared/rules/templateFields.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextField } from '../../components/Field.tsx';
import { Seg } from '../../components/Seg.tsx';
import { sentenceAt } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { LetterEditor } from '../Letters/LetterEditor.tsx';
import { TemplateAside } from './TemplateAside.tsx';
import { useTemplateDraft } from './useTemplateDraft.ts';

/** A field has no value here: its chip shows what it stands for. */
const chips = templateFields.map(({ name, label }) => ({ name, label, value: label }));

export interface TemplateDeskProps {
  readonly template: TemplateView;
  readonly wording: number;
  readonly onWording: (wording: number) => void;
}

/** One wording of a template on the desk, and beside it how it would read. */
export function TemplateDesk({ template, wording, onWording }: TemplateDeskProps) {
  const inHand = useTemplateDraft(template, wording);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { text, isTyped, isOwn, error } = inHand;
  useKeys({ 'Ctrl+S': inHand.save });
  return (
    <>
      <main className="writing" aria-label={template.title}>
        <div className="writing-bar">
          <h2 className="title-4">{template.title}</h2>
          {template.wordings.length > 1 && (
            <Seg
              label="Wording"
              value={String(wording)}
              onChange={(next) => onWording(Number(next))}
              options={template.wordings.map((each, at) => ({
                value: String(at),
                label: (
                  <>
                    <span className="sr">Wording </span>
                    {at + 1}
                    {each.isOwn && <span className="sr">, your own</span>}
                  </>
                ),
              }))}
            />
          )}
          <span className="push saved-mark" role="status">
            {isTyped ? 'Not saved yet' : isOwn ? 'Your own text' : 'The original'}
          </span>
        </div>
        <div className="page-scroll scroll">
          {error !== null && error !== undefined && <ErrorNotice error={error} />}
          <article className="stock template-sheet">
            {template.as !== 'letter' && template.as !== 'card' && (
              <TextField
                label="Subject"
                value={text.subject}
                maxLength={300}
                error={sentenceAt(error, 'subject')}
                onChange={(event) => inHand.change({ subject: event.target.value })}
              />
            )}
            <LetterEditor
              body={text.body}
              fields={chips}
              readOnly={false}
              label={`The text of the template: ${template.title}`}
              onChange={(body) => inHand.change({ body })}
              onReady={setEditor}
            />
          </article>
          <p className="template-foot btns">
            <Button look="primary" keys={['Ctrl', 'S']} disabled={!isTyped} busy={inHand.busy} onClick={inHand.save}>
              Save the template
            </Button>
            {isTyped && <Button onClick={inHand.discard}>Discard the change</Button>}
            {isOwn && (
              <Button busy={inHand.busy} onClick={inHand.restore}>
                Restore the original
              </Button>
            )}
          </p>
        </div>
      </main>
      <TemplateAside template={template} text={text} editor={editor} />
    </>
  );
}
