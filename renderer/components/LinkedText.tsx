import { Fragment } from 'react';
import { linkedParts } from './linkedParts.ts';

/** Words from outside as plain text; only a web address that is written out is a link, and shows where it leads. */
export function LinkedText({ text }: { readonly text: string }) {
  return linkedParts(text).map(({ words, isLink }, index) =>
    isLink ? (
      <a key={`${index} ${words}`} href={words} target="_blank" rel="noreferrer noopener">
        {words}
      </a>
    ) : (
      <Fragment key={`${index} ${words}`}>{words}</Fragment>
    ),
  );
}
