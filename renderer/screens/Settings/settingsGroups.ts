import { choices } from '../../../shared/rules/practice.ts';
import type { Choice } from '../../../shared/rules/practice.ts';

/** The chapters of the practice, each up to its last rule. */
const chapters = [
  { title: 'Before the interview', last: 4 },
  { title: 'Within a day', last: 11 },
  { title: 'The call after the letter', last: 14 },
  { title: 'The promise', last: 20 },
  { title: 'Patience and pace', last: 26 },
  { title: 'After the decision', last: 31 },
  { title: 'The search itself', last: 34 },
] as const;

const isGoal = ({ unit }: Choice): boolean => unit === 'a week';

/** What the user may aim at in a week (P32). */
export const goals: readonly Choice[] = choices.filter(isGoal);

/** All other numbers of the practice, by its chapters. */
export const groups: readonly { readonly title: string; readonly choices: readonly Choice[] }[] = chapters.map(({ title, last }, index) => {
  const first = index === 0 ? 1 : (chapters[index - 1]?.last ?? 0) + 1;
  const inChapter = ({ rules: [rule] }: Choice): boolean => Number(rule.slice(1)) >= first && Number(rule.slice(1)) <= last;
  return { title, choices: choices.filter((choice) => !isGoal(choice) && inChapter(choice)) };
});
