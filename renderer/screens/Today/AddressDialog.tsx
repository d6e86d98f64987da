import { useState } from 'react';
import type { Address } from '../../../shared/model.ts';
import type { ContactView, OrganizationLabel, PersonLabel } from '../../../shared/views.ts';
import { AddressFields, emptyAddress } from '../../components/AddressFields.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { FormDialog } from './FormDialog.tsx';
import { plannedWords } from './todayWords.ts';

/** Add the address: what a blocked letter waits for, and what is asked of everybody met (P2). */
export function AddressDialog({ person, onClose }: { readonly person: PersonLabel; readonly onClose: () => void }) {
  const contact = useJournal('contacts.get', { id: person.id });
  if (contact.data !== undefined) return <AddressForm contact={contact.data} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} title={`Address of ${person.name}`}>
      <Loaded query={contact} rows={2}>
        {() => null}
      </Loaded>
    </Dialog>
  );
}

function AddressForm({ contact, onClose }: { readonly contact: ContactView; readonly onClose: () => void }) {
  const [address, setAddress] = useState<Address>(contact.address ?? emptyAddress);
  const [sits, setSits] = useState<'own' | 'organization'>('own');
  const organization = useAddressOf(contact.organization);
  const save = useCommand('contacts.save');
  const errorAt = (field: keyof Address) => sentenceAt(save.error, `address.${field}`);
  const someAtField = (['street', 'city', 'region', 'postalCode', 'country'] as const).some((field) => errorAt(field) !== undefined);
  const isAwaited = contact.followUps.some(({ stop }) => stop?.kind === 'blocked' && stop.missing === 'address');
  const unblocked = isAwaited ? ' The letter is no longer blocked.' : '';
  const submit = (): void =>
    save.mutate(
      {
        id: contact.id,
        honorific: contact.honorific,
        givenName: contact.givenName,
        familyName: contact.familyName,
        suffix: contact.suffix,
        title: contact.title,
        organizationId: contact.organization?.id ?? null,
        address: sits === 'own' ? address : null,
        atOrganization: sits === 'organization',
        phones: [...contact.phones],
        email: contact.email,
        preferredChannel: contact.preferredChannel,
        pronounced: contact.pronounced,
        spellingChecked: contact.spellingChecked,
        notes: contact.notes,
      },
      {
        onSuccess: (planned) => {
          tell(`The address of ${contact.spoken} is kept.${unblocked}${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Address of ${contact.name}`}
      lede={contact.organization === null ? 'Where a letter reaches them.' : `Where a letter reaches them at ${contact.organization.name}.`}
      verb="Keep the address"
      busy={save.isPending}
      error={someAtField ? null : save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {organization !== null && (
        <Seg
          label="Letters go to"
          value={sits}
          onChange={setSits}
          options={[
            { value: 'own', label: 'an address of their own' },
            { value: 'organization', label: 'the organization' },
          ]}
        />
      )}
      {sits === 'organization' && organization !== null ? (
        <p className="quiet">
          {[...organization.street.split('\n'), organization.city, `${organization.region} ${organization.postalCode}`.trim()]
            .filter((line) => line !== '')
            .join(', ')}
        </p>
      ) : (
        <AddressFields value={address} onChange={setAddress} errorAt={errorAt} />
      )}
    </FormDialog>
  );
}

/** The organization's own address, where one is known: most people sit there. */
function useAddressOf(organization: OrganizationLabel | null): Address | null {
  const { data } = useJournal('organizations.suggest', { text: organization?.name ?? '' }, { enabled: organization !== null });
  return data?.find(({ id }) => id === organization?.id)?.address ?? null;
}
