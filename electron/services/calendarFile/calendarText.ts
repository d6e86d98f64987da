import ICAL from 'ical.js';
import { foldLine } from './contentLine.ts';

/** jCal (RFC 7265): name, parameters, value type, values. */
export type JCalProperty = readonly [string, Readonly<Record<string, string>>, string, ...(string | number)[]];
/** jCal: name, properties, components inside. */
export type JCalComponent = readonly [string, readonly JCalProperty[], readonly JCalComponent[]];

/**
 * Writes a component as iCalendar text: CRLF after every line, the last one included, no line over 75 octets.
 * ical.js escapes and names the values; folding is `foldLine`'s, so its global `foldLength` stays untouched.
 */
export function calendarText([name, properties, inside]: JCalComponent): string {
  const title = name.toUpperCase();
  const lines = properties.map((property) => `${foldLine(ICAL.stringify.property([...property], ICAL.design.icalendar, true))}\r\n`);
  return `BEGIN:${title}\r\n${lines.join('')}${inside.map(calendarText).join('')}END:${title}\r\n`;
}

/**
 * A text as an iCalendar value can hold it: line feeds only, none of the control characters that RFC 5545 §3.1 forbids.
 * What a program pasted in unseen would otherwise make readers refuse the whole file.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}
