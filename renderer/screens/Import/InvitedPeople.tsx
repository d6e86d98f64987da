import { roleWords } from '../../../shared/rules/roleWords.ts';
import { Select } from '../../components/Select.tsx';
import { optionsOf } from '../../words.ts';
import type { InvitedDraft, Part } from './invitationDraft.ts';

const options = [...optionsOf<Part>({ ...roleWords, absent: 'not in the room', '': 'Which part?' })].filter(({ value }) => value !== '');

export interface InvitedPeopleProps {
  readonly people: readonly InvitedDraft[];
  readonly onChange: (people: readonly InvitedDraft[]) => void;
}

/** Who is invited, with the part of each: a recruiter sends invitations, too, so it is asked and never guessed. */
export function InvitedPeople({ people, onChange }: InvitedPeopleProps) {
  if (people.length === 0) return <p className="quiet">It names nobody whom you would meet. The debrief asks who was there.</p>;
  const change = (at: number, part: Partial<InvitedDraft>) =>
    onChange(people.map((person, index) => (index === at ? { ...person, ...part } : person)));
  return (
    <ul className="inv-people" aria-label="Who is invited">
      {people.map((person, at) => {
        const who = person.name === '' ? person.email : person.name;
        return (
          <li key={person.contactId}>
            <input
              className="input input--line"
              aria-label={`Name of ${person.email === '' ? who : person.email}`}
              placeholder="Name"
              autoComplete="off"
              spellCheck={false}
              maxLength={300}
              value={person.name}
              onChange={(event) => change(at, { name: event.target.value })}
            />
            <span className="quiet inv-email">{person.email}</span>
            <Select
              look={person.part === '' ? 'ask' : 'pick'}
              label={`Part of ${who}`}
              placeholder="Which part?"
              value={person.part}
              options={options}
              onChange={(part) => change(at, { part })}
            />
          </li>
        );
      })}
    </ul>
  );
}
