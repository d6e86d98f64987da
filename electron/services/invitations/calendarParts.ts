import { ProblemError } from '../../../shared/problem.ts';
import { calendarLimits } from './calendarLimits.ts';

/** One content line, unfolded, with the line of the file on which it begins. */
export interface ContentLine {
  readonly line: number;
  /** In capitals. */
  readonly name: string;
  readonly text: string;
}
/** What stands between a BEGIN and its END. */
export interface CalendarPart {
  readonly name: string;
  readonly line: number;
  readonly lines: readonly ContentLine[];
  readonly parts: readonly CalendarPart[];
  /** False: the file, or what it stands in, ends before its END. */
  readonly isClosed: boolean;
}
interface OpenPart {
  readonly name: string;
  readonly line: number;
  readonly lines: ContentLine[];
  readonly parts: CalendarPart[];
  isClosed: boolean;
}

/**
 * Takes a calendar file apart (RFC 5545 §3.1, §3.6): a line that begins with white space continues the one before, by
 * whatever line break. Nothing is decoded yet, so that the line of each value is known.
 * @throws ProblemError 'refused' beyond the limits.
 */
export function calendarParts(text: string): CalendarPart {
  const root: OpenPart = { name: '', line: 1, lines: [], parts: [], isClosed: true };
  const open: OpenPart[] = [root];
  for (const { line, text: unfolded } of contentLines(text)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z0-9-]+)\s*(?:[:;](.*))?$/s.exec(unfolded) ?? [];
    const inside = open.at(-1) ?? root;
    const title = value.trim().toUpperCase();
    if (/^begin$/i.test(name)) {
      if (open.length > calendarLimits.depth) refuse(`Line ${String(line)} stands more than ${String(calendarLimits.depth)} parts deep.`);
      const part: OpenPart = { name: title, line, lines: [], parts: [], isClosed: false };
      inside.parts.push(part);
      open.push(part);
    } else if (/^end$/i.test(name)) {
      const at = open.findLastIndex((part) => part.name === title);
      // An END without its BEGIN ends nothing.
      if (at < 1) continue;
      const ended = open[at];
      if (ended !== undefined) ended.isClosed = true;
      open.splice(at);
    } else inside.lines.push({ line, name: name.toUpperCase(), text: unfolded });
  }
  return root;
}

function* contentLines(text: string): Generator<{ readonly line: number; readonly text: string }> {
  let number = 0;
  let begin = 0;
  let parts: string[] = [];
  let length = 0;
  let from = 0;
  while (from < text.length) {
    number += 1;
    if (number > calendarLimits.lines) refuse(`It has more than ${calendarLimits.lines.toLocaleString('en-US')} lines.`);
    let to = from;
    while (to < text.length && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to += 1;
    const line = text.slice(from, to);
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1;
    const continues = parts.length > 0 && /^[ \t]/.test(line);
    if (continues) {
      parts.push(line.slice(1));
      length += line.length - 1;
    } else {
      if (parts.length > 0) yield { line: begin, text: parts.join('') };
      begin = number;
      parts = line.trim() === '' ? [] : [line];
      length = line.length;
    }
    if (length > calendarLimits.lineCharacters) refuse(`Line ${String(begin)} is longer than a million characters.`);
  }
  if (parts.length > 0) yield { line: begin, text: parts.join('') };
}

function refuse(sentence: string): never {
  throw new ProblemError('refused', `This calendar file is not read. ${sentence}`);
}
