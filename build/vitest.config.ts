import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/fixtures/sameEveryRun.ts'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    // A rule whose answer depended on the computer's zone would pass at home and fail elsewhere: a zone far from the examples'.
    env: { TZ: 'Asia/Kolkata' },
    // By default one core is left free, which on two cores means one file at a time.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
