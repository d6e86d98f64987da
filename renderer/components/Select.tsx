import { Select as BaseSelect } from '@base-ui/react/select';
import { Check, ChevronDown, CircleAlert } from 'lucide-react';
import { Field } from './Field.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly Option<Value>[];
  /** 'input' has an edge and fills its column; 'pick' is a word in a line; 'ask' is a question in ochre. */
  readonly look?: 'input' | 'pick' | 'ask';
  /** Stands in place of the value's label, as a question does. */
  readonly placeholder?: string;
  readonly error?: string | undefined;
  readonly className?: string;
}

const classes = { input: 'input input--select', pick: 'pick', ask: 'ask' } as const;

/** One of a few values. */
export function Select<Value extends string>({
  label,
  hideLabel,
  value,
  onChange,
  options,
  look = 'input',
  placeholder,
  error,
  className,
}: SelectProps<Value>) {
  const control = (wiring: {
    readonly id?: string;
    readonly 'aria-label'?: string;
    readonly 'aria-invalid'?: boolean;
    readonly 'aria-describedby'?: string | undefined;
  }) => (
    <BaseSelect.Root<Value> items={options} value={value} onValueChange={(next) => next !== null && onChange(next)}>
      <BaseSelect.Trigger {...wiring} className={classes[look]}>
        {look === 'ask' && <CircleAlert className="i s" aria-hidden />}
        {placeholder !== undefined && look === 'ask' ? placeholder : <BaseSelect.Value />}
        {look !== 'ask' && <ChevronDown className="i s push" aria-hidden />}
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner className="floating" sideOffset={4} alignItemWithTrigger={false}>
          <BaseSelect.Popup className="menu menu--select">
            <BaseSelect.List className="scroll">
              {options.map((option) => (
                <BaseSelect.Item key={option.value} value={option.value} className="menu-item">
                  <BaseSelect.ItemText>{option.label}</BaseSelect.ItemText>
                  <BaseSelect.ItemIndicator className="push">
                    <Check className="i s" aria-hidden />
                  </BaseSelect.ItemIndicator>
                </BaseSelect.Item>
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
  // Without a label in sight the name says both, because it hides the value inside from those who listen.
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  if (look !== 'input') return control({ 'aria-label': chosen === '' ? label : `${label}: ${chosen}` });
  return (
    <Field
      label={label}
      error={error}
      {...(hideLabel === undefined ? {} : { hideLabel })}
      {...(className === undefined ? {} : { className })}
    >
      {control}
    </Field>
  );
}
