import type { CardView } from '../../shared/cardViews.ts';
import { ProblemError } from '../../shared/problem.ts';
import { cardPhotoOf, mostCardBytes } from '../../shared/rules/cardPhoto.ts';
import * as attachments from '../db/attachments.ts';
import { cardNames } from '../db/businessCards.ts';
import * as contacts from '../db/contacts.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { found } from './named.ts';

/** The photo of a contact's business card: kept byte for byte, and shown as the picture that its bytes say it is. */
export const businessCardsHandlers: HandlersOf<'contacts.card' | 'contacts.keepCard' | 'contacts.removeCard'> = {
  'contacts.card': card,
  'contacts.keepCard': keep,
  'contacts.removeCard': ({ db }, { id }) => {
    found(contacts.read(db, id), 'person');
    contacts.setCard(db, id, null);
    return null;
  },
};

/** @throws ProblemError 'journal' when the bytes are not those that were stored. */
function card({ db }: Reading, { id }: { readonly id: string }): CardView | null {
  const { cardId } = found(contacts.read(db, id), 'person');
  if (cardId === null) return null;
  const { bytes, sha256 } = found(attachments.read(db, cardId), 'photo');
  const photo = cardPhotoOf(bytes);
  if (photo === null || attachments.sha256Of(bytes) !== sha256) {
    throw new ProblemError(
      'journal',
      'The photo of this business card is damaged in the journal. Restore it from a backup, or add it again.',
    );
  }
  const { mediaType, width, height } = photo;
  return { dataUrl: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`, mediaType, width, height };
}

type Input = Parameters<HandlersOf<'contacts.keepCard'>['contacts.keepCard']>[1];

function keep({ db, ports }: Writing, { id, cardId, base64 }: Input): null {
  found(contacts.read(db, id), 'person');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > mostCardBytes) return refuse('This photo is larger than 5 MB, the most that is kept. Save a smaller one.');
  const photo = cardPhotoOf(bytes);
  if (photo === null) return refuse('This is not a PNG or JPEG picture of at most 50 million points. Save it as one, and choose that.');
  const known = attachments.read(db, cardId);
  const name = cardNames[photo.mediaType];
  if (known === null) attachments.add(db, { id: cardId, mediaType: photo.mediaType, name, bytes }, ports.now());
  else if (known.name !== name || known.sha256 !== attachments.sha256Of(bytes)) {
    throw new ProblemError('refused', 'Another file has this id already. Add this photo as a new one.');
  }
  contacts.setCard(db, id, cardId);
  return null;
}

/** @throws ProblemError 'invalid', always */
function refuse(sentence: string): never {
  throw new ProblemError('invalid', sentence, [{ field: 'base64', sentence }]);
}
