/** An e-mail handed to the user's mail program as an address (RFC 6068). */

/** Longer ones are cut short, or not opened at all, by some systems: Windows hands on at most 2,083 characters. */
export const longestMailto = 2000;

export interface Mailto {
  readonly href: string;
  /** Longer than every mail program takes: copying the text is sure. */
  readonly isLong: boolean;
}

/** Line breaks go as CR LF, everything else percent-encoded in UTF-8 (RFC 6068, sections 2 and 5). */
export function mailtoOf({ to, subject, body }: { readonly to: string; readonly subject: string; readonly body: string }): Mailto {
  const at = to.lastIndexOf('@');
  const address = at === -1 ? encoded(to) : `${encoded(to.slice(0, at))}@${encoded(to.slice(at + 1))}`;
  const parts = [
    ...(subject === '' ? [] : [`subject=${encoded(subject.replace(/\s*[\r\n]+\s*/g, ' '))}`]),
    `body=${encoded(body.replace(/\r\n?|\n/g, '\r\n'))}`,
  ];
  const href = `mailto:${address}?${parts.join('&')}`;
  return { href, isLong: href.length > longestMailto };
}

/** A lone half of a character has no encoding. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
