import { NumberField } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';

export interface StepperProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number between a minus and a plus; arrow keys step it, and it can be typed. */
export function Stepper({ id, label, value, least, most, describedBy, invalid, onChange }: StepperProps) {
  return (
    <NumberField.Root
      id={id}
      value={value}
      min={least}
      max={most}
      format={{ maximumFractionDigits: 0, useGrouping: false }}
      onValueChange={(next) => next !== null && onChange(next)}
    >
      <NumberField.Group className="step">
        <NumberField.Decrement aria-label={`Less: ${label}`}>
          <Minus className="i s" aria-hidden />
        </NumberField.Decrement>
        <NumberField.Input aria-describedby={describedBy} aria-invalid={invalid} />
        <NumberField.Increment aria-label={`More: ${label}`}>
          <Plus className="i s" aria-hidden />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
