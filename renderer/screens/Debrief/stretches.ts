import type { Day } from '../../../shared/model.ts';
import { addDays, weekdayOf } from '../../../shared/rules/days.ts';

/** A stretch of days in the words in which it is most often said. */
export interface SaidStretch {
  readonly words: string;
  readonly from: Day;
  readonly to: Day;
}

/** What is said most often, as it is meant on the day it is said: weeks from Monday to Friday; at a weekend nobody means the week that ends. */
export function stretches(said: Day): readonly SaidStretch[] {
  const monday = addDays(said, 8 - weekdayOf(said));
  const friday = addDays(monday, -3);
  return [
    ...(said <= friday ? [{ words: 'this week', from: said, to: friday }] : []),
    { words: 'early next week', from: monday, to: addDays(monday, 2) },
    { words: 'next week', from: monday, to: addDays(monday, 4) },
  ];
}
