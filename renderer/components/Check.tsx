import { Checkbox } from '@base-ui/react/checkbox';
import { Check as CheckIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A box to tick, with its words. */
export function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label className="tick">
      <Checkbox.Root className="check" checked={checked} onCheckedChange={onChange}>
        <Checkbox.Indicator>
          <CheckIcon className="i" aria-hidden />
        </Checkbox.Indicator>
      </Checkbox.Root>
      {children}
    </label>
  );
}
