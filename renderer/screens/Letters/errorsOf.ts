import type { Day, Id } from '../../../shared/model.ts';
import { checkLetter } from '../../../shared/rules/checkLetter.ts';
import type { LetterCheck } from '../../../shared/rules/checkLetter.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { call } from '../../host.ts';
import { bodyText } from './checkedText.ts';
import { slipsOf } from './slipsOf.ts';

/** Nobody waits longer for the grammar engine: without it our own tables have looked at the letter. */
const atMostMs = 6_000;
const nothingAfter = (milliseconds: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));

/** Checks a letter as it is on file, also one that does not lie on the desk; only its pages are not counted. */
export async function readLetter(id: Id, today: Day): Promise<LetterCheck> {
  const [letter, facts] = await Promise.all([call('letters.get', { id }), call('letterCheck.read', { id })]);
  const text = bodyText(letter.body, letter.fields);
  const slips = await Promise.race([slipsOf(text, facts).catch(() => null), nothingAfter(atMostMs)]);
  const { enclosures, dated } = letter;
  return checkLetter({ ...text, enclosures, dated, today, isOverOnePage: false }, facts, slips ?? []);
}

/** The errors of all letters that are to be printed, in sentences. */
export async function errorsOf(letters: readonly Pick<LetterRow, 'id' | 'person'>[], today: Day): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { id, person } of letters) {
    const { findings } = await readLetter(id, today);
    const whose = letters.length === 1 ? '' : `${person.spoken}: `;
    for (const { weight, says, reason } of findings) if (weight === 'error') found.push(`${whose}“${says}”: ${reason}`);
  }
  return found;
}
