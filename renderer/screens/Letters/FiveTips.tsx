import { Check, Minus, X } from 'lucide-react';
import type { Tip } from '../../../shared/rules/letterCheck/tips.ts';

const looks = {
  yes: { className: '', Icon: Check, label: 'done: ' },
  partly: { className: 'so', Icon: Minus, label: 'almost: ' },
  no: { className: 'no', Icon: X, label: 'not yet: ' },
} as const;

/** The practice's tips for a letter, as a checklist (P10). */
export function FiveTips({ tips }: { readonly tips: readonly Tip[] }) {
  return (
    <section>
      <h3 className="title-5">{tips.length === 5 ? 'Five tips' : 'Tips'}</h3>
      <ul className="tips">
        {tips.map(({ name, says, state }) => {
          const { className, Icon, label } = looks[state];
          return (
            <li key={name} className={className}>
              <Icon className="i s" aria-hidden />
              <span>
                <span className="sr">{label}</span>
                {says}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
