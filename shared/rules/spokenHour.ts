import type { PromisedBy } from '../model.ts';

const hours: readonly { readonly words: RegExp; readonly by: PromisedBy }[] = [
  {
    words: /\b(?:by |at )?(?:the )?(?:end of (?:the )?(?:business )?day|end of business|close of business|cob|eob|eod|evening|tonight)\b/,
    by: 'endOfBusiness',
  },
  {
    words: /\b(?:by |before |in the |this )?(?:the )?(?:morning|noon|midday|lunch(?:time)?)\b|\bfirst thing(?: in the morning)?\b/,
    by: 'morning',
  },
  { words: /\b(?:by |in the |this |late |early )*(?:the )?afternoon\b/, by: 'afternoon' },
];

/** "At 3 pm", "by 10:30", "3 o'clock". */
const clock = /\b(?:by |at |before |until )*(?:(\d{1,2})(?::(\d\d))? ?(a ?m|p ?m|o clock)|(\d{1,2}):(\d\d))(?![\w:])/;

/** Until when on a day, and what is left of the words without it. */
export function hourIn(said: string): { readonly rest: string; readonly by: PromisedBy } {
  const found = hours.find(({ words }) => words.test(said)) ?? clockIn(said);
  if (found === null) return { rest: bare(said), by: 'day' };
  const rest = bare(said.replace(found.words, ' '));
  // "By the end of the day" alone is today's.
  return { rest: rest === '' ? 'today' : rest, by: found.by };
}

/**
 * A clock hour as a part of the day. One after 15:00 counts as the end of the business day, or the call of P16 at 15:00
 * would come before the hour that was promised.
 */
function clockIn(said: string): (typeof hours)[number] | null {
  const found = clock.exec(said);
  if (found === null) return null;
  const [, spoken, spokenMinute, half = '', written, writtenMinute] = found;
  const number = Number(spoken ?? written);
  const minute = Number(spokenMinute ?? writtenMinute ?? 0);
  if (number > 23 || minute > 59) return null;
  // "At 3" is in the afternoon: nobody decides at night.
  const isAfternoon = half.startsWith('p') || (!half.startsWith('a') && number < 7);
  const at = (number < 12 && isAfternoon ? number + 12 : number) * 60 + minute;
  if (at <= 12 * 60) return { words: clock, by: 'morning' };
  return { words: clock, by: at <= 15 * 60 ? 'afternoon' : 'endOfBusiness' };
}

/** Without the prepositions in front, which only say that it is a time. */
export const bare = (said: string): string =>
  said
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:by|on|before|until|till|at|of|for|come)\s+)+/, '')
    .replace(/(?:\s+(?:by|on|of|at))+$/, '')
    .trim();
