import { useState } from 'react';
import type { ReactNode } from 'react';
import { Switch } from '../../components/Switch.tsx';

export interface ComputerSwitchProps {
  /** Of the heading. */
  readonly id: string;
  readonly title: string;
  /** Whether it is on, on this computer. */
  readonly read: () => boolean;
  readonly write: (on: boolean) => void;
  /** What is so while it is on. */
  readonly label: string;
  /** Why one would want it otherwise. */
  readonly children: ReactNode;
}

/** A choice that is this computer's and not the journal's; it holds at once. */
export function ComputerSwitch({ id, title, read, write, label, children }: ComputerSwitchProps) {
  const [on, setOn] = useState(read);
  return (
    <section aria-labelledby={id}>
      <h2 className="title-4" id={id}>
        {title}
      </h2>
      <Switch
        checked={on}
        onChange={(next) => {
          write(next);
          setOn(next);
        }}
      >
        {label}
      </Switch>
      <p className="faint">{children}</p>
    </section>
  );
}
