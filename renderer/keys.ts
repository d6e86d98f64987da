import { useEffect, useRef } from 'react';
import { isMac } from './components/keyNames.ts';

/** What a key does: `'Ctrl+K'` (⌘ on a Mac), `'?'`, `'F6'`, or one after the other, `'g t'`. */
export type KeyMap = Readonly<Record<string, () => void>>;

const storedAs = 'follow-through.single-keys';

/** Single letters act on rows and go to screens, unless the user switched them off (screen readers and dictation use letters themselves). */
export const singleKeysAreOn = (): boolean => localStorage.getItem(storedAs) !== 'off';
/** Switches the single letters on or off, for this computer. */
export const switchSingleKeys = (on: boolean): void => localStorage.setItem(storedAs, on ? 'on' : 'off');

const typingInto = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"]';

const pressedByEnter = 'a, button, summary, [role="button"], [role="radio"], [role="tab"], [role="switch"], [role="checkbox"]';
const movedByArrows = '[role="group"], [role="radiogroup"], [role="tablist"]';

/** Enter and the arrows belong to the control that has the focus. */
const isTheControls = (combo: string, target: EventTarget | null): boolean =>
  target instanceof Element &&
  ((combo === 'Enter' && target.closest(`${pressedByEnter}, ${typingInto}`) !== null) ||
    (combo.startsWith('Arrow') && target.closest(`${movedByArrows}, ${typingInto}`) !== null));

/** True while the user types or chooses, when a letter is only a letter. */
export const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(typingInto) !== null;

/** A dialog that lies over the window takes all keys to itself. */
const dialogIsOpen = (): boolean =>
  document.querySelector('[role="dialog"][data-open]:not([data-keys-pass]), [role="alertdialog"]') !== null;

/** The name of what was pressed: "Ctrl+K", "Ctrl+Shift+Z", "Alt+ArrowUp", "?", "g". In a single character Shift is told already. */
export function comboOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const ctrl = isMac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 && (ctrl || event.altKey) ? event.key.toUpperCase() : event.key;
  const shift = event.shiftKey && (ctrl || event.altKey || event.key.length > 1);
  return [ctrl && 'Ctrl', event.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

/** A second key of a pair counts within this time. */
const pairWithinMs = 1200;

/** Listens for keys in the whole window while the caller is on screen. The newest map holds; a key that was used goes no further. */
export function useKeys(map: KeyMap): void {
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  useEffect(() => {
    let first = '';
    let firstAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
      const combo = comboOf(event);
      const single = combo.length === 1;
      // Undo inside a field is the field's own.
      if ((single || combo === 'Ctrl+Z') && isTyping(event.target)) return;
      if ((single && !singleKeysAreOn()) || isTheControls(combo, event.target)) return;
      const pair = first !== '' && event.timeStamp - firstAt < pairWithinMs ? `${first} ${combo.toLowerCase()}` : '';
      // After G a letter names a screen, in every map: T is then today, not the talking points.
      const action = pair.startsWith('g ') ? latest.current[pair] : (latest.current[pair] ?? latest.current[combo]);
      first = '';
      if (action !== undefined) {
        event.preventDefault();
        action();
      } else if (single) {
        first = combo.toLowerCase();
        firstAt = event.timeStamp;
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** F6: puts the focus into the next of rail, sheet and pane. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('.window > nav, main, aside')];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + 1) % panes.length];
  if (next === undefined) return;
  next.tabIndex = -1;
  next.focus();
}
