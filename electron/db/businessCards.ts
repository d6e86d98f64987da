import type { WritableDb } from './open.ts';

/** What the attachment of a card is called, where the journal is taken out as files: it says nothing of whose it is. */
export const cardNames = { 'image/png': 'business card.png', 'image/jpeg': 'business card.jpg' } as const;

/** Lets go of the photos that were taken away in an earlier session, which Undo no longer reaches. */
export function forgetRemoved(db: WritableDb): void {
  db.run(
    `DELETE FROM attachments WHERE name IN (?, ?) AND id NOT IN (SELECT card_id FROM contacts WHERE card_id IS NOT NULL)
       AND id NOT IN (SELECT id FROM documents) AND id NOT IN (SELECT attachment_id FROM letter_versions)`,
    ...Object.values(cardNames),
  );
}
