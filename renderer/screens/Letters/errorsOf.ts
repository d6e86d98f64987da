import type { Day } from '../../../shared/model.ts';
import { checkLetter } from '../../../shared/rules/checkLetter.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { call } from '../../host.ts';
import { bodyText } from './checkedText.ts';
import { slipsOf } from './slipsOf.ts';

/** The errors of all letters that are to be printed, in sentences: also of those that do not lie on the desk. */
export async function errorsOf(letters: readonly LetterRow[], today: Day): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { id, person } of letters) {
    const [letter, facts] = await Promise.all([call('letters.get', { id }), call('letterCheck.read', { id })]);
    const text = bodyText(letter.body, letter.fields);
    const slips = await slipsOf(text, facts).catch(() => null);
    const { enclosures, dated } = letter;
    const { findings } = checkLetter({ ...text, enclosures, dated, today, isOverOnePage: false }, facts, slips ?? []);
    const whose = letters.length === 1 ? '' : `${person.spoken}: `;
    for (const { weight, says, reason } of findings) if (weight === 'error') found.push(`${whose}“${says}”: ${reason}`);
  }
  return found;
}
