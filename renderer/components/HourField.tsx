import { TextField } from './Field.tsx';
import { typedHour } from './typedHour.ts';

export interface HourFieldProps {
  readonly label: string;
  /** "18:00", or whatever is being typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly className?: string;
}

/** An hour on the 24-hour clock, as all hours here are said; "6 pm" is understood when the field is left. */
export function HourField({ label, value, onChange, onBlur, error, hint, className }: HourFieldProps) {
  return (
    <TextField
      label={label}
      error={error}
      {...(hint === undefined ? {} : { hint })}
      {...(className === undefined ? {} : { className })}
      placeholder="18:00"
      maxLength={10}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => {
        const hour = typedHour(value);
        if (hour !== value) onChange(hour);
        onBlur?.();
      }}
      onKeyDown={(event) => {
        // Enter submits before the field is left.
        if (event.key === 'Enter') onChange(typedHour(value));
      }}
    />
  );
}
