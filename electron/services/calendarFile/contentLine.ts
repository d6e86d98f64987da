/** The most octets a content line may have, its line break not counted (RFC 5545 §3.1). */
const octetsPerLine = 75;

/** How many octets a code point takes in UTF-8. */
const octetsOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

/**
 * Folds one content line into lines of at most 75 octets (RFC 5545 §3.1), joined by CRLF and a space.
 *
 * ical.js folds by octets, too, but may cut between a backslash and the letter it escapes; readers that unescape before
 * they unfold then show a stray "n". Here an escaped character stays in one piece, as does every UTF-8 sequence.
 */
export function foldLine(line: string): string {
  // Three octets for each UTF-16 unit is the most there can be, so that short lines need no counting.
  if (line.length * 3 <= octetsPerLine || Buffer.byteLength(line) <= octetsPerLine) return line;
  const folded: string[] = [];
  let start = 0;
  let octets = 0;
  let index = 0;
  while (index < line.length) {
    const { units, size } = pieceAt(line, index);
    if (octets + size > octetsPerLine) {
      folded.push(line.slice(start, index));
      start = index;
      // The space that marks a continuation counts.
      octets = 1;
    }
    octets += size;
    index += units;
  }
  folded.push(line.slice(start));
  return folded.join('\r\n ');
}

/** What must not be cut at `index`: one code point, or a backslash with the one it escapes. */
function pieceAt(line: string, index: number): { readonly units: number; readonly size: number } {
  const first = line.codePointAt(index) ?? 0;
  const units = first > 0xffff ? 2 : 1;
  if (first !== 0x5c) return { units, size: octetsOf(first) };
  const escaped = line.codePointAt(index + 1);
  return escaped === undefined ? { units, size: 1 } : { units: escaped > 0xffff ? 3 : 2, size: 1 + octetsOf(escaped) };
}
