import { expect, test } from 'vitest';
import { reminderWait } from '../../renderer/reminderWait.ts';

const now = '2026-06-12T18:59:30Z';

test('the window asks again when the next follow-up may become due', () => {
  expect(reminderWait({ now, nextAt: '2026-06-12T19:00:00Z' })).toBe(30_000);
});

test('and after a minute at the latest, however far ahead that is, so that sleep and a changed clock are noticed', () => {
  for (const nextAt of ['2026-06-12T19:00:31Z', '2026-06-15T13:00:00Z', '2199-12-31T23:59:59Z', null]) {
    expect(reminderWait({ now, nextAt })).toBe(60_000);
  }
  expect(reminderWait(undefined)).toBe(60_000);
});

test('but never without a pause', () => {
  expect(reminderWait({ now, nextAt: '2026-06-12T18:59:30Z' })).toBe(1000);
  expect(reminderWait({ now, nextAt: '2026-06-12T18:00:00Z' })).toBe(1000);
});
