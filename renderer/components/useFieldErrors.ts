import { useState } from 'react';
import { sentenceAt } from '../journalQueries.ts';

export interface FieldErrors {
  /** The sentence for a field, until the field is changed. */
  readonly errorAt: (field: string) => string | undefined;
  /** Says that a field was changed: what was wrong with it may no longer be. */
  readonly changed: (...fields: readonly string[]) => void;
}

/** The sentences of a refused command at their fields. */
export function useFieldErrors(error: unknown): FieldErrors {
  const [since, setSince] = useState<{ readonly error: unknown; readonly fields: readonly string[] }>({ error: null, fields: [] });
  const fields = since.error === error ? since.fields : [];
  return {
    errorAt: (field) => (fields.includes(field) ? undefined : sentenceAt(error, field)),
    changed: (...more) => {
      if (error !== null) setSince({ error, fields: [...fields, ...more] });
    },
  };
}
