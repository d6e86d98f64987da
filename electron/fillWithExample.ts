import type { OutputOf } from '../shared/contract.ts';
import type { Reply } from '../shared/problem.ts';
import { dispatch } from './dispatch.ts';
import type { Journal } from './journal.ts';

/**
 * Fills an empty journal with the example; one with something in it is left as it is.
 * @returns a sentence when nothing was loaded, else null. An example that is there already needs none.
 */
export async function fillWithExample(journal: Journal): Promise<string | null> {
  const status = (await dispatch(journal, 'journal.status', {})) as Reply<OutputOf<'journal.status'>>;
  if (!status.ok) return status.problem.sentence;
  if (status.value.example !== null) return null;
  if (status.value.profile !== null || status.value.counts.opportunities > 0 || status.value.counts.contacts > 0) {
    return 'This journal is not empty, so the example was not loaded. Name a new file with --journal to see it.';
  }
  const loaded = await dispatch(journal, 'example.load', {});
  return loaded.ok ? null : loaded.problem.sentence;
}
