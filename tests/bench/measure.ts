/** What a bench measures with, and how it says it. */

export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function percentiles(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/**
 * Runs `work` so often after twenty runs that do not count, but not longer than `atMost` seconds, and says how long each
 * run took, in milliseconds: by the clock, and by the processor, which other programs on the machine do not lengthen.
 */
export async function timed(
  runs: number,
  atMost: number,
  work: (run: number) => unknown,
): Promise<{ readonly clock: readonly number[]; readonly processor: readonly number[] }> {
  const end = performance.now() + atMost * 1000;
  for (let run = 0; run < Math.min(20, runs); run += 1) await work(run);
  const clock: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs && (run === 0 || performance.now() < end); run += 1) {
    const start = performance.now();
    const before = process.threadCpuUsage();
    await work(run);
    const { user, system } = process.threadCpuUsage(before);
    clock.push(performance.now() - start);
    processor.push((user + system) / 1000);
  }
  return { clock, processor };
}

export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1).padStart(8)} ms`;

/** "OK" or "MISSED", for a figure that has a target. */
export const verdict = (met: boolean): string => (met ? 'OK' : 'MISSED');

export const ratio = (value: number): string => `${value.toFixed(2)} ×`;
