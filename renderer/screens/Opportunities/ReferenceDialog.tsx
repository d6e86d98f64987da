import { useState } from 'react';
import type { Id, Permission, PersonName } from '../../../shared/model.ts';
import { splitName } from '../../../shared/rules/names.ts';
import type { OpportunityView } from '../../../shared/views.ts';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { CallProblem } from '../../host.ts';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { FormDialog } from '../Today/FormDialog.tsx';

/** Somebody who vouches for the user: a contact of the journal, or a new one by name. */
export function ReferenceDialog({ opportunity, onClose }: { readonly opportunity: OpportunityView; readonly onClose: () => void }) {
  const [id] = useState(newId);
  const [freshId] = useState(newId);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<{ readonly id: Id; readonly name: string } | null>(null);
  const [phone, setPhone] = useState('');
  const [email, setEmail] = useState('');
  const [permission, setPermission] = useState<Permission>('asked');
  const link = useCommand('references.link');
  const found =
    useJournal(
      'contacts.list',
      { search: name.trim(), filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 8 },
      { enabled: name.trim() !== '', keep: true },
    ).data?.rows ?? [];
  const known = chosen !== null && chosen.name === name ? chosen : null;
  const isNew = name.trim() !== '' && known === null;
  const errorAt = (field: string) => sentenceAt(link.error, field);
  const nameError = errorAt('person.givenName') ?? errorAt('person.familyName') ?? errorAt('contactId');
  const atAField = [nameError, errorAt('person.phone'), errorAt('person.email')].some((sentence) => sentence !== undefined);
  const nobody = link.error instanceof CallProblem && name.trim() === '';

  const submit = () => {
    const person: PersonName = splitName(name.trim());
    link.mutate(
      {
        id,
        opportunityId: opportunity.id,
        contactId: known?.id ?? freshId,
        permission,
        person: isNew || known === null ? { ...person, phone, email } : null,
      },
      {
        onSuccess: ({ added }) => {
          tell(`${name.trim()} is a reference for ${opportunity.title}.${added > 0 ? ' What to tell them is planned.' : ''}`, {
            undo: true,
          });
          onClose();
        },
      },
    );
  };

  return (
    <FormDialog
      title="Add a reference"
      lede="A reference is named only with permission, and is told before a call may come."
      verb="Add the reference"
      busy={link.isPending}
      error={atAField ? null : link.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <SuggestField
        label="Who"
        text={name}
        onText={setName}
        suggestions={found.map((row) => ({
          value: row.id,
          label: row.name,
          sub: [row.title, row.organization?.name].filter(Boolean).join(', '),
        }))}
        onChoose={({ value, label }) => {
          setName(label);
          setChosen({ id: value, name: label });
        }}
        placeholder="Ms. Ruth Okonkwo"
        error={nobody ? 'Enter the name.' : nameError}
        hint={known !== null ? 'Known to the journal.' : isNew ? 'New: added to the contacts.' : undefined}
      />
      {isNew && (
        <div className="cols-2">
          <TextField label="Phone" value={phone} error={errorAt('person.phone')} onChange={(event) => setPhone(event.target.value)} />
          <TextField label="E-mail" value={email} error={errorAt('person.email')} onChange={(event) => setEmail(event.target.value)} />
        </div>
      )}
      <div className="fld">
        <span className="fld-label">Permission</span>
        <Seg
          label="Permission"
          value={permission}
          onChange={setPermission}
          options={[
            { value: 'given', label: 'given' },
            { value: 'asked', label: 'asked, no answer yet' },
            { value: 'refused', label: 'refused' },
          ]}
        />
      </div>
    </FormDialog>
  );
}
