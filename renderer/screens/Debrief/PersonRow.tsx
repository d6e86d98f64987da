import { Check, CircleAlert, Phone, X } from 'lucide-react';
import type { Role } from '../../../shared/model.ts';
import { Select } from '../../components/Select.tsx';
import { honorifics, optionsOf, preferredChannelWords } from '../../words.ts';
import { roleWords } from '../../../shared/rules/roleWords.ts';
import { personOf, roleByTitle, spellingAsked } from './personDraft.ts';
import type { PersonDraft } from './personDraft.ts';

const honorificOptions = honorifics.map((value) => ({ value, label: value === '' ? '–' : value }));
const prefersOptions = [{ value: '' as const, label: 'not known' }, ...optionsOf(preferredChannelWords)];
/** A receptionist gets a card and no call (P7). */
const getsNoCall = new Set<Role>(['receptionist', 'assistant']);

export interface PersonRowProps {
  readonly person: PersonDraft;
  readonly onChange: (part: Partial<PersonDraft>) => void;
  readonly onRemove: () => void;
  /** ↵ in the row: on to the next person. */
  readonly onNext: () => void;
  readonly errorAt: (field: string) => string | undefined;
}

/** One person of the room. */
export function PersonRow({ person, onChange, onRemove, onNext, errorAt }: PersonRowProps) {
  const who = person.name.trim() === '' ? 'this person' : person.name.trim();
  const nameError = errorAt('givenName') ?? errorAt('familyName') ?? errorAt('suffix') ?? errorAt('contactId');
  const error = nameError ?? errorAt('title') ?? errorAt('email') ?? errorAt('phone');
  const next = (event: {
    readonly key: string;
    readonly preventDefault: () => void;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
  }) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onNext();
  };
  return (
    <tr>
      <td>
        <Select
          look="pick"
          label={`Honorific of ${who}`}
          value={person.honorific}
          options={honorificOptions}
          onChange={(honorific) => onChange({ honorific })}
        />
      </td>
      <td className="who">
        <input
          className="who-name"
          aria-label="Name"
          aria-invalid={nameError !== undefined}
          value={person.name}
          spellCheck={false}
          onKeyDown={next}
          onChange={(event) => onChange({ name: event.target.value, spellingChecked: false })}
          onBlur={() => {
            const { honorific } = personOf(person);
            if (honorific !== person.honorific) onChange({ honorific, name: person.name.replace(/^\s*\S+\s+/, '') });
          }}
        />
        <input
          className="who-title"
          aria-label={`Title of ${who}`}
          aria-invalid={errorAt('title') !== undefined}
          placeholder="Title"
          value={person.title}
          onKeyDown={next}
          onChange={(event) => onChange({ title: event.target.value })}
          onBlur={() => {
            const role = roleByTitle(person.title);
            if (person.role === 'interviewer' && role !== person.role) onChange({ role });
          }}
        />
        {error !== undefined && (
          <span className="err-text" role="alert">
            {error}
          </span>
        )}
      </td>
      <td>
        <Select
          look="pick"
          label={`Role of ${who}`}
          value={person.role}
          options={optionsOf(roleWords)}
          onChange={(role) => onChange({ role })}
        />
      </td>
      <td>
        <Answer
          answered={person.spellingChecked}
          yes="checked"
          ask={spellingAsked(person)}
          label={`Spelling of ${who}`}
          onChange={(spellingChecked) => onChange({ spellingChecked })}
        />
      </td>
      <td>
        <Answer
          answered={person.atOrganization || person.hasOwnAddress}
          yes={person.atOrganization ? 'this branch' : 'another'}
          ask="This branch too?"
          label={`Postal address of ${who}`}
          onChange={() => onChange({ atOrganization: !person.atOrganization })}
        />
      </td>
      <td>
        <Select
          look={person.preferredChannel === null ? 'ask' : 'pick'}
          label={`How ${who} prefers to be reached`}
          placeholder="Prefers?"
          value={person.preferredChannel ?? ''}
          options={prefersOptions}
          onChange={(channel) => onChange({ preferredChannel: channel === '' ? null : channel })}
        />
      </td>
      <td className="row-ends">
        {!getsNoCall.has(person.role) && (
          <button
            type="button"
            className="row-end"
            aria-pressed={person.callFirst}
            aria-label={`Call ${who} after the letter`}
            title={`Call ${who} after the letter (P12)`}
            onClick={() => onChange({ callFirst: !person.callFirst })}
          >
            <Phone className="i s" aria-hidden />
          </button>
        )}
        <button type="button" className="row-end" aria-label={`Remove ${who}`} title={`Remove ${who}`} onClick={onRemove}>
          <X className="i s" aria-hidden />
        </button>
      </td>
    </tr>
  );
}

interface AnswerProps {
  readonly answered: boolean;
  readonly yes: string;
  readonly ask: string;
  readonly label: string;
  readonly onChange: (answered: boolean) => void;
}

/** A fact that is either known or asked for in ochre; one press answers it, another takes the answer back. */
function Answer({ answered, yes, ask, label, onChange }: AnswerProps) {
  return (
    <button
      type="button"
      className={answered ? 'yes' : 'ask'}
      aria-pressed={answered}
      aria-label={`${label}: ${answered ? yes : ask}`}
      title={answered ? undefined : ask}
      onClick={() => onChange(!answered)}
    >
      {answered ? <Check className="i s" aria-hidden /> : <CircleAlert className="i s" aria-hidden />}
      <span className="clip">{answered ? yes : ask}</span>
    </button>
  );
}
