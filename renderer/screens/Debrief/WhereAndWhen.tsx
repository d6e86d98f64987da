import { useEffect, useState } from 'react';
import { AddressFields, emptyAddress, isEmptyAddress } from '../../components/AddressFields.tsx';
import { TextField } from '../../components/Field.tsx';
import { HourField } from '../../components/HourField.tsx';
import { Select } from '../../components/Select.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { zoneOptions } from '../../components/zones.ts';
import { useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { interviewKindWords, optionsOf, sectorWords } from '../../words.ts';
import type { OrganizationSuggestion } from '../../../shared/views.ts';
import type { DebriefForm } from './useDebriefForm.ts';

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

export interface WhereAndWhenProps {
  readonly form: DebriefForm;
  /** The organization as the journal knows it, or undefined while it is new. */
  readonly known: OrganizationSuggestion | undefined;
  readonly suggestions: readonly OrganizationSuggestion[];
}

/** Which organization and position, what kind of interview, when and where. */
export function WhereAndWhen({ form, known, suggestions }: WhereAndWhenProps) {
  const { draft, change, errorAt } = form;
  const { organization, opportunity } = draft;
  const [details, setDetails] = useState(false);
  const setOrganization = (part: Partial<typeof organization>) => change({ organization: { ...organization, ...part } });
  const choose = (chosen: OrganizationSuggestion) => {
    const { id, name, sector, zone, address } = chosen;
    change({ organization: { id, name, sector, zone, address: address ?? emptyAddress }, zone });
  };
  const setTitle = (title: string) => {
    const held = known?.opportunities.find((each) => sameName(each.title, title));
    const wasHeld = known?.opportunities.some((each) => each.id === opportunity.id) ?? false;
    change({ opportunity: { id: held?.id ?? (wasHeld ? newId() : opportunity.id), title } });
  };
  const isNew = organization.name.trim() !== '' && known === undefined;
  const showDetails = isNew || details || errorAt('organization.address') !== undefined;
  return (
    <fieldset className="block where">
      <legend className="sr">Where and when</legend>
      <div className="where-1">
        <SuggestField
          label="Organization"
          placeholder="McDonald’s Blinds and Shades"
          text={organization.name}
          error={errorAt('organization.name')}
          suggestions={suggestions.map((each) => ({
            value: each.id,
            label: each.name,
            sub: each.opportunities.map(({ title }) => title).join(', '),
          }))}
          onText={(name) => setOrganization({ name })}
          onChoose={({ value }) => {
            const chosen = suggestions.find((each) => each.id === value);
            if (chosen !== undefined) choose(chosen);
          }}
        />
        <SuggestField
          label="Position"
          placeholder="Sales Manager"
          text={opportunity.title}
          error={errorAt('opportunity.title') ?? errorAt('opportunity.id')}
          suggestions={(known?.opportunities ?? []).map((each) => ({ value: each.id, label: each.title }))}
          onText={setTitle}
          onChoose={({ value, label }) => change({ opportunity: { id: value, title: label } })}
        />
      </div>
      <div className="where-2">
        <Select label="Kind" value={draft.kind} options={optionsOf(interviewKindWords)} onChange={(kind) => change({ kind })} />
        <TextField
          label="Day"
          type="date"
          value={draft.day}
          error={draft.day === '' ? errorAt('startsAt') : undefined}
          onChange={(event) => change({ day: event.target.value })}
        />
        <HourField
          label="From"
          value={draft.start}
          error={draft.day === '' ? undefined : errorAt('startsAt')}
          onChange={(start) => change({ start })}
        />
        <HourField
          label="To"
          value={draft.end}
          error={draft.day === '' ? undefined : errorAt('endsAt')}
          onChange={(end) => change({ end })}
        />
        <Select
          label="By the clocks of"
          value={draft.zone}
          options={zoneOptions(draft.zone)}
          error={errorAt('zone')}
          onChange={(zone) => change({ zone })}
        />
        <TextField
          label="Place"
          placeholder="2200 Commerce Park Drive, Suite 120"
          value={draft.place}
          error={errorAt('place')}
          onChange={(event) => change({ place: event.target.value })}
        />
      </div>
      {!showDetails && known !== undefined && (
        <p className="where-known quiet">
          {sectorWords[organization.sector]}.{' '}
          {isEmptyAddress(organization.address)
            ? 'No address on file.'
            : `${organization.address.street.replaceAll('\n', ', ')}, ${organization.address.city}.`}{' '}
          <button type="button" className="btn--text" onClick={() => setDetails(true)}>
            Change
          </button>
        </p>
      )}
      {showDetails && (
        <div className="where-3">
          <AddressFields
            value={organization.address}
            onChange={(address) => setOrganization({ address })}
            errorAt={(field) => errorAt(`organization.address.${field}`)}
            beside={
              <Select
                label="Sector"
                value={organization.sector}
                options={optionsOf(sectorWords)}
                onChange={(sector) => setOrganization({ sector })}
              />
            }
          />
          <Select
            label="Its time zone"
            value={organization.zone}
            options={zoneOptions(organization.zone)}
            error={errorAt('organization.zone')}
            onChange={(zone) => change({ organization: { ...organization, zone }, zone })}
          />
        </div>
      )}
    </fieldset>
  );
}

/** The organization that the typed name means: suggestions, and the known one, whose facts the form takes over once. */
export function useOrganization(form: DebriefForm): Pick<WhereAndWhenProps, 'known' | 'suggestions'> {
  const { draft, change } = form;
  const { id, name } = draft.organization;
  const [freshId] = useState(newId);
  const suggestions = useJournal('organizations.suggest', { text: name.slice(0, 200) }, { keep: true }).data ?? [];
  const named = suggestions.find((each) => sameName(each.name, name));
  const held = suggestions.find((each) => each.id === id);
  const becomes = named !== undefined && named.id !== id ? named : undefined;
  // A name typed over a known organization's means another one.
  const leaves = held !== undefined && named === undefined && !sameName(held.name, name);
  useEffect(() => {
    if (becomes !== undefined) {
      const { id: knownId, sector, zone, address } = becomes;
      change({ organization: { id: knownId, name, sector, zone, address: address ?? emptyAddress }, zone });
    } else if (leaves) {
      change({
        organization: { ...draft.organization, id: freshId, address: emptyAddress },
        opportunity: { ...draft.opportunity, id: newId() },
      });
    }
    // Runs when the name starts or stops to mean a known organization, not with every change of the draft.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the draft is read as it is at that moment
  }, [becomes?.id, leaves]);
  return { suggestions, known: named ?? (leaves ? undefined : held) };
}
