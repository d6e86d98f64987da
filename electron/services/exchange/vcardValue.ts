/**
 * The components of a structured value (N, ADR, ORG), each unescaped; several values of one component stand with a comma
 * between. ical.js reads parameters, and not this: it leaves `\;` escaped in a plain text and takes `\\;` for an escaped
 * semicolon.
 */
export function componentsOf(value: string): readonly string[] {
  return split(value, ';').map((component) =>
    split(component, ',')
      .map((each) => unescaped(each).trim())
      .filter((each) => each !== '')
      .join(', '),
  );
}

/** A plain text, unescaped (RFC 6350 §3.4; some programs escape colons and quotation marks, too). */
export function unescaped(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));
}

/** Splits where a separator stands that no backslash escapes. */
function split(value: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    const letter = value[at];
    if (letter === '\\') at += 1;
    else if (letter === separator) {
      pieces.push(value.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(value.slice(start));
  return pieces;
}
