import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Honorific, Id } from '../../../shared/model.ts';
import type { ContactView } from '../../../shared/views.ts';
import { AddressFields } from '../../components/AddressFields.tsx';
import { Check } from '../../components/Check.tsx';
import { TextArea, TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { useFieldErrors } from '../../components/useFieldErrors.ts';
import { useOrganizationChoice } from '../../components/useOrganizationChoice.ts';
import { call, CallProblem } from '../../host.ts';
import { journalClient, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { honorifics, optionsOf, preferredChannelWords } from '../../words.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { contactOf, formOf } from './contactForm.ts';
import type { ContactForm } from './contactForm.ts';
import './contactDialog.css';

export interface ContactDialogProps {
  /** Null for a new contact. */
  readonly id: Id | null;
  /** The organization of a new contact, by name; empty when left out. */
  readonly at?: string;
  readonly onClose: () => void;
  readonly onSaved: (id: Id) => void;
}

/** Adds or edits a contact. It opens when what is known is there, so that no field changes under the hands. */
export function ContactDialog({ id, at = '', onClose, onSaved }: ContactDialogProps) {
  const known = useJournal('contacts.get', { id: id ?? '' }, { enabled: id !== null }).data;
  const status = useJournal('journal.status', {}).data;
  if (status === undefined || (id !== null && known === undefined)) return null;
  return (
    <ContactFields known={known ?? null} at={at} country={status.profile?.address.country ?? 'US'} onClose={onClose} onSaved={onSaved} />
  );
}

const honorificOptions = honorifics.map((value) => ({
  value: value === '' ? ('none' as const) : value,
  label: value === '' ? 'none' : value,
}));
const preferredOptions = [{ value: 'unknown', label: 'not known' } as const, ...optionsOf(preferredChannelWords)];
type TextName = 'givenName' | 'familyName' | 'suffix' | 'title' | 'email' | 'pronounced' | 'notes';
const atAField = /^(givenName|familyName|suffix|title|email|pronounced|notes|phones|name|organizationId|address)/;

interface ContactFieldsProps extends Omit<ContactDialogProps, 'id'> {
  readonly at: string;
  readonly known: ContactView | null;
  readonly country: string;
}

function ContactFields({ known, at, country, onClose, onSaved }: ContactFieldsProps) {
  const [id] = useState(() => known?.id ?? newId());
  const [form, setForm] = useState<ContactForm>(() => formOf(known, country));
  const organization = useOrganizationChoice(known?.organization?.name ?? at);
  const change = (part: Partial<ContactForm>) => setForm((before) => ({ ...before, ...part }));
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => call('contacts.save', contactOf(id, await organization.settle(), form)),
    onSuccess: () => {
      void journalClient.invalidateQueries();
      tell(`${[form.givenName, form.familyName].join(' ').trim()}: ${known === null ? 'added' : 'saved'}.`, { undo: true });
      onSaved(id);
      onClose();
    },
  });
  const { errorAt, changed } = useFieldErrors(save.error);
  const allAtFields = save.error instanceof CallProblem && save.error.problem.fields.some(({ field }) => atAField.test(field));
  const phones = save.error instanceof CallProblem ? save.error.problem.fields.find(({ field }) => field.startsWith('phones')) : undefined;
  const text = (name: TextName) => ({
    value: form[name],
    error: errorAt(name),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      change({ [name]: event.target.value });
      changed(name);
    },
  });

  return (
    <FormDialog
      title={known === null ? 'Add a contact' : `Edit ${known.name}`}
      lede="Names and titles stand on letters and envelopes exactly as they stand here."
      verb={known === null ? 'Add the contact' : 'Save'}
      busy={save.isPending}
      error={allAtFields ? null : save.error}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <div className="name-row">
        <Select
          label="Ms., Mr., …"
          value={form.honorific === '' ? 'none' : form.honorific}
          onChange={(value: Exclude<Honorific, ''> | 'none') => change({ honorific: value === 'none' ? '' : value })}
          options={honorificOptions}
        />
        <TextField label="Given name" {...text('givenName')} autoFocus />
        <TextField label="Family name" {...text('familyName')} />
        <TextField label="Suffix" placeholder="Jr." {...text('suffix')} />
      </div>
      <div className="cols-2">
        <TextField label="Title" placeholder="Sales Director" {...text('title')} />
        <SuggestField
          label="Organization"
          text={organization.text}
          onText={(name) => {
            organization.setText(name);
            changed('name', 'organizationId');
          }}
          suggestions={organization.suggestions.map(({ id: value, name }) => ({ value, label: name }))}
          onChoose={({ label }) => organization.setText(label)}
          error={errorAt('name') ?? errorAt('organizationId')}
          hint={organization.isNew ? 'New: it is added with this contact.' : undefined}
        />
      </div>
      <div className="fld">
        <span className="fld-label">Letters go to</span>
        <Seg
          label="Letters go to"
          value={form.sits}
          onChange={(sits) => change({ sits })}
          options={[
            { value: 'organization', label: 'the organization' },
            { value: 'own', label: 'another address' },
            { value: 'unknown', label: 'not known' },
          ]}
        />
      </div>
      {form.sits === 'own' && (
        <AddressFields value={form.address} onChange={(address) => change({ address })} errorAt={(field) => errorAt(`address.${field}`)} />
      )}
      <div className="cols-2">
        <TextField
          label="Phones"
          hint="Several: with a comma between."
          value={form.phones}
          error={phones?.sentence}
          onChange={(event) => change({ phones: event.target.value })}
        />
        <TextField label="E-mail" {...text('email')} />
        <Select
          label="Prefers"
          value={form.preferredChannel}
          onChange={(preferredChannel) => change({ preferredChannel })}
          options={preferredOptions}
        />
        <TextField label="Pronounced" placeholder="roo-EES" {...text('pronounced')} />
      </div>
      <Check checked={form.spellingChecked} onChange={(spellingChecked) => change({ spellingChecked })}>
        The spelling of the name and the title is checked
      </Check>
      <TextArea label="Notes" rows={2} {...text('notes')} />
    </FormDialog>
  );
}
