export type Direction = 'left' | 'right' | 'up' | 'down';

/** Moves the focus from one item of the calendar to the nearest one in a direction, as the eye would. */
export function focusBeside(sheet: HTMLElement | null, from: HTMLElement, direction: Direction): void {
  const here = from.getBoundingClientRect();
  const candidates = [...(sheet?.querySelectorAll<HTMLElement>('.cal-body button, .cal-body [role="button"]') ?? [])].filter(
    (element) => (element !== from && element.querySelector('[data-item]') !== null) || element.dataset['item'] !== undefined,
  );
  const along = direction === 'left' || direction === 'right' ? 'left' : 'top';
  const across = along === 'left' ? 'top' : 'left';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let nearest: { readonly element: HTMLElement; readonly distance: number } | null = null;
  for (const element of candidates) {
    const there = element.getBoundingClientRect();
    const ahead = (there[along] - here[along]) * sign;
    // A neighbor in the same row or column counts as nearer than one that is closer but aside.
    const distance = ahead + Math.abs(there[across] - here[across]) * 3;
    if (element !== from && ahead > 4 && (nearest === null || distance < nearest.distance)) nearest = { element, distance };
  }
  nearest?.element.focus();
}
