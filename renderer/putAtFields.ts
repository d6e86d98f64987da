import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import { problemOf } from './journalQueries.ts';

/**
 * Puts the sentences of a problem at their fields, as react-hook-form knows them; `fieldOf` says which field of the form
 * a field of the input is, null when the form has none. Returns what belongs to no field, or null when each has its place.
 */
export function putAtFields<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
  fieldOf: (field: string) => Path<Values> | null,
): string | null {
  const { problem } = problemOf(error);
  const homeless = problem.fields.filter(({ field, sentence }) => {
    const place = fieldOf(field);
    if (place === null) return true;
    setError(place, { message: sentence }, { shouldFocus: true });
    return false;
  });
  if (problem.fields.length > 0 && homeless.length === 0) return null;
  return homeless.length > 0 ? homeless.map(({ sentence }) => sentence).join(' ') : problem.sentence;
}
