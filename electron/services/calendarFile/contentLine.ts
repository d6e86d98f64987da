/** The most octets a content line may have, its line break not counted (RFC 5545 §3.1). */
export const octetsPerLine = 75;
const backslash = 0x5c;

/** How many octets a UTF-16 unit takes in UTF-8, of those that are not half of a pair. */
export const octetsOf = (unit: number): number => (unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3);

/**
 * Folds one content line into lines of at most 75 octets (RFC 5545 §3.1), joined by CRLF and a space.
 *
 * A cut may come anywhere, but readers that unescape before they unfold would show a stray "n" if it came between a
 * backslash and the letter it escapes. Here an escaped character stays in one piece, as does every UTF-8 sequence.
 */
export function foldLine(line: string): string {
  // Three octets for each UTF-16 unit is the most there can be, so that short lines need no counting.
  if (line.length * 3 <= octetsPerLine) return line;
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length;) {
    const first = line.charCodeAt(index);
    // What must not be cut: one code point, or a backslash with the one it escapes.
    const escaped = first === backslash && index + 1 < line.length ? 1 : 0;
    const unit = escaped === 0 ? first : line.charCodeAt(index + 1);
    const pair = unit >= 0xd800 && unit <= 0xdbff && index + escaped + 1 < line.length;
    const size = escaped + (pair ? 4 : octetsOf(unit));
    if (octets + size > octetsPerLine) {
      folded += `${line.slice(start, index)}\r\n `;
      start = index;
      // The space that marks a continuation counts.
      octets = 1;
    }
    octets += size;
    index += escaped + (pair ? 2 : 1);
  }
  return start === 0 ? line : folded + line.slice(start);
}
