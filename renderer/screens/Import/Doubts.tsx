import type { ImportDoubt, ImportPerson } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import type { Choice, Importation } from './useImport.ts';

const placeOf = ({ title, organization, email, phones }: ImportPerson): string =>
  [title, organization, email, ...phones].filter((each) => each !== '').join(', ');

export interface DoubtsProps extends Pick<Importation, 'choices' | 'decide'> {
  readonly doubts: readonly ImportDoubt[];
}

/** Those who are probably known already: side by side, for the user to say. */
export function Doubts({ doubts, choices, decide }: DoubtsProps) {
  const open = doubts.filter(({ line }) => !choices.has(line)).map(({ line }) => line);
  return (
    <section className="imp-part" aria-labelledby="imp-doubts">
      <div className="sec">
        <h3 id="imp-doubts">Probably known already</h3>
        <span className="n">{open.length === 0 ? 'all decided' : `${open.length} to decide`}</span>
        {open.length > 1 && (
          <span className="push btns">
            <Button
              look="text"
              onClick={() => decide(open, (line) => doubts.find((each) => each.line === line)?.candidates[0]?.same ?? null)}
            >
              All the same
            </Button>
            <Button look="text" onClick={() => decide(open, () => 'new')}>
              All somebody else
            </Button>
          </span>
        )}
      </div>
      <p className="quiet">Who is not decided is not taken in. What the journal knows stays; only what is new is added.</p>
      <ul className="imp-doubts">
        {doubts.map((doubt) => (
          <Doubt
            key={doubt.line}
            doubt={doubt}
            chosen={choices.get(doubt.line)}
            onChoose={(choice) => decide([doubt.line], () => choice)}
          />
        ))}
      </ul>
    </section>
  );
}

interface DoubtProps {
  readonly doubt: ImportDoubt;
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice | null) => void;
}

function Doubt({ doubt: { line, person, candidates }, chosen, onChoose }: DoubtProps) {
  const choices: readonly { readonly choice: Choice | null; readonly name: string; readonly place: string }[] = [
    ...candidates.map((candidate) => ({
      choice: candidate.same,
      name:
        typeof candidate.same === 'number' ? `The same as ${candidate.name} on line ${candidate.same}` : `The same as ${candidate.name}`,
      place: placeOf(candidate),
    })),
    { choice: 'new', name: 'Somebody else', place: 'is added as a new contact' },
    { choice: null, name: 'Not decided', place: 'is not taken in' },
  ];
  return (
    <li>
      <fieldset>
        <legend>
          <b>{person.name}</b> <span className="quiet">{placeOf(person)}</span> <span className="faint">line {line}</span>
        </legend>
        {choices.map(({ choice, name, place }) => (
          <label key={String(choice)} className="imp-choice">
            <input type="radio" name={`line ${line}`} checked={(chosen ?? null) === choice} onChange={() => onChoose(choice)} />
            <span>
              {name} {place !== '' && <span className="quiet">{place}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
