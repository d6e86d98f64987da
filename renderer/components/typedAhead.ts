/**
 * Letters typed while the field that they are meant for is still on its way: after Ctrl K one types on, and no letter is
 * lost or acts on the screen behind.
 */
let held: string | null = null;

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !metaKey && !altKey;

function onKeyDown(event: KeyboardEvent): void {
  if (held === null) return;
  if (event.key === 'Escape') {
    letGo();
    return;
  }
  if (!isLetter(event) && event.key !== 'Backspace' && event.key !== 'Enter') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (isLetter(event)) held += event.key;
  else if (event.key === 'Backspace') held = held.slice(0, -1);
}

/** Holds what is typed from now on, until the field asks for it or Esc gives it up. */
export function holdTyping(): void {
  held = '';
  window.addEventListener('keydown', onKeyDown, { capture: true });
}

function letGo(): void {
  held = null;
  window.removeEventListener('keydown', onKeyDown, { capture: true });
}

/** What was typed so far; from now on the field has the keys itself. */
export function takeTyped(): string {
  const typed = held ?? '';
  letGo();
  return typed;
}
