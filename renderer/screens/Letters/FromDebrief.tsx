import type { Editor } from '@tiptap/core';
import { Check, Plus } from 'lucide-react';
import { isNamedIn } from '../../../shared/rules/letterCheck/gapsIn.ts';
import type { LetterView } from '../../../shared/views.ts';
import { Rule } from '../../components/Rule.tsx';

const fromDebrief = /^(restate|forgot|asked|learned)\d*$/;

interface FromDebriefProps {
  readonly letter: LetterView;
  readonly body: string;
  readonly editor: Editor | null;
}

/** The debrief's facts (P3), with what of them stands in the letter; one click puts the others in. */
export function FromDebrief({ letter, body, editor }: FromDebriefProps) {
  const facts = letter.fields.filter((field) => field.value !== null && fromDebrief.test(field.name) && field.name !== 'asked');
  const others = letter.fields.filter((field) => field.value !== null && !fromDebrief.test(field.name));
  const put = (name: string) => {
    const field = letter.fields.find((each) => each.name === name);
    editor
      ?.chain()
      .focus()
      .insertContent({ type: 'mergeField', attrs: { name, label: field?.label ?? '', value: field?.value ?? null } })
      .run();
  };
  const isUsed = (name: string, value: string | null): boolean =>
    body.includes(`{{${name}}}`) || (name.startsWith('asked') && body.includes('{{asked}}')) || isNamedIn(value ?? '', body);
  return (
    <>
      {facts.length > 0 && (
        <section>
          <div className="sec">
            <h3 className="title-5">From the debrief</h3>
            <Rule id="P3" />
          </div>
          <ul className="tips">
            {facts.map((fact) => (
              <li key={fact.name} className={isUsed(fact.name, fact.value) ? '' : 'so'}>
                {isUsed(fact.name, fact.value) ? (
                  <Check className="i s" aria-label="in the letter" />
                ) : (
                  <button
                    type="button"
                    className="put-in"
                    aria-label={`Put in: ${fact.value ?? ''}`}
                    title="Put it in"
                    onClick={() => put(fact.name)}
                  >
                    <Plus className="i s" aria-hidden />
                  </button>
                )}
                <span>
                  {fact.value}
                  <small>{fact.label}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h3 className="title-5">From the journal</h3>
          <p className="chips">
            {others.map((field) => (
              <button key={field.name} type="button" className="chip" title={`Put in ${field.label}`} onClick={() => put(field.name)}>
                {field.value}
              </button>
            ))}
          </p>
        </section>
      )}
    </>
  );
}
