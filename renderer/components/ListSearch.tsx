import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { Keys } from './Keys.tsx';

export interface ListSearchProps {
  /** The field, which takes the focus when / asks for it. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** The search in the head of a list. Esc empties it. */
export function ListSearch({ field, label, placeholder, value, onChange }: ListSearchProps) {
  return (
    <span className="find input">
      <Search className="i" aria-hidden />
      <input
        ref={field}
        type="search"
        value={value}
        maxLength={200}
        placeholder={placeholder}
        aria-label={label}
        aria-keyshortcuts="/"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
      />
      <Keys of={['/']} />
    </span>
  );
}
