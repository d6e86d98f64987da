import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { profile as profileSchema } from '../../../shared/schemas.ts';
import type { Profile } from '../../../shared/model.ts';
import { emptyAddress } from '../../components/AddressFields.tsx';
import { putAtFields } from '../../putAtFields.ts';
import { computersZone } from '../../components/zones.ts';
import { dropDraft, keepDraft, readDraft } from '../../draft.ts';
import { useCommand } from '../../journalQueries.ts';

/** The profile as the form holds it; a phone that was left empty is left out when it is saved. */
export type ProfileDraft = z.input<typeof profileSchema>;

const draftName = 'you';

const blank = (): ProfileDraft => ({
  name: '',
  address: emptyAddress,
  phones: [''],
  email: '',
  zone: computersZone(),
  paper: 'letter',
  lastCollection: '18:00',
});

const asDraft = (profile: Profile | null): ProfileDraft =>
  profile === null ? blank() : { ...profile, phones: profile.phones.length === 0 ? [''] : [...profile.phones] };

const fields = [
  'name',
  'email',
  'zone',
  'paper',
  'lastCollection',
  'address.street',
  'address.city',
  'address.region',
  'address.postalCode',
  'address.country',
] as const;

export interface ProfileForm {
  readonly form: UseFormReturn<ProfileDraft>;
  readonly busy: boolean;
  /** What went wrong as a whole, where no field is to blame. */
  readonly sentence: string | null;
  /** Saves and then goes on; with a slip it says so at the field and stays. */
  readonly save: (then: () => void) => void;
  /** True when something was typed that is not saved. */
  readonly touched: boolean;
}

/** The form "You and your paper", with its draft and its errors at the fields. */
export function useProfileForm(profile: Profile | null): ProfileForm {
  const [drafted] = useState(() => readDraft(draftName) as ProfileDraft | null);
  const form = useForm<ProfileDraft>({
    defaultValues: drafted ?? asDraft(profile),
    resolver: zodResolver(profileSchema),
    mode: 'onTouched',
  });
  const saving = useCommand('profile.save');
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(draftName, values) }), [form]);

  const save = (then: () => void): void => {
    void form.handleSubmit((values) => {
      setSentence(null);
      saving.mutate(
        { ...values, phones: values.phones.filter((phone) => phone.trim() !== '') },
        {
          onSuccess: () => {
            dropDraft(draftName);
            form.reset(values);
            then();
          },
          onError: (error) => setSentence(putAtFields(error, form.setError, (field) => fields.find((each) => each === field) ?? null)),
        },
      );
    })();
  };
  return { form, busy: saving.isPending, sentence, save, touched: form.formState.isDirty || drafted !== null };
}
