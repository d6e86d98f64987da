import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textProperty } from '../../electron/services/calendarFile/calendarText.ts';
import { foldLine } from '../../electron/services/calendarFile/contentLine.ts';

/** Escaped as RFC 5545 §3.3.11 says, one rule after the other. */
function escaped(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  return plain.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');
}

const part = fc.constantFrom('\\', ';', ',', '\n', '\r', '\r\n', '\t', '\u0000', '\u007f', 'a', 'Ms. McDonald’s ', 'é', '語', '🎈', ':');
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(part, { maxLength: 200 }).map((parts) => parts.join('')),
);

describe('a text in a calendar file', () => {
  it('is what escaping and folding one after the other make of it', () => {
    fc.assert(
      fc.property(text, (said) => {
        expect(textProperty('DESCRIPTION', said)).toBe(`${foldLine(`DESCRIPTION:${escaped(said)}`)}\r\n`);
      }),
      { numRuns: 1000 },
    );
  });
});
