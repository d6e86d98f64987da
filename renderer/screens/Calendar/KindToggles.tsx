import type { CalendarItemKind, CalendarView } from '../../../shared/views.ts';
import { kindIcons, kindWords } from '../../components/Kind.tsx';

/** The order of the design; keep in touch joins when the practice plans it. */
const kinds: readonly CalendarItemKind[] = ['interview', 'letter', 'card', 'email', 'call', 'reference', 'promise', 'keep'];

export interface KindTogglesProps {
  readonly totals: CalendarView['kinds'];
  readonly hidden: readonly CalendarItemKind[];
  readonly onToggle: (kind: CalendarItemKind) => void;
}

/** Which kinds are shown, each with its count in the range. A kind that does not occur leaves its place, unless it was hidden. */
export function KindToggles({ totals, hidden, onToggle }: KindTogglesProps) {
  const countOf = (kind: CalendarItemKind): number => totals.find((each) => each.kind === kind)?.total ?? 0;
  const occurring = kinds.filter((kind) => countOf(kind) > 0 || hidden.includes(kind));
  return (
    <div className="cal-filters" role="group" aria-label="Kinds shown">
      {occurring.map((kind) => {
        const Icon = kindIcons[kind];
        return (
          <button
            key={kind}
            type="button"
            className="kindtoggle"
            data-kind={kind}
            aria-pressed={!hidden.includes(kind)}
            onClick={() => onToggle(kind)}
          >
            <Icon className="i" aria-hidden />
            {kindWords[kind]}
            <span className="num">{countOf(kind)}</span>
          </button>
        );
      })}
      {occurring.length === 0 && <span className="faint">Nothing is planned in these days.</span>}
    </div>
  );
}
