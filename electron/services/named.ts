import { ProblemError } from '../../shared/problem.ts';
import type { PersonName } from '../../shared/model.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import type { PersonLabel } from '../../shared/views.ts';

/** A person as lists name them. */
export function labelOf(person: PersonName & { readonly id: string }): PersonLabel {
  return { id: person.id, name: fullName(person), spoken: spokenName(person) };
}

/** What was asked for must be there. @throws ProblemError 'notFound' with a sentence that names it. */
export function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new ProblemError('notFound', `This ${what} is not in the journal, or no longer.`);
  return value;
}
