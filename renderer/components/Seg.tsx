import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Toggle } from '@base-ui/react/toggle';
import type { ReactNode } from 'react';

export interface SegProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  /** 'chips' are the short answers below a question. */
  readonly look?: 'seg' | 'chips';
}

/** One of two to five values, all in sight; arrow keys move between them. */
export function Seg<Value extends string>({ label, value, onChange, options, look = 'seg' }: SegProps<Value>) {
  return (
    <ToggleGroup
      className={look === 'seg' ? 'seg' : 'answers'}
      aria-label={label}
      value={[value]}
      onValueChange={(values) => {
        const [next] = values;
        if (next !== undefined) onChange(next);
      }}
    >
      {options.map((option) => (
        <Toggle key={option.value} value={option.value} className={look === 'seg' ? '' : 'opt'}>
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
