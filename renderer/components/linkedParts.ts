/** A stretch of a text, and whether it is an address that may be opened. */
export interface LinkedPart {
  readonly words: string;
  readonly isLink: boolean;
}

const webAddress = /https:\/\/[^\s<>"'“”‘’\p{C}]+/gu;
/** What ends a sentence or closes a bracket is not the address's. */
const after = /[.,;:!?)\]}…]+$/;

/**
 * The web addresses of a text and the words between. Only `https:` that is written out and that the address parser reads
 * as written, without a user name before an @ (by which another host is made to look like a known one, RFC 3986 7.6) and
 * without letters that look like others (in a host name other than ASCII, RFC 3986 3.2.2).
 */
export function linkedParts(text: string): readonly LinkedPart[] {
  const parts: LinkedPart[] = [];
  let from = 0;
  for (const found of text.matchAll(webAddress)) {
    const words = found[0].replace(after, '');
    if (!isSafe(words)) continue;
    if (found.index > from) parts.push({ words: text.slice(from, found.index), isLink: false });
    parts.push({ words, isLink: true });
    from = found.index + words.length;
  }
  if (from < text.length) parts.push({ words: text.slice(from), isLink: false });
  return parts;
}

function isSafe(words: string): boolean {
  const address = URL.parse(words);
  if (address?.protocol !== 'https:' || address.username !== '' || address.password !== '') return false;
  const host = words.slice('https://'.length).split(/[/?#]/)[0] ?? '';
  return /^[\x21-\x7e]+$/.test(host) && host.toLowerCase() === address.host + (host.endsWith(':443') ? ':443' : '');
}
