import { useState } from 'react';
import { Link } from 'wouter';
import type { TemplateName } from '../../../shared/model.ts';
import type { TemplateView } from '../../../shared/templateViews.ts';
import type { LetterView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { useJournal } from '../../journalQueries.ts';
import type { LetterDraft } from './unsavedWords.ts';

export interface TakeTemplateProps {
  readonly letter: LetterView;
  readonly onTake: (part: Partial<LetterDraft>) => void;
  readonly onClose: () => void;
}

/** Begins a letter anew with the text of a template, in another wording or as it was. */
export function TakeTemplate({ letter, onTake, onClose }: TakeTemplateProps) {
  const list = useJournal('templates.list', {});
  return <Loaded query={list}>{(templates) => <Choice letter={letter} templates={templates} onTake={onTake} onClose={onClose} />}</Loaded>;
}

function Choice({ letter, templates, onTake, onClose }: TakeTemplateProps & { readonly templates: readonly TemplateView[] }) {
  const [name, setName] = useState<string>(letter.template);
  const [wording, setWording] = useState(0);
  const template = templates.find((each) => each.name === name) ?? templates[0];
  const text = template?.wordings[Math.min(wording, template.wordings.length - 1)] ?? { subject: '', body: '' };
  const filled = useJournal('templates.fill', { letterId: letter.id, subject: text.subject, body: text.body }, { keep: true });
  const take = (): void => {
    if (filled.data === undefined) return;
    onTake({ body: filled.data.body });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Take a template"
      lede={`Its text takes the place of what stands in the ${letter.kind} now.`}
      footer={
        <>
          <Link className="btn--text" href={`/letters/templates/${template?.name ?? ''}`}>
            Edit the templates…
          </Link>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={filled.data === undefined || filled.isPlaceholderData} onClick={take}>
            Take this text
          </Button>
        </>
      }
    >
      <div className="dialog-body take-template">
        <Select<TemplateName>
          label="Template"
          value={template?.name ?? 'firstInterview'}
          onChange={(next) => {
            setName(next);
            setWording(0);
          }}
          options={templates.map((each) => ({ value: each.name, label: each.title }))}
        />
        {template !== undefined && template.wordings.length > 1 && (
          <Seg
            label="Wording"
            value={String(wording)}
            onChange={(next) => setWording(Number(next))}
            options={template.wordings.map((each, at) => ({
              value: String(at),
              label: `${String(at + 1)}${each.isOwn ? ', your own' : ''}`,
            }))}
          />
        )}
        <Loaded query={filled} rows={4}>
          {({ text: written }) => (
            <div className="stock read-sheet">
              {written.split('\n\n').map((paragraph, at) => (
                <p key={at}>{paragraph}</p>
              ))}
            </div>
          )}
        </Loaded>
      </div>
    </Dialog>
  );
}
