import { decodeQuotedPrintable } from './quotedPrintable.ts';

/** One property of a card, unfolded, with the line on which it begins. */
export interface CardLine {
  readonly line: number;
  readonly text: string;
}
/** One card: its lines without BEGIN and END. */
export interface Card {
  readonly line: number;
  readonly version: string;
  readonly lines: readonly CardLine[];
  /** False: the file ends, or another card begins, before its END. */
  readonly isClosed: boolean;
}

const isSoftBreak = (text: string): boolean => text.endsWith('=') && /;(ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(text.slice(0, 300));

/**
 * Takes a file apart into cards and properties. A line that begins with white space continues the one before (RFC 6350
 * §3.2); one in quoted-printable that ends in "=" goes on on the next (vCard 2.1 §2.1.3).
 */
export function* cardsOf(text: string): Generator<Card> {
  let open: { line: number; lines: { line: number; parts: string[] }[] } | null = null;
  let number = 0;
  let isOpenEnded = false;
  const cardOf = (card: NonNullable<typeof open>, isClosed: boolean): Card => {
    const lines = card.lines.map(({ line, parts }) => ({ line, text: parts.join('') }));
    const version =
      lines
        .find((each) => /^VERSION[;:]/i.test(each.text))
        ?.text.split(':')[1]
        ?.trim() ?? '';
    return { line: card.line, version, isClosed, lines };
  };
  for (const [raw] of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    number += 1;
    const line = raw.replace(/[\r\n]+$/, '');
    const last = open?.lines.at(-1);
    if (isOpenEnded && last !== undefined) {
      last.parts.push('\n', line);
      isOpenEnded = line.endsWith('=');
      continue;
    }
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.parts.push(line.slice(1));
      continue;
    }
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      if (open !== null) yield cardOf(open, false);
      open = { line: number, lines: [] };
    } else if (/^END:VCARD\s*$/i.test(line)) {
      if (open !== null) yield cardOf(open, true);
      open = null;
    } else if (open !== null && line.trim() !== '') {
      open.lines.push({ line: number, parts: [line] });
      isOpenEnded = isSoftBreak(line);
    }
  }
  if (open !== null) yield cardOf(open, false);
}

/**
 * A property of vCard 2.1 as version 3.0 would write it, for the library, which does not read 2.1: bare parameters
 * (`TEL;WORK`) become types, quoted-printable text in its character set becomes UTF-8, and commas, which separate
 * nothing in 2.1, are escaped.
 */
export function asVersion3(text: string): string {
  const colon = text.indexOf(':');
  if (colon === -1) return text;
  const [name = '', ...parameters] = text.slice(0, colon).split(';');
  const types = parameters.flatMap((each) => {
    const [key = '', value] = each.split('=');
    if (value === undefined) return /^(QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/i.test(key) ? [] : [key];
    return key.toUpperCase() === 'TYPE' ? [value] : [];
  });
  const isQuoted = parameters.some((each) => /^(ENCODING=)?QUOTED-PRINTABLE$/i.test(each));
  const charset = parameters.map((each) => /^CHARSET=(.+)$/i.exec(each)?.[1]).find((each) => each !== undefined);
  const raw = text.slice(colon + 1);
  const value = isQuoted ? decodeQuotedPrintable(raw, charset ?? 'utf-8') : raw;
  const escaped = value
    .replace(/\\(?![;,nN\\])/g, '\\\\')
    .replace(/(?<!\\),/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');
  const safeTypes = types.map((each) => each.replace(/[^A-Za-z0-9,-]/g, '')).filter((each) => each !== '');
  return `${name}${safeTypes.length === 0 ? '' : `;TYPE=${safeTypes.join(',')}`}:${escaped}`;
}
