/** Text in quoted-printable (RFC 2045 §6.7). Without a character set that is known it is UTF-8 where it can be, else Windows-1252. */
export function decodeQuotedPrintable(text: string, charset: string): string {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [piece, hex] of joined.matchAll(/=([0-9A-Fa-f]{2})|[^=]+|=/g)) {
    if (hex === undefined) for (const byte of encoder.encode(piece)) bytes.push(byte);
    else bytes.push(Number.parseInt(hex, 16));
  }
  for (const name of [charset.trim().toLowerCase(), 'utf-8']) {
    try {
      return new TextDecoder(name, { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      // Not that character set: the next.
      continue;
    }
  }
  return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
}
