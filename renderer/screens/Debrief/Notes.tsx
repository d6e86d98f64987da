import { useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { Rule } from '../../components/Rule.tsx';
import type { NoteName } from './debriefDraft.ts';
import type { DebriefForm } from './useDebriefForm.ts';

const lists: readonly { readonly name: NoteName; readonly title: string; readonly first: string }[] = [
  { name: 'restate', title: 'Re-state', first: 'What speaks for you' },
  { name: 'forgot', title: 'Forgot to say', first: 'What you wish you had said' },
  { name: 'asked', title: 'They asked for', first: 'References, samples: they become enclosures' },
  { name: 'learned', title: 'Learned about the business', first: 'Plans, worries, names' },
];

/** What to bring home (P3): four lists, a line a thought. */
export function Notes({ form }: { readonly form: DebriefForm }) {
  return (
    <fieldset className="block">
      <legend className="sec">
        <h2>What to bring home</h2>
        <Rule id="P3" />
      </legend>
      <div className="notes">
        {lists.map(({ name, title, first }) => (
          <NoteList
            key={name}
            title={title}
            first={first}
            lines={form.draft[name]}
            errorAt={(index) => form.errorAt(`${name}.${index}`) ?? (index === 0 ? form.errorAt(name) : undefined)}
            onChange={(lines) => form.change({ [name]: lines })}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface NoteListProps {
  readonly title: string;
  readonly first: string;
  readonly lines: readonly string[];
  readonly errorAt: (index: number) => string | undefined;
  readonly onChange: (lines: readonly string[]) => void;
}

function NoteList({ title, first, lines, errorAt, onChange }: NoteListProps) {
  const list = useRef<HTMLUListElement>(null);
  const focusLine = (index: number) => requestAnimationFrame(() => list.current?.querySelectorAll('input')[index]?.focus());
  const withLine = (index: number, ...replaced: readonly string[]) => [...lines.slice(0, index), ...replaced, ...lines.slice(index + 1)];
  /** There is always a blank line at the end to go on in. */
  const set = (next: readonly string[]) => onChange(next.at(-1)?.trim() === '' ? next : [...next, '']);
  const filledBefore = (index: number) => lines.slice(0, index).filter((line) => line.trim() !== '').length;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    const line = lines[index] ?? '';
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const at = event.currentTarget.selectionStart ?? line.length;
      if (line.trim() !== '' && at < line.length) set(withLine(index, line.slice(0, at), line.slice(at)));
      else if (line.trim() !== '' && lines[index + 1] !== '') set(withLine(index, line, ''));
      focusLine(index + 1);
    } else if (event.key === 'Backspace' && line === '' && lines.length > 1 && index > 0) {
      event.preventDefault();
      if (index < lines.length - 1) set(withLine(index));
      focusLine(index - 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      focusLine(index + (event.key === 'ArrowDown' ? 1 : -1));
    }
  };
  const onPaste = (event: ClipboardEvent, index: number) => {
    const pasted = event.clipboardData.getData('text').split(/\r?\n/);
    if (pasted.length < 2) return;
    event.preventDefault();
    set(withLine(index, ...[lines[index] ?? '', ...pasted].map((line) => line.trim()).filter((line) => line !== '')));
  };
  return (
    <div>
      <h3 className="q">{title}</h3>
      <ul ref={list}>
        {lines.map((line, index) => {
          const error = line.trim() === '' ? undefined : errorAt(filledBefore(index));
          return (
            <li key={index} className={line === '' ? 'ph' : undefined}>
              <input
                aria-label={`${title}, line ${index + 1}`}
                aria-invalid={error !== undefined}
                placeholder={lines.length === 1 ? first : 'One more…'}
                value={line}
                onKeyDown={(event) => onKeyDown(event, index)}
                onPaste={(event) => onPaste(event, index)}
                onChange={(event) => set(withLine(index, event.target.value))}
              />
              {error !== undefined && <span className="err-text">{error}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
