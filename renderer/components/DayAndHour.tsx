import type { Day, Moment, Zone } from '../../shared/model.ts';
import { dayOf, momentAt } from '../../shared/rules/days.ts';
import { sayHour } from '../../shared/rules/say.ts';
import { TextField } from './Field.tsx';
import { HourField } from './HourField.tsx';

/** A day and an hour as fields hold them; either may be empty while it is being typed. */
export interface DayAndHour {
  readonly day: Day;
  readonly hour: string;
}

/** The fields' values for a moment, by the clocks of `zone`. */
export const dayAndHourOf = (moment: Moment, zone: Zone): DayAndHour => ({ day: dayOf(moment, zone), hour: sayHour(moment, zone) });

/** The moment of the fields, or an empty text while one of them is: the journal then says what is missing. */
export function momentOf({ day, hour }: DayAndHour, zone: Zone): Moment {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(hour)) return '';
  return momentAt(day, hour, zone);
}

export interface DayAndHourFieldsProps {
  readonly value: DayAndHour;
  readonly onChange: (value: DayAndHour) => void;
  readonly error?: string | undefined;
}

/** Two fields: the day and the hour. */
export function DayAndHourFields({ value, onChange, error }: DayAndHourFieldsProps) {
  return (
    <div className="cols-2">
      <TextField
        type="date"
        label="Day"
        value={value.day}
        error={error}
        onChange={(event) => onChange({ ...value, day: event.target.value })}
      />
      <HourField label="Hour" value={value.hour} onChange={(hour) => onChange({ ...value, hour })} />
    </div>
  );
}
