/** Thrown when something was not done in its time. */
export class TimeIsUp extends Error {}

/**
 * Waits for `work`, but not longer than `limitMs` milliseconds. The work itself is not stopped: whoever waits gives it up.
 * @throws TimeIsUp when the time has passed; else what the work throws.
 */
export async function within<Value>(limitMs: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeIsUp(`not done within ${sayDuration(limitMs)}`)), limitMs);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

const sayDuration = (ms: number): string => (ms < 1000 ? 'a second' : `${String(Math.round(ms / 1000))} seconds`);
