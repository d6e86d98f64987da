import type { ComponentProps, ReactNode } from 'react';
import { Keys } from './Keys.tsx';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** One primary button per screen. 'text' reads as a word in a sentence. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'text';
  readonly size?: 'md' | 'sm' | 'lg';
  /** Key caps behind the label: `['Ctrl', '↵']`. */
  readonly keys?: readonly string[];
  readonly type?: 'button' | 'submit';
  /** Set while its command runs: it keeps its size and takes no second click. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A button named by its verb; an ellipsis in the label means that it will ask something more. */
export function Button({
  look = 'plain',
  size = 'md',
  keys = [],
  type = 'button',
  busy = false,
  className,
  children,
  ...rest
}: ButtonProps) {
  const classes = [
    look === 'text' ? 'btn--text' : 'btn',
    look !== 'plain' && look !== 'text' && `btn--${look}`,
    size !== 'md' && `btn--${size}`,
    className,
  ];
  return (
    <button
      {...rest}
      type={type}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={busy || undefined}
      {...(busy ? { onClick: undefined } : {})}
    >
      {children}
      {keys.length > 0 && (
        <span className="keycaps">
          <Keys of={keys} />
        </span>
      )}
    </button>
  );
}
