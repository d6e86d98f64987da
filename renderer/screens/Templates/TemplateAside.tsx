import type { Editor } from '@tiptap/core';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Id, TemplateText } from '../../../shared/model.ts';
import { templateFields } from '../../../shared/rules/templateFields.ts';
import type { TemplateView } from '../../../shared/templateViews.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Rule } from '../../components/Rule.tsx';
import { Select } from '../../components/Select.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useDebounced } from '../../useDebounced.ts';

/** As many letters as a choice can hold in sight. */
const most = 30;
const pauseMs = 250;

export interface TemplateAsideProps {
  readonly template: TemplateView;
  readonly text: TemplateText;
  readonly editor: Editor | null;
}

/** What can be put into a template, and how it would read in a letter of the journal. */
export function TemplateAside({ template, text, editor }: TemplateAsideProps) {
  const letters = useJournal('letters.list', { offset: 0, limit: most });
  const put = (name: string, label: string): void => {
    editor
      ?.chain()
      .focus()
      .insertContent({ type: 'mergeField', attrs: { name, label, value: label } })
      .run();
  };
  return (
    <aside className="letter-check scroll" aria-label="Fields and a letter as it would read">
      <section>
        <h2 className="title-3">Fields</h2>
        <p className="lede">Each letter fills them from the journal.</p>
        <p className="chips">
          {templateFields.map(({ name, label }) => (
            <button key={name} type="button" className="chip" title={`Put in ${label}`} onClick={() => put(name, label)}>
              {label}
            </button>
          ))}
        </p>
        <ul className="template-help">
          <li>
            <b>[ … ]</b> is left out where the journal does not know a field in it.
          </li>
          <li>
            <b>[ one | another ]</b> is the first whose fields are known, else the last.
          </li>
          <li>
            <b>• field</b> on a line of its own is a list of all points, from two on.
          </li>
        </ul>
        {template.wordings.length > 1 && (
          <p className="because">
            each person of an interview gets another wording, because each letter is its own <Rule id="P9" />
          </p>
        )}
      </section>
      <Loaded query={letters} rows={2}>
        {({ rows }) => <AsItReads rows={rows} text={text} hasSubject={template.as === 'email' || template.as === 'fax'} />}
      </Loaded>
    </aside>
  );
}

interface AsItReadsProps {
  readonly rows: readonly LetterRow[];
  readonly text: TemplateText;
  readonly hasSubject: boolean;
}

function AsItReads({ rows, text, hasSubject }: AsItReadsProps) {
  const [chosen, setChosen] = useState<Id>(rows[0]?.id ?? '');
  const rested = useDebounced(text, pauseMs);
  const filled = useJournal('templates.fill', { letterId: chosen, ...rested }, { enabled: chosen !== '', keep: true });
  if (chosen === '') return null;
  return (
    <section className="as-it-reads">
      <div className="sec">
        <h2 className="title-5">As it would read</h2>
        <Select
          look="pick"
          label="To whom"
          value={chosen}
          onChange={setChosen}
          options={rows.map(({ id, person, organization }) => ({
            value: id,
            label: organization === null ? person.spoken : `${person.spoken}, ${organization.name}`,
          }))}
        />
      </div>
      <Loaded query={filled} rows={3}>
        {({ subject, text: written, missing }) => (
          <>
            {missing.length > 0 && (
              <ul className="findings" aria-label="What is missing">
                {missing.map((sentence) => (
                  <li key={sentence} className="err">
                    <CircleAlert className="i" aria-hidden />
                    <p>{sentence}</p>
                  </li>
                ))}
              </ul>
            )}
            <div className="stock read-sheet">
              {hasSubject && (
                <p>
                  <b>{subject}</b>
                </p>
              )}
              {written.split('\n\n').map((paragraph, at) => (
                <p key={at}>{paragraph}</p>
              ))}
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}
