import { Plus, X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';

export interface EnclosuresProps {
  readonly enclosures: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (enclosures: readonly string[]) => void;
}

/** What goes into the envelope with the letter, each by its name. */
export function Enclosures({ enclosures, readOnly, onChange }: EnclosuresProps) {
  if (readOnly && enclosures.length === 0) return null;
  return (
    <section>
      <h3 className="title-5">Enclosures</h3>
      <ul className="enclosures">
        {enclosures.map((enclosure, index) => (
          <li key={index}>
            <input
              className="input input--line"
              aria-label={`Enclosure ${index + 1}`}
              value={enclosure}
              readOnly={readOnly}
              maxLength={300}
              onChange={(event) => onChange(enclosures.with(index, event.target.value))}
            />
            {!readOnly && (
              <Button
                look="quiet"
                className="btn--icon"
                aria-label={`Remove enclosure ${index + 1}`}
                onClick={() => onChange(enclosures.toSpliced(index, 1))}
              >
                <X className="i s" aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && enclosures.length < 20 && (
        <Button look="text" onClick={() => onChange([...enclosures, ''])}>
          <Plus className="i s" aria-hidden /> Add an enclosure
        </Button>
      )}
    </section>
  );
}
