import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Day } from '../../../shared/model.ts';
import { addDays } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { CalendarItem } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { useCommand } from '../../journalQueries.ts';
import type { Move } from './MoveHint.tsx';

const dayClass = /(?:^|\s)day-(\d{4}-\d{2}-\d{2})(?:\s|$)/;

/** The day whose cell or column lies under a point of the window, found by the class that the calendar gives it. */
function dayAt(x: number, y: number): Day | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const day = dayClass.exec(element.getAttribute('class') ?? '')?.[1];
    if (day !== undefined) return day;
  }
  return null;
}

export interface MoveInHand {
  readonly move: Move | null;
  /** The pointer has taken hold of an item; it becomes a move when it reaches another day. */
  readonly lift: (item: CalendarItem) => void;
  /** A key pushes the item by days; nothing is saved until `put`. */
  readonly push: (item: CalendarItem, by: number) => void;
  /** Puts it down on a day: one command. */
  readonly put: (id: string, label: string, day: Day) => void;
  readonly leave: () => void;
}

/** A follow-up being moved, by pointer or by keys. */
export function useMove(calendar: RefObject<HTMLElement | null>): MoveInHand {
  const { today } = useClock();
  const [lifted, setLifted] = useState<CalendarItem | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const { mutate } = useCommand('followUps.move');

  useEffect(() => {
    if (lifted === null) return undefined;
    const follow = (event: MouseEvent) => {
      const day = calendar.current?.contains(event.target as Node) === true ? dayAt(event.clientX, event.clientY) : null;
      if (day === null || day === lifted.day) setMove(null);
      else setMove({ id: lifted.id, label: lifted.label, from: lifted.day, day, by: 'pointer' });
    };
    const end = () => {
      setLifted(null);
      setMove(null);
    };
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && end();
    window.addEventListener('mousemove', follow);
    window.addEventListener('mouseup', end);
    window.addEventListener('keydown', escape);
    return () => {
      window.removeEventListener('mousemove', follow);
      window.removeEventListener('mouseup', end);
      window.removeEventListener('keydown', escape);
    };
  }, [lifted, calendar]);

  return {
    move,
    lift: (item) => setLifted(item),
    push: (item, by) => {
      const inHand = move?.id === item.id ? move.day : item.day;
      setMove({ id: item.id, label: item.label, from: item.day, day: addDays(inHand, by), by: 'keys' });
    },
    put: (id, label, day) => {
      setMove(null);
      mutate({ id, day }, { onSuccess: () => tell(`${label}: moved to ${sayDay(day, today)}.`, { undo: true }), onError: tellProblem });
    },
    leave: () => setMove(null),
  };
}
