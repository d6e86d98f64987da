import { keyName } from './keyNames.ts';

/** Key caps: `<Keys of={['Ctrl', 'K']} />`. Drawn for the eye; `aria-keyshortcuts` tells them to others. */
export function Keys({ of }: { readonly of: readonly string[] }) {
  return of.map((key) => (
    <kbd key={key} aria-hidden>
      {keyName(key)}
    </kbd>
  ));
}
