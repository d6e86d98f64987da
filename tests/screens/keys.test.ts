import { describe, expect, test } from 'vitest';
import { comboOf } from '../../renderer/keys.ts';

const pressed = (key: string, held: Partial<Parameters<typeof comboOf>[0]> = {}) =>
  comboOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('a key that is pressed', () => {
  test('with Shift is another than without: Ctrl Shift Z does not undo', () => {
    expect(pressed('z', { ctrlKey: true })).toBe('Ctrl+Z');
    expect(pressed('Z', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z');
    expect(pressed('Enter', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Enter');
    expect(pressed('F6', { shiftKey: true })).toBe('Shift+F6');
  });

  test('is the character where Shift is needed to type it', () => {
    expect(pressed('?', { shiftKey: true })).toBe('?');
    expect(pressed('g')).toBe('g');
  });
});
