import type { TouchAbout } from '../../../shared/model.ts';
import type { ContactView } from '../../../shared/views.ts';

/** What a contact made is most likely about, as the person is known. */
export function likelyAbout(contact: Pick<ContactView, 'opportunities'>): TouchAbout {
  const [first] = contact.opportunities;
  if (first === undefined) return 'keep';
  return first.as === 'reference' ? 'reference' : 'status';
}
