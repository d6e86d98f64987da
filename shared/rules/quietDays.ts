import type { Day } from '../model.ts';
import { addDays } from './days.ts';
import type { QuietDays } from './facts.ts';
import { sayDay } from './say.ts';

/** The first day on or after `day` that is in no quiet stretch, and the stretches that it passes over. */
export function afterQuietDays(day: Day, quiet: readonly QuietDays[]): { readonly day: Day; readonly passed: readonly QuietDays[] } {
  const passed: QuietDays[] = [];
  let reached = day;
  for (;;) {
    const stretch = quiet.find(({ from, to }) => from <= reached && reached <= to);
    if (stretch === undefined) return { day: reached, passed };
    passed.push(stretch);
    reached = addDays(stretch.to, 1);
  }
}

/** "; Mon 15 June falls in quiet days (vacation), so it comes on Mon 22 June"; empty when none were in the way. */
export function sayQuiet(day: Day, moved: ReturnType<typeof afterQuietDays>): string {
  if (moved.passed.length === 0) return '';
  const words = [...new Set(moved.passed.map((each) => each.words.trim()).filter((each) => each !== ''))].join(', ');
  return `; ${sayDay(day)} falls in quiet days${words === '' ? '' : ` (${words})`}, so it comes on ${sayDay(moved.day)}`;
}
