import { Plus, X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';

export interface OneByOneProps {
  readonly title: string;
  /** "enclosure" */
  readonly what: string;
  /** "Add an enclosure" */
  readonly add: string;
  readonly entries: readonly string[];
  readonly most: number;
  /** Characters in each. */
  readonly longest: number;
  readonly readOnly: boolean;
  readonly onChange: (entries: readonly string[]) => void;
}

/** A short list that is written one line each, beside the page. */
export function OneByOne({ title, what, add, entries, most, longest, readOnly, onChange }: OneByOneProps) {
  if (readOnly && entries.length === 0) return null;
  return (
    <section>
      <h3 className="title-5">{title}</h3>
      <ul className="one-by-one">
        {entries.map((entry, index) => (
          <li key={index}>
            <input
              className="input input--line"
              aria-label={`${what.charAt(0).toUpperCase()}${what.slice(1)} ${index + 1}`}
              value={entry}
              readOnly={readOnly}
              maxLength={longest}
              onChange={(event) => onChange(entries.with(index, event.target.value))}
            />
            {!readOnly && (
              <Button
                look="quiet"
                className="btn--icon"
                aria-label={`Remove ${what} ${index + 1}`}
                onClick={() => onChange(entries.toSpliced(index, 1))}
              >
                <X className="i s" aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && entries.length < most && (
        <Button look="text" onClick={() => onChange([...entries, ''])}>
          <Plus className="i s" aria-hidden /> {add}
        </Button>
      )}
    </section>
  );
}
