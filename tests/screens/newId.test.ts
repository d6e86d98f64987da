import { expect, test } from 'vitest';
import { newId } from '../../renderer/newId.ts';
import { id } from '../../shared/schemas.ts';

test('an id made in the window is one that the journal takes, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids.every((each) => id.safeParse(each).success)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id begins with the hour of its making, so that ids sort by it', () => {
  const before = Date.now();
  const made = Number.parseInt(newId().replaceAll('-', '').slice(0, 12), 16);
  expect(made).toBeGreaterThanOrEqual(before);
  expect(made).toBeLessThanOrEqual(Date.now());
});
