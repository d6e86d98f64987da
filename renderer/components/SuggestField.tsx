import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Field } from './Field.tsx';

export interface Suggestion {
  /** An id, or whatever tells suggestions apart. */
  readonly value: string;
  readonly label: string;
  readonly sub?: string;
}

export interface SuggestFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Already filtered by the journal; best first. */
  readonly suggestions: readonly Suggestion[];
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
}

/** A text that may be new, with what the journal knows below it. */
export function SuggestField({ label, text, onText, suggestions, onChoose, error, hint, placeholder }: SuggestFieldProps) {
  // Without a suggestion nothing opens: an open list takes the rest of the form away from assistive technology.
  const [open, setOpen] = useState(false);
  return (
    <Field label={label} error={error} hint={hint}>
      {(wiring) => (
        <Autocomplete.Root
          items={suggestions}
          value={text}
          open={open && suggestions.length > 0}
          onOpenChange={setOpen}
          onValueChange={(next) => onText(next)}
          mode="none"
          itemToStringValue={(item: Suggestion) => item.label}
        >
          {/* While its list is open the library hides the label beside it from assistive technology. */}
          <Autocomplete.Input
            {...wiring}
            aria-label={label}
            className="input"
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
          />
          <Autocomplete.Portal>
            <Autocomplete.Positioner className="floating" sideOffset={4}>
              <Autocomplete.Popup className="menu menu--select">
                <Autocomplete.List className="scroll">
                  {(item: Suggestion) => (
                    <Autocomplete.Item key={item.value} value={item} className="menu-item" onClick={() => onChoose(item)}>
                      <span>
                        {item.label}
                        {item.sub !== undefined && item.sub !== '' && <small>{item.sub}</small>}
                      </span>
                    </Autocomplete.Item>
                  )}
                </Autocomplete.List>
              </Autocomplete.Popup>
            </Autocomplete.Positioner>
          </Autocomplete.Portal>
        </Autocomplete.Root>
      )}
    </Field>
  );
}
