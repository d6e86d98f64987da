import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { calendarModes } from './visibleRange.ts';
import type { CalendarMode } from './visibleRange.ts';

const modeWords: Readonly<Record<CalendarMode, string>> = { month: 'Month', week: 'Week', day: 'Day', agenda: 'Agenda' };

export interface CalendarToolbarProps {
  readonly title: string;
  readonly mode: CalendarMode;
  readonly onMode: (mode: CalendarMode) => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onToday: () => void;
  /** What follows the views: the export menu. */
  readonly children: ReactNode;
}

/** The title of the range, back and forth, and the four views. */
export function CalendarToolbar({ title, mode, onMode, onStep, onToday, children }: CalendarToolbarProps) {
  return (
    <div className="rbc-toolbar">
      <h1 className="rbc-toolbar-label" aria-live="polite">
        {title}
      </h1>
      <span className="rbc-btn-group nav">
        <Button look="quiet" className="btn--icon" title="Back (←)" aria-label="Back" onClick={() => onStep(-1)}>
          <ChevronLeft className="i" aria-hidden />
        </Button>
        <Button title="Today (T)" aria-keyshortcuts="T" onClick={onToday}>
          Today
        </Button>
        <Button look="quiet" className="btn--icon" title="Next (→)" aria-label="Next" onClick={() => onStep(1)}>
          <ChevronRight className="i" aria-hidden />
        </Button>
      </span>
      <span className="rbc-btn-group views" role="group" aria-label="View">
        {calendarModes.map((each, index) => (
          <button
            key={each}
            type="button"
            className={each === mode ? 'rbc-active' : ''}
            aria-pressed={each === mode}
            aria-keyshortcuts={String(index + 1)}
            title={`${modeWords[each]} (${index + 1})`}
            onClick={() => onMode(each)}
          >
            {modeWords[each]}
          </button>
        ))}
      </span>
      {children}
    </div>
  );
}
