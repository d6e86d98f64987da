import { TextField } from '../../components/Field.tsx';

/** The two numbers as they are typed; empty for none of one's own. */
interface TypedInterval {
  readonly ideal: string;
  readonly longest: string;
}
interface Interval {
  readonly idealDays: number | null;
  readonly longestDays: number | null;
}

const shown = (days: number | null): string => (days === null ? '' : String(days));
const read = (text: string): number | null => (text.trim() === '' ? null : Number(text));

export const typedInterval = (interval: Interval | null): TypedInterval => ({
  ideal: shown(interval?.idealDays ?? null),
  longest: shown(interval?.longestDays ?? null),
});
export const intervalOf = ({ ideal, longest }: TypedInterval): Interval => ({ idealDays: read(ideal), longestDays: read(longest) });

export interface IntervalFieldsProps {
  readonly interval: TypedInterval;
  /** What holds while a field is empty. */
  readonly placeholder: string;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (interval: TypedInterval) => void;
}

/** How often to be in touch, in days (P34): due after the ideal, overdue after the longest. */
export function IntervalFields({ interval, placeholder, errorAt, onChange }: IntervalFieldsProps) {
  return (
    <div className="cols-2">
      <TextField
        label="Ideal, in days"
        inputMode="numeric"
        placeholder={placeholder}
        value={interval.ideal}
        error={errorAt('idealDays')}
        onChange={(event) => onChange({ ...interval, ideal: event.target.value })}
      />
      <TextField
        label="Longest, in days"
        inputMode="numeric"
        placeholder={placeholder}
        value={interval.longest}
        error={errorAt('longestDays')}
        onChange={(event) => onChange({ ...interval, longest: event.target.value })}
      />
    </div>
  );
}
