import { foldLine, octetsOf, octetsPerLine } from './contentLine.ts';

/** `BEGIN` to `END` of a component, around lines that end with CRLF. */
export function component(name: string, lines: string): string {
  return `BEGIN:${name}\r\n${lines}END:${name}\r\n`;
}

/**
 * One property as a content line: no line over 75 octets, CRLF at the end (RFC 5545 §3.1). Written straight: through the
 * objects of ical.js a file of 10,000 events takes ten times as long, and longer than other programs' exports (quality P6).
 * @param name with its parameters: `DTSTART;TZID=Europe/Berlin`.
 * @param value as the file holds it; a text goes through `textProperty`.
 */
export function property(name: string, value: string | number): string {
  return `${foldLine(`${name}:${value}`)}\r\n`;
}

/** One property whose name and value are known to be plain and short, so that nobody counts its octets. */
export function shortProperty(name: string, value: string | number): string {
  return `${name}:${value}\r\n`;
}

/**
 * One property of text: escaped (RFC 5545 §3.3.11) and folded as `property` does it, in one pass. Line feeds only, none
 * of the control characters that §3.1 forbids: what a program pasted in unseen would otherwise make readers refuse the
 * whole file. A cut never comes between a backslash and what it escapes, nor within a UTF-8 sequence (`foldLine`).
 * @param name of ASCII letters, shorter than a line.
 */
export function textProperty(name: string, text: string): string {
  let written = `${name}:`;
  let octets = written.length;
  // Where the text begins that is not written yet.
  let start = 0;
  for (let index = 0; index < text.length;) {
    const unit = text.charCodeAt(index);
    const isPair = unit >= 0xd800 && unit <= 0xdbff && isSecondOfPair(text.charCodeAt(index + 1));
    const taken = isPair || (unit === 0x0d && text.charCodeAt(index + 1) === 0x0a) ? 2 : 1;
    const special = unit > backslash ? (unit === 0x7f ? '' : null) : escapeOf(unit);
    if (special === '') {
      written += text.slice(start, index);
      start = index + taken;
    } else {
      const size = special === null ? (isPair ? 4 : octetsOf(unit)) : 2;
      if (octets + size > octetsPerLine) {
        written += `${text.slice(start, index)}\r\n `;
        start = index;
        // The space that marks a continuation counts.
        octets = 1;
      }
      octets += size;
      if (special !== null) {
        written += text.slice(start, index) + special;
        start = index + taken;
      }
    }
    index += taken;
  }
  return `${written}${text.slice(start)}\r\n`;
}

const backslash = 0x5c;

const isSecondOfPair = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** What is written for a character up to the backslash: null for itself, '' for nothing. */
function escapeOf(unit: number): string | null {
  if (unit >= 0x20) return unit === backslash ? '\\\\' : unit === 0x2c ? '\\,' : unit === 0x3b ? '\\;' : null;
  return unit === 0x0a || unit === 0x0d ? '\\n' : unit === 0x09 ? null : '';
}

/** `2026-06-12` as a DATE, `2026-06-12T13:00:00Z` as a DATE-TIME (RFC 5545 §3.3.4, §3.3.5). */
export function timeValue(text: string): string {
  const day = text.slice(0, 4) + text.slice(5, 7) + text.slice(8, 10);
  return text.length === 10 ? day : day + text.slice(10, 13) + text.slice(14, 16) + text.slice(17);
}
