const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text as HTML, so that whatever stands in a name prints as it was written (R20). Composed, because a font has "é" and not
 * always "e" with an accent; without direction overrides, which could make a name read as another one.
 */
export function escapeHtml(text: string): string {
  return asPrinted(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** Text as a CSS string with its quotes: everything but letters and figures as an escape (CSS Syntax 3, section 4.3.7). */
export function cssString(text: string): string {
  return `"${asPrinted(text).replace(/[^\p{L}\p{N}]/gu, (mark) => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** What of a text comes onto paper: composed, and without control characters, which have no place there; a line feed is layout and stays. */
export const asPrinted = (text: string): string =>
  text.normalize('NFC').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, ' ');
