import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';

interface FieldWiring {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

export interface FieldProps {
  readonly label: ReactNode;
  /** A sentence under the field: what is wrong and what to do. */
  readonly error?: string | undefined;
  /** A quiet sentence under the field. */
  readonly hint?: ReactNode;
  /** True: the label is only for those who do not see it. */
  readonly hideLabel?: boolean;
  readonly className?: string;
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** A label, a control and, when something is wrong, a sentence at the control. */
export function Field({ label, error, hint, hideLabel = false, className, children }: FieldProps) {
  const id = useId();
  const described = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={className === undefined ? 'fld' : `fld ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'sr' : 'fld-label'}>
        {label}
      </label>
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': described === '' ? undefined : described })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="fld-hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="err-text">
          <CircleAlert className="i s" aria-hidden />
          {error}
        </p>
      )}
    </div>
  );
}

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'className'>, Omit<FieldProps, 'children'> {}

/** A one-line field. The rest of the props go to the input, so `{...register('name')}` of react-hook-form fits. */
export function TextField({ label, error, hint, hideLabel, className, ...rest }: TextFieldProps) {
  return (
    <Field
      label={label}
      error={error}
      hint={hint}
      {...(hideLabel === undefined ? {} : { hideLabel })}
      {...(className === undefined ? {} : { className })}
    >
      {(wiring) => <input autoComplete="off" spellCheck={false} {...rest} {...wiring} className="input" />}
    </Field>
  );
}

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id' | 'className'>, Omit<FieldProps, 'children'> {}

/** A field of several lines. */
export function TextArea({ label, error, hint, hideLabel, className, ...rest }: TextAreaProps) {
  return (
    <Field
      label={label}
      error={error}
      hint={hint}
      {...(hideLabel === undefined ? {} : { hideLabel })}
      {...(className === undefined ? {} : { className })}
    >
      {(wiring) => <textarea rows={3} {...rest} {...wiring} className="input input--area" />}
    </Field>
  );
}
