import { ProblemError } from '../../shared/problem.ts';
import { spokenName } from '../../shared/rules/names.ts';
import * as contacts from '../db/contacts.ts';
import * as history from '../db/history.ts';
import type { Entry } from '../db/history.ts';
import * as keptLetters from '../db/keptLetters.ts';
import * as letters from '../db/letters.ts';
import * as marks from '../db/marks.ts';
import type { ReadableDb } from '../db/open.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { indexContact, indexLetter, indexOpportunity, indexOrganization } from './findable.ts';
import { found } from './named.ts';

/** What Undo takes back, in words. A command that is not here cannot be undone. */
const words: Readonly<Record<string, string>> = {
  'profile.save': 'the change to your details',
  'interviews.record': 'the debrief',
  'interviews.remove': 'the removal of an interview',
  'followUps.move': 'the move to another day',
  'followUps.complete': 'the follow-up marked done',
  'followUps.skip': 'the skipped follow-up',
  'contacts.save': 'the change to a contact',
  'contacts.answer': 'the answer about a contact',
  'contacts.circle': 'the answer about the circle',
  'contacts.circleOf': 'the answer about the circle',
  'contacts.keep': 'the interval for keeping in touch',
  'contacts.tags': 'the tags of a contact',
  'contacts.tagSeveral': 'the tags of those chosen',
  'contacts.keepSeveral': 'the interval of those chosen',
  'contacts.keepCard': 'the photo of a business card',
  'contacts.removeCard': 'the removed photo of a business card',
  'contacts.merge': 'the merging of two contacts',
  'contactLists.save': 'the kept list',
  'contactLists.remove': 'the removed list',
  'tags.save': 'the tag',
  'tags.remove': 'the removed tag',
  'quietDays.save': 'the quiet days',
  'quietDays.remove': 'the removed quiet days',
  'imports.apply': 'the import',
  'invitations.apply': 'the invitation',
  'touches.record': 'the recorded contact',
  'organizations.save': 'the change to an organization',
  'opportunities.save': 'the change to an opportunity',
  'documents.add': 'the attached document',
  'documents.remove': 'the removed document',
  'opportunities.answer': 'the answer to whether it is enough',
  'organizations.pace': 'the longer interval',
  'practice.save': 'the change to the practice',
  'promises.record': 'what was promised',
  'references.link': 'the reference',
  'letters.save': 'the change to a letter',
  'letters.markProofread': 'the proofreading mark',
  'messages.write': 'the begun e-mail or fax',
  'messages.save': 'the change to an e-mail or fax',
  'messages.sent': 'the sent e-mail or fax',
  'messages.remove': 'the removed e-mail or fax',
  'signature.save': 'the signature',
  'signature.remove': 'the removed signature',
  'templates.save': 'the change to a template',
  'templates.restore': 'the restored template',
  'letterCheck.learn': 'the learned word',
  'letterCheck.forget': 'the forgotten word',
  'letterCheck.ignore': 'the ignored finding',
  'letterCheck.heed': 'the findings shown again',
  'letters.printed': 'the printing mark',
  'letters.mailed': 'the mailing',
  'paper.save': 'the choice of paper',
  'paper.saveFeed': 'the feed of a printer',
  'searchLog.choose': 'the chosen form',
  'searchLog.saveTemplate': 'the change to a form',
  'searchLog.removeTemplate': 'the removed form',
  'searchLog.complete': 'what was added to the record',
};

/** What was taken back, said after it: of a mailing which letter, or how many. */
function saidUndone(db: ReadableDb, { entry, said }: { readonly entry: number; readonly said: string }): string {
  const mailed = letters.mailedIn(db, entry);
  const [only] = mailed;
  if (only === undefined) return said;
  if (mailed.length > 1) return `${String(mailed.length)} letters are no longer marked as mailed`;
  const name = spokenName(found(contacts.read(db, only.contactId), 'person'));
  return `the ${only.kind} to ${name} is no longer marked as mailed`;
}

/** The command that Undo would take back and what it is called; null when there is none in this session. */
export function undoable({ db }: Pick<Reading, 'db'>): (Entry & { readonly said: string }) | null {
  const entry = history.newestNotUndone(db, Number(marks.read(db, 'session_entry') ?? 0));
  const said = entry === null ? null : (words[entry.command] ?? null);
  return entry === null || said === null ? null : { ...entry, said };
}

export const historyHandlers: HandlersOf<'history.undo'> = {
  'history.undo': ({ db, ports }) => {
    const entry = undoable({ db });
    if (entry === null) throw new ProblemError('refused', 'There is nothing to undo since the program was opened.');
    if (keptLetters.isKeptByPrint(db, entry.entry)) {
      throw new ProblemError('refused', 'A letter of this debrief was printed, and what was printed is kept. Amend the debrief instead.');
    }
    history.beginUndoing(db, ports.now(), entry.entry);
    const index = { contacts: indexContact, organizations: indexOrganization, opportunities: indexOpportunity, letters: indexLetter };
    for (const { table, id } of history.undo(db, entry.entry)) {
      if (Object.hasOwn(index, table)) index[table as keyof typeof index](db, id);
    }
    return { undone: saidUndone(db, entry) };
  },
};
