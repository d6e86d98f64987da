import { Autocomplete } from '@base-ui/react/autocomplete';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Ref } from 'react';
import type { OrganizationSuggestion } from '../../../shared/views.ts';
import { Keys } from '../../components/Keys.tsx';
import { personByContact, personByName } from './personDraft.ts';
import type { PersonDraft } from './personDraft.ts';

type Known = OrganizationSuggestion['people'][number];

export interface AddPersonProps {
  readonly ref: Ref<HTMLInputElement>;
  /** People of the organization whom the journal knows. */
  readonly known: readonly Known[];
  readonly present: readonly PersonDraft[];
  readonly onAdd: (person: PersonDraft) => void;
}

/** The row that adds a person: type a name and press Enter, or choose somebody whom the journal knows. */
export function AddPerson({ ref, known, present, onAdd }: AddPersonProps) {
  const [text, setText] = useState('');
  const words = text.trim().toLowerCase();
  const absent = known.filter((each) => present.every((person) => person.contactId !== each.id));
  const fitting = words === '' ? absent : absent.filter((each) => each.name.toLowerCase().includes(words));
  const add = (person: PersonDraft) => {
    onAdd(person);
    setText('');
  };
  return (
    <div className="addrow">
      <Plus className="i" aria-hidden />
      <Autocomplete.Root
        items={fitting}
        value={text}
        onValueChange={(next, { reason }) => {
          // Choosing an item would write its name into the field; the field is emptied instead.
          if (reason !== 'item-press') setText(next);
        }}
        mode="none"
        openOnInputClick={absent.length > 0}
        itemToStringValue={(item: Known) => item.name}
      >
        <Autocomplete.Input
          ref={ref}
          className="input input--line"
          aria-label="Add a person"
          placeholder="Who else? The assistant, the secretary, someone in the hallway"
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            // An item that the arrows have chosen is taken by its own click.
            if (event.currentTarget.getAttribute('aria-activedescendant') !== null) return;
            event.preventDefault();
            if (words === '') return;
            const exact = fitting.find((each) => each.name.toLowerCase() === words);
            add(exact === undefined ? personByName(text) : personByContact(exact));
          }}
        />
        <Autocomplete.Portal>
          <Autocomplete.Positioner className="floating" sideOffset={4}>
            <Autocomplete.Popup className={fitting.length === 0 ? 'sr' : 'menu menu--select'}>
              <Autocomplete.List className="scroll">
                {(item: Known) => (
                  <Autocomplete.Item key={item.id} value={item} className="menu-item" onClick={() => add(personByContact(item))}>
                    <span>
                      {item.name}
                      {item.title !== '' && <small>{item.title}</small>}
                    </span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
      <Keys of={['↵']} />
    </div>
  );
}
