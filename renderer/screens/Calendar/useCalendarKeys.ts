import { useEffect, useEffectEvent } from 'react';
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import type { Id } from '../../../shared/model.ts';
import { isTyping, useKeys } from '../../keys.ts';
import type { Direction } from './focusBeside.ts';

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

export interface CalendarKeys {
  readonly onStep: (by: -1 | 1) => void;
  readonly onToday: () => void;
  /** The view by its place, from 0. */
  readonly onMode: (index: number) => void;
  readonly onEscape: () => void;
  /** Alt and an arrow on an item. */
  readonly onPush: (id: Id, by: number) => void;
  /** Enter: true when it put something down. */
  readonly onPut: () => boolean;
  readonly onFocus: (from: HTMLElement, direction: Direction) => void;
}

/** The item that an element of the calendar stands for. */
const itemIdOf = (element: Element): Id | undefined =>
  (element instanceof HTMLElement ? element.dataset['item'] : undefined) ??
  element.querySelector<HTMLElement>('[data-item]')?.dataset['item'];

/**
 * The calendar's keys (design, "Keys"): arrows move between items or, without one, by a screenful; T, 1 to 4;
 * Alt and an arrow take an item along. Returns the handler for the calendar's own sheet.
 */
export function useCalendarKeys(keys: CalendarKeys): (event: ReactKeyboardEvent) => void {
  useKeys({
    t: keys.onToday,
    T: keys.onToday,
    ...Object.fromEntries(['1', '2', '3', '4'].map((key, index) => [key, () => keys.onMode(index)])),
  });
  const anywhere = useEffectEvent((event: KeyboardEvent) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inDialog || isTyping(event.target)) return;
    if (event.key === 'ArrowLeft' || event.key === 'PageUp') keys.onStep(-1);
    else if (event.key === 'ArrowRight' || event.key === 'PageDown') keys.onStep(1);
    else if (event.key === 'Escape') keys.onEscape();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => anywhere(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (event) => {
    const direction = directions[event.key];
    const target = event.target as HTMLElement;
    const id = itemIdOf(target);
    if (event.key === 'Enter' && keys.onPut()) event.preventDefault();
    if (direction === undefined || id === undefined || target.closest('.cal-body') === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.altKey && direction === 'left') keys.onPush(id, -1);
    else if (event.altKey && direction === 'right') keys.onPush(id, 1);
    else if (event.altKey && direction === 'up') keys.onPush(id, -7);
    else if (event.altKey && direction === 'down') keys.onPush(id, 7);
    else keys.onFocus(target, direction);
  };
}
