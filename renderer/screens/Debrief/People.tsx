import { useRef } from 'react';
import type { OrganizationSuggestion } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Rule } from '../../components/Rule.tsx';
import { AddPerson } from './AddPerson.tsx';
import type { PersonDraft } from './personDraft.ts';
import { PersonRow } from './PersonRow.tsx';
import { TwiceInTheRoom } from './TwiceInTheRoom.tsx';
import type { DebriefForm } from './useDebriefForm.ts';

export interface PeopleProps {
  readonly form: DebriefForm;
  readonly known: OrganizationSuggestion | undefined;
  /** Called when the first person is named. */
  readonly onFirst: () => void;
}

/** Who was in the room (P2): a row a person; what is missing is asked for and never stops saving. */
export function People({ form, known, onFirst }: PeopleProps) {
  const { draft, change, errorAt } = form;
  const table = useRef<HTMLTableElement>(null);
  const addField = useRef<HTMLInputElement>(null);
  const set = (index: number, part: Partial<PersonDraft>) =>
    change({ people: draft.people.map((person, at) => (at === index ? { ...person, ...part } : changedBeside(person, part))) });
  const add = (person: PersonDraft) => {
    change({ people: [...draft.people, person] });
    if (draft.people.length === 0) onFirst();
    // Next comes the title, unless the journal knows it; Enter there leads back here.
    if (person.title === '') {
      requestAnimationFrame(() => table.current?.querySelector<HTMLInputElement>('tbody tr:last-child .who-title')?.focus());
    }
  };
  const unasked = draft.people.filter((person) => !person.atOrganization && !person.hasOwnAddress).length;
  // The journal counts only people with a name, and so do its sentences.
  const place = (index: number) => draft.people.slice(0, index).filter((person) => person.name.trim() !== '').length;
  return (
    <fieldset className="block">
      <legend className="sec">
        <h2>Who was in the room</h2>
        <Rule id="P2" />
      </legend>
      {draft.people.length > 0 && (
        <table className="people" ref={table}>
          <thead>
            <tr>
              <th>
                <span className="sr">Honorific</span>
              </th>
              <th>Name and title</th>
              <th>Role</th>
              <th>Spelling</th>
              <th>Postal address</th>
              <th>Prefers</th>
              <th>
                <span className="sr">Call and remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {draft.people.map((person, index) => (
              <PersonRow
                key={person.contactId}
                person={person}
                onChange={(part) => set(index, part)}
                onRemove={() => {
                  change({ people: draft.people.filter((_, at) => at !== index) });
                  addField.current?.focus();
                }}
                onNext={() => addField.current?.focus()}
                errorAt={(field) => errorAt(`people.${place(index)}.${field}`)}
              />
            ))}
          </tbody>
        </table>
      )}
      <TwiceInTheRoom people={draft.people} known={known?.people.map(({ id }) => id) ?? []} onChange={(people) => change({ people })} />
      {errorAt('people') !== undefined && <p className="err-text">{errorAt('people')}</p>}
      <AddPerson ref={addField} known={known?.people ?? []} present={draft.people} onAdd={add} />
      {unasked > 1 && (
        <Button
          look="text"
          className="all-here"
          onClick={() =>
            change({ people: draft.people.map((person) => (person.hasOwnAddress ? person : { ...person, atOrganization: true })) })
          }
        >
          All sit at this branch
        </Button>
      )}
    </fieldset>
  );
}

/** One call an interview (P12): who is chosen for it takes it from the others. */
const changedBeside = (person: PersonDraft, part: Partial<PersonDraft>): PersonDraft =>
  part.callFirst === true && person.callFirst ? { ...person, callFirst: false } : person;
