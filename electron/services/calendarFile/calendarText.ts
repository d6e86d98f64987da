import { foldLine } from './contentLine.ts';

/** `BEGIN` to `END` of a component, around lines that end with CRLF. */
export function component(name: string, lines: string): string {
  return `BEGIN:${name}\r\n${lines}END:${name}\r\n`;
}

/**
 * One property as a content line: no line over 75 octets, CRLF at the end (RFC 5545 §3.1). Written straight: through the
 * objects of ical.js a file of 10,000 events takes ten times as long, and longer than other programs' exports (quality P6).
 * @param name with its parameters: `DTSTART;TZID=Europe/Berlin`.
 * @param value as the file holds it; a text through `textValue`.
 */
export function property(name: string, value: string | number): string {
  return `${foldLine(`${name}:${value}`)}\r\n`;
}

/**
 * A text as an iCalendar value holds it: escaped (RFC 5545 §3.3.11), line feeds only, none of the control characters that
 * §3.1 forbids. What a program pasted in unseen would otherwise make readers refuse the whole file.
 */
export function textValue(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  return plain.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');
}

/** `2026-06-12` as a DATE, `2026-06-12T13:00:00Z` as a DATE-TIME (RFC 5545 §3.3.4, §3.3.5). */
export function timeValue(text: string): string {
  return text.replaceAll('-', '').replaceAll(':', '');
}
