import { Switch as BaseSwitch } from '@base-ui/react/switch';
import type { ReactNode } from 'react';

export interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A switch that acts at once, with its words. */
export function Switch({ checked, onChange, children }: SwitchProps) {
  return (
    <label className="tick">
      <BaseSwitch.Root className="switch" checked={checked} onCheckedChange={onChange}>
        <BaseSwitch.Thumb />
      </BaseSwitch.Root>
      {children}
    </label>
  );
}
