/** A text with the part that was searched for set off. Case and accents do not matter, as in the journal's own search. */
export function Marked({ text, part }: { readonly text: string; readonly part: string }) {
  const at = part === '' ? -1 : folded(text).indexOf(folded(part));
  // Folding may change the length (ß, ligatures); then the whole is shown plainly rather than marked wrongly.
  if (at < 0 || folded(text).length !== text.length) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + part.length)}</mark>
      {text.slice(at + part.length)}
    </>
  );
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
