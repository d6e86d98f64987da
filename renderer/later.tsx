import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { ErrorNotice } from './components/ErrorNotice.tsx';
import { Skeleton } from './components/Skeleton.tsx';

const toCome: (() => Promise<unknown>)[] = [];

/**
 * A screen whose code comes when it is first opened, or before that once the window rests. Not React's own `lazy`: what
 * follows a fallback React holds back for 300 ms, which made every first opening of a screen wait.
 */
export function later(load: () => Promise<ComponentType>): ComponentType {
  let arrived: ComponentType | null = null;
  let coming: Promise<void> | null = null;
  const come = (): Promise<void> =>
    (coming ??= load().then((screen) => {
      arrived = screen;
    }));
  toCome.push(come);
  return function Later() {
    const [Screen, setScreen] = useState(() => arrived);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      if (Screen === null) come().then(() => setScreen(() => arrived), setError);
    }, [Screen]);
    return Screen === null ? <Coming error={error} /> : <Screen />;
  };
}

/** Fetches every screen to come, one after the other, whenever there is nothing else to do. */
export function fetchAhead(): void {
  const next = toCome.shift();
  if (next !== undefined) requestIdleCallback(() => void next().then(fetchAhead, fetchAhead));
}

function Coming({ error }: { readonly error: unknown }) {
  return (
    <div className="desk" id="screen" tabIndex={-1}>
      <main className="sheet">
        {error === null ? (
          <Skeleton rows={6} />
        ) : (
          <div className="notice-slot">
            <ErrorNotice error={error} onRetry={() => location.reload()} />
          </div>
        )}
      </main>
    </div>
  );
}
