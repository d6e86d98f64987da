import type { InvitationRow } from '../../../shared/invitationViews.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay, sayHour } from '../../../shared/rules/say.ts';
import { Check } from '../../components/Check.tsx';
import { TextField } from '../../components/Field.tsx';
import { HourField } from '../../components/HourField.tsx';
import { Select } from '../../components/Select.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { zoneOptions } from '../../components/zones.ts';
import { useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { interviewKindWords, optionsOf, zoneWords } from '../../words.ts';
import type { InvitationDraft } from './invitationDraft.ts';
import { InvitedPeople } from './InvitedPeople.tsx';

export interface InvitationCardProps {
  readonly row: InvitationRow;
  readonly draft: InvitationDraft;
  readonly onChange: (part: Partial<InvitationDraft>) => void;
}

const standingWords = ({ standing, changes }: InvitationRow): string => {
  switch (standing) {
    case 'new':
      return 'new';
    case 'changes':
      return `known; changes ${changes.join(', ')}`;
    case 'known':
      return 'known already';
    case 'calledOff':
      return 'called off: what is open for it is retired';
  }
};

/** One invitation: whether it is taken, when and where it is, and what has to be said of it. */
export function InvitationCard({ row, draft, onChange }: InvitationCardProps) {
  const title = row.summary === '' ? 'An event without a title' : row.summary;
  const isKnown = row.standing === 'known';
  return (
    <li className={isKnown ? 'inv-card quiet' : 'inv-card'}>
      <div className="inv-head">
        {isKnown ? (
          <b>{title}</b>
        ) : (
          <Check checked={draft.isTaken} onChange={(isTaken) => onChange({ isTaken })}>
            <b>{title}</b>
          </Check>
        )}
        <span className="faint">
          {standingWords(row)}, line {row.line}
        </span>
      </div>
      <p>
        <When row={row} />
        {row.place !== '' && <span className="inv-place">. {row.place}</span>}
      </p>
      {row.timeNote !== '' && <p className="quiet">{row.timeNote}</p>}
      {draft.isTaken && (row.standing === 'new' || row.standing === 'changes') && <Asked row={row} draft={draft} onChange={onChange} />}
    </li>
  );
}

/** An invitation may be for next year, so its day has the year: no day is in the year before all years. */
const noYear = '0000-01-01';

function When({ row: { when } }: { readonly row: InvitationRow }) {
  if (when.kind === 'day') return <>{sayDay(when.day, noYear)}</>;
  if (when.kind === 'wall') return <>{`${sayDay(when.from.slice(0, 10), noYear)}, ${when.from.slice(11, 16)}–${when.to.slice(11, 16)}`}</>;
  const hours = `${sayHour(when.startsAt, when.zone)}–${sayHour(when.endsAt, when.zone)}`;
  return <>{`${sayDay(dayOf(when.startsAt, when.zone), noYear)}, ${hours}, ${zoneWords(when.zone)}`}</>;
}

function Asked({ row, draft, onChange }: InvitationCardProps) {
  const { organization, opportunity } = draft;
  const suggestions = useJournal('organizations.suggest', { text: organization.name.slice(0, 200) }, { keep: true }).data ?? [];
  const known = suggestions.find((each) => each.name.toLowerCase() === organization.name.trim().toLowerCase());
  const isNew = row.standing === 'new';
  const setTitle = (title: string) => {
    const held = known?.opportunities.find((each) => each.title.toLowerCase() === title.trim().toLowerCase());
    onChange({ opportunity: { id: held?.id ?? (row.opportunity.id === opportunity.id ? newId() : opportunity.id), title } });
  };
  const setOrganization = (name: string) => {
    const held = suggestions.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
    onChange({ organization: { id: held?.id ?? (row.organization.id === organization.id ? newId() : organization.id), name } });
  };
  return (
    <div className="inv-asked">
      {isNew && (
        <div className="inv-fields">
          <SuggestField
            label="Organization"
            text={organization.name}
            suggestions={suggestions.map((each) => ({ value: each.id, label: each.name }))}
            onText={setOrganization}
            onChoose={({ value, label }) => onChange({ organization: { id: value, name: label } })}
          />
          <SuggestField
            label="Position"
            text={opportunity.title}
            suggestions={(known?.opportunities ?? []).map((each) => ({ value: each.id, label: each.title }))}
            onText={setTitle}
            onChoose={({ value, label }) => onChange({ opportunity: { id: value, title: label } })}
          />
          <Select label="Kind" value={draft.kind} options={optionsOf(interviewKindWords)} onChange={(kind) => onChange({ kind })} />
          <TextField label="Place" value={draft.place} maxLength={300} onChange={(event) => onChange({ place: event.target.value })} />
        </div>
      )}
      {row.when.kind !== 'exact' && (
        <div className="inv-fields">
          {row.when.kind === 'day' && <HourField label="From" value={draft.start} onChange={(start) => onChange({ start })} />}
          {row.when.kind === 'day' && <HourField label="To" value={draft.end} onChange={(end) => onChange({ end })} />}
          <Select label="By the clocks of" value={draft.zone} options={zoneOptions(draft.zone)} onChange={(zone) => onChange({ zone })} />
        </div>
      )}
      <InvitedPeople people={draft.people} onChange={(people) => onChange({ people })} />
      {row.description !== '' && (
        <details className="inv-text">
          <summary>What it says</summary>
          <p>{row.description}</p>
        </details>
      )}
    </div>
  );
}
