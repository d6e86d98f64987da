import { useState, useSyncExternalStore } from 'react';

/** Under 1280 the rail folds by itself (design, "Small window"). */
const narrow = matchMedia('(max-width: 1279px)');
const subscribe = (listener: () => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

/** Whether the rail is folded: by the user's choice, else by the width of the window, and on the debrief and the letter desk, which need the room. */
export function useFolded(path: string): { readonly folded: boolean; readonly toggle: () => void } {
  const isNarrow = useSyncExternalStore(subscribe, () => narrow.matches);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const folded = chosen ?? (isNarrow || path.startsWith('/debrief') || path.startsWith('/letters'));
  return { folded, toggle: () => setChosen(!folded) };
}
