import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { Practice } from '../../../shared/model.ts';
import { usualPractice } from '../../../shared/rules/practice.ts';
import type { Choice } from '../../../shared/rules/practice.ts';
import { Button } from '../../components/Button.tsx';
import { Rules } from '../../components/Rule.tsx';
import { Switch } from '../../components/Switch.tsx';
import { typedHour } from '../../components/typedHour.ts';
import { Stepper } from './Stepper.tsx';

type Value = Practice[keyof Practice];

export interface ChoiceRowProps {
  readonly choice: Choice;
  readonly value: Value;
  readonly error: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One number of the practice: what it is, its rule, its value, and the default where it is another. */
export function ChoiceRow({ choice, value, error, onChange }: ChoiceRowProps) {
  const { name, label, rules, unit } = choice;
  const id = useId();
  const usual = usualPractice[name];
  const described = error === undefined ? undefined : `${id}-error`;
  return (
    <li>
      <span className="what">
        {unit === 'switch' ? <span>{label}</span> : <label htmlFor={id}>{label}</label>}
        <Rules ids={rules} />
        {value !== usual && (
          <span className="changed">
            changed, default {wordsOf(usual)}
            <Button look="text" onClick={() => onChange(usual)} aria-label={`Restore the default ${wordsOf(usual)}: ${label}`}>
              Restore
            </Button>
          </span>
        )}
      </span>
      <span className="val">
        {typeof value === 'number' && (
          <Stepper
            {...{ id, label, value, onChange }}
            least={choice.least}
            most={choice.most}
            describedBy={described}
            invalid={error !== undefined}
          />
        )}
        {typeof value === 'string' && <Hour {...{ id, value, onChange }} describedBy={described} invalid={error !== undefined} />}
        {typeof value === 'boolean' && (
          <Switch checked={value} onChange={onChange}>
            <span className="sr">{label}</span>
            {wordsOf(value)}
          </Switch>
        )}
        {unit !== 'switch' && unit !== 'hour' && <span className="unit">{value === 1 ? unit.replace(/s$/, '') : unit}</span>}
      </span>
      {error !== undefined && (
        <span className="err-text" id={`${id}-error`}>
          <CircleAlert className="i s" aria-hidden />
          {error}
        </span>
      )}
    </li>
  );
}

const wordsOf = (value: Value): string => (typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value));

interface HourProps {
  readonly id: string;
  readonly value: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly onChange: (value: string) => void;
}

/** An hour; what is typed, "3 pm", counts when the field is left or Enter is pressed. */
function Hour({ id, value, describedBy, invalid, onChange }: HourProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null) onChange(typedHour(typed));
    setTyped(null);
  };
  return (
    <input
      id={id}
      className="input hour"
      autoComplete="off"
      maxLength={10}
      value={typed ?? value}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}
