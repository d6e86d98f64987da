import { useState } from 'react';
import type { OrganizationView } from '../../../shared/organizationViews.ts';
import { AddressFields, emptyAddress, isEmptyAddress } from '../../components/AddressFields.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { Select } from '../../components/Select.tsx';
import { zoneOptions } from '../../components/zones.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { optionsOf, sectorWords } from '../../words.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';

/** Name, sector, zone and address of an organization; whoever sits there gets its address. */
export function OrganizationDialog({ organization, onClose }: { readonly organization: OrganizationView; readonly onClose: () => void }) {
  const { id } = organization;
  const [name, setName] = useState(organization.name);
  const [sector, setSector] = useState(organization.sector);
  const [zone, setZone] = useState(organization.zone);
  const [address, setAddress] = useState(organization.address ?? emptyAddress);
  const save = useCommand('organizations.save');
  const errorAt = (field: string) => sentenceAt(save.error, field);
  const atAField = ['name', 'zone', 'address.street', 'address.city', 'address.region', 'address.postalCode'].some(
    (field) => errorAt(field) !== undefined,
  );
  const submit = () =>
    save.mutate(
      { id, name, sector, zone, address: isEmptyAddress(address) ? null : address },
      {
        onSuccess: (planned) => {
          tell(`${name.trim()} is kept.${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Edit ${organization.name}`}
      lede="Whoever sits there gets the address, and letters that waited for it go on."
      verb="Keep it"
      busy={save.isPending}
      error={atAField ? null : save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Name" value={name} error={errorAt('name')} onChange={(event) => setName(event.target.value)} />
      <div className="cols-2">
        <Select label="Sector" value={sector} options={optionsOf(sectorWords)} onChange={setSector} />
        <Select label="Time zone" value={zone} options={zoneOptions(zone)} error={errorAt('zone')} onChange={setZone} />
      </div>
      <AddressFields value={address} onChange={setAddress} errorAt={(field) => errorAt(`address.${field}`)} />
    </FormDialog>
  );
}
