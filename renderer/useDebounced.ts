import { useEffect, useState } from 'react';

/** The value as it was `afterMs` ago at the latest: follows once it rests. Compared as JSON, because forms make new objects. */
export function useDebounced<Value>(value: Value, afterMs: number): Value {
  const [rested, setRested] = useState(value);
  const now = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(now) as Value), afterMs);
    return () => clearTimeout(timer);
  }, [now, afterMs]);
  return rested;
}
