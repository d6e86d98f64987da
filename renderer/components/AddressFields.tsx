import type { ReactNode } from 'react';
import type { Address } from '../../shared/model.ts';
import { countryOptions } from './countries.ts';
import { Select } from './Select.tsx';
import { TextField } from './Field.tsx';

/** An address before anything is typed. */
export const emptyAddress: Address = { street: '', city: '', region: '', postalCode: '', country: 'US' };

/** True when nothing is typed; the country alone is no address. */
export const isEmptyAddress = ({ street, city, region, postalCode }: Address): boolean =>
  `${street}${city}${region}${postalCode}`.trim() === '';

export interface AddressFieldsProps {
  readonly value: Address;
  readonly onChange: (value: Address) => void;
  /** The country that stands first: the user's own. */
  readonly likelyCountry?: string;
  /** A field that shares the country's row. */
  readonly beside?: ReactNode;
  /** The sentence for a field, if something is wrong with it. */
  readonly errorAt: (field: keyof Address) => string | undefined;
}

/** Street, city, state, ZIP and country; state and ZIP are called so only in the United States. */
export function AddressFields({ value, onChange, likelyCountry = 'US', beside, errorAt }: AddressFieldsProps) {
  const american = value.country === 'US';
  const field = (name: 'street' | 'city' | 'region' | 'postalCode', label: string, autoComplete: string) => (
    <TextField
      label={label}
      value={value[name]}
      error={errorAt(name)}
      autoComplete={autoComplete}
      onChange={(event) => onChange({ ...value, [name]: event.target.value })}
    />
  );
  const country = (
    <Select
      label="Country"
      value={value.country}
      options={countryOptions(likelyCountry)}
      error={errorAt('country')}
      onChange={(country) => onChange({ ...value, country })}
    />
  );
  return (
    <>
      {field('street', 'Street', 'street-address')}
      <div className="cols-3">
        {field('city', 'City', 'address-level2')}
        {field('region', american ? 'State' : 'Region', 'address-level1')}
        {field('postalCode', american ? 'ZIP' : 'Postal code', 'postal-code')}
      </div>
      {beside === undefined ? (
        country
      ) : (
        <div className="cols-2">
          {country}
          {beside}
        </div>
      )}
    </>
  );
}
