import type { ReactNode } from 'react';
import type { RuleId } from '../../shared/model.ts';
import { Rules } from './Rule.tsx';

/** Why: one sentence in serif italic, and the rules it names. */
export function Because({ rules = [], children }: { readonly rules?: readonly RuleId[]; readonly children: ReactNode }) {
  return (
    <span className="because">
      {children}
      <Rules ids={rules} />
    </span>
  );
}
