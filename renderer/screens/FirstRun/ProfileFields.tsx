import { Controller, useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { AddressFields } from '../../components/AddressFields.tsx';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import { HourField } from '../../components/HourField.tsx';
import { Select } from '../../components/Select.tsx';
import { zoneOptions } from '../../components/zones.ts';
import type { ProfileForm, ProfileDraft } from './useProfileForm.ts';

const papers = [
  { value: 'letter', label: 'US Letter' },
  { value: 'a4', label: 'A4' },
] as const;

/** Name, phones, e-mail, return address, time zone, paper and last collection. */
export function ProfileFields({ form }: { readonly form: ProfileForm['form'] }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  return (
    <div className="fields">
      <TextField label="Your name" error={errors.name?.message} autoComplete="name" {...register('name')} />
      <div className="cols-2">
        <Phones control={control} errorAt={(index) => errors.phones?.[index]?.message} />
        <TextField label="E-mail" type="email" error={errors.email?.message} autoComplete="email" {...register('email')} />
      </div>
      <Controller
        control={control}
        name="address"
        render={({ field }) => (
          <AddressFields
            value={field.value}
            onChange={field.onChange}
            errorAt={(part) => errors.address?.[part]?.message}
            beside={
              <Controller
                control={control}
                name="zone"
                render={({ field: zone }) => (
                  <Select
                    label="Time zone"
                    value={zone.value}
                    options={zoneOptions(zone.value)}
                    onChange={zone.onChange}
                    error={errors.zone?.message}
                  />
                )}
              />
            }
          />
        )}
      />
      <div className="cols-2">
        <Controller
          control={control}
          name="paper"
          render={({ field }) => (
            <Select label="Paper" value={field.value} options={papers} onChange={field.onChange} error={errors.paper?.message} />
          )}
        />
        <Controller
          control={control}
          name="lastCollection"
          render={({ field }) => (
            <HourField
              label="Last collection"
              value={field.value}
              error={errors.lastCollection?.message}
              hint="When the mail leaves your post office"
              onChange={field.onChange}
              onBlur={field.onBlur}
            />
          )}
        />
      </div>
    </div>
  );
}

/** The most phone numbers that a profile takes (the schema's). */
const mostPhones = 10;

function Phones({
  control,
  errorAt,
}: {
  readonly control: Control<ProfileDraft>;
  readonly errorAt: (index: number) => string | undefined;
}) {
  const { field } = useController({ control, name: 'phones' });
  return (
    <div className="phones">
      {field.value.map((phone, index) => (
        <TextField
          key={index}
          label={index === 0 ? 'Phone' : `Phone ${index + 1}`}
          type="tel"
          autoComplete="tel"
          value={phone}
          error={errorAt(index)}
          onBlur={field.onBlur}
          onChange={(event) => field.onChange(field.value.map((old, at) => (at === index ? event.target.value : old)))}
        />
      ))}
      {field.value.length < mostPhones && field.value.at(-1)?.trim() !== '' && (
        <Button look="text" onClick={() => field.onChange([...field.value, ''])}>
          Another phone
        </Button>
      )}
    </div>
  );
}
