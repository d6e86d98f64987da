import type { Day, PromiseMade } from '../model.ts';
import { addDays, daysBetween, weekdayOf, weekOf } from './days.ts';
import { bare, hourIn } from './spokenHour.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
const numbers: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, couple: 2, three: 3, few: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30 },
};

/** A part of a stretch, as fifths of a week and thirds of a month are spoken of. */
type Part = 'early' | 'middle' | 'late' | 'end' | 'whole';

/**
 * A promise, understood the way it was spoken: "by Friday afternoon", "within two weeks", "end of business Tuesday",
 * "early next week". What names one day is a day (P16), what names several is a stretch, with its words (P17), and "as
 * soon as possible" counts as no promise (P18). A weekday is the next one after the day it was spoken; "next" puts it
 * into the week after, from Monday on. "Within" a time is any day of it; "in" a time is the day at its end. A day that
 * has passed, or a weekday that is not the date's, is not understood.
 * @param spokenOn the civil day on which it was said
 * @returns null when it is not understood; the user then chooses the days.
 */
export function understandPromise(words: string, spokenOn: Day): PromiseMade | null {
  const said = plain(words);
  if (
    /\b(?:don|do|did|can|could)\W?n?\W?(?:t|ot)\s+(?:\w+\s+)?(?:know|say|said|tell)\b|\bno idea\b|\bnot (?:sure|said|known)\b/i.test(words)
  ) {
    return { kind: 'notSaid' };
  }
  if (said === '') return null;
  if (/\b(?:as soon as|asap|shortly|any day now)\b/.test(said) || /^(?:very |quite |pretty )?soon$/.test(said)) return { kind: 'asap' };
  const { rest, by } = hourIn(said);
  const day = dayIn(rest, spokenOn);
  if (day !== null) return day < spokenOn ? null : { kind: 'day', day, by };
  const end = endOfIn(rest, spokenOn);
  if (end !== null) return { kind: 'day', day: end, by: 'endOfBusiness' };
  const stretch = stretchIn(rest, spokenOn);
  if (stretch === null || stretch.to < stretch.from || stretch.to < spokenOn) return null;
  const from = stretch.from < spokenOn ? spokenOn : stretch.from;
  return { kind: 'stretch', from, to: stretch.to, words: words.trim().slice(0, 300) };
}

/** Lower case without punctuation, and without the words that carry no day. */
function plain(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/\bmid-/g, 'mid ')
      .replace(/\b(?:a |one )?fortnight\b/g, 'two weeks')
      // "In two or three days" is the longer of the two, and hours are spoken of where days are meant.
      .replace(/\b(?:in |within )?(?:the next )?\w+ (?:or|to) (\w+) (day|week)s?\b/g, 'within $1 $2s')
      .replace(/\b(?:in|within) (24|48|72) hours\b/g, (_hours, count: string) => `within ${String(Number(count) / 24)} days`)
      .replace(/[“”"'’.,;!?()]|:(?!\d)/g, ' ')
      .replace(/\b(?:we|they|she|he|you|i)(?: ?(?:ll|will|should|would|might|may|can|hope to|want to|expect to|plan to))\b/g, ' ')
      .replace(
        /\b(?:decide|decision|hear|hear back|word|back|let you know|get back to you|get back|call|be in touch|know|have|make|from us|you|me)\b/g,
        ' ',
      )
      .replace(
        /\b(?:no later than|not later than|at the latest|latest|sometime|some time|probably|hopefully|likely|about|around|roughly|please|or so)\b/g,
        ' ',
      )
      .replace(/\s+/g, ' ')
      .trim()
  );
}

const count = (word: string): number => numbers[word] ?? Number(word);
const amount =
  '(\\d{1,3}|a couple(?: of)?|a few|couple(?: of)?|an?|one|two|three|few|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty)';
const amountOf = (words: string): number => count(words.replace(/^a (?=couple|few)/, '').replace(/ of$/, ''));

/** One day that the words name, or null. */
function dayIn(said: string, spokenOn: Day): Day | null {
  if (said === 'today') return spokenOn;
  if (said === 'tomorrow') return addDays(spokenOn, 1);
  if (/^(?:the )?day after tomorrow$/.test(said)) return addDays(spokenOn, 2);
  const inAWhile = new RegExp(`^(?:in (?:exactly )?)?${amount} (day|week)s?(?: from (?:now|today)| time)?$`).exec(said);
  if (inAWhile !== null && /^in |from |time$/.test(said) && !/couple|few/.test(said)) {
    return addDays(spokenOn, amountOf(inAWhile[1] ?? '') * (inAWhile[2] === 'week' ? 7 : 1));
  }
  return weekdayIn(said, spokenOn) ?? dateIn(said, spokenOn);
}

function weekdayIn(said: string, spokenOn: Day): Day | null {
  const found = new RegExp(
    `^(this |next |(?:a )?week (?:from|on) )?(?:coming )?(${weekdays.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|tues|weds|thur|thurs)( next week| of next week| week| this week)?$`,
  ).exec(said);
  if (found === null) return null;
  const [, before = '', name = '', after = ''] = found;
  const weekday = weekdays.findIndex((each) => each.startsWith(name.slice(0, 3)));
  const monday = weekOf(spokenOn).from;
  if (before === 'next ' || after.includes(' next week')) return addDays(monday, 7 + weekday);
  if (before === 'this ' || after === ' this week') {
    const day = addDays(monday, weekday);
    return day < spokenOn ? null : day;
  }
  const ahead = (weekday + 1 - weekdayOf(spokenOn) + 7) % 7;
  const next = addDays(spokenOn, ahead === 0 ? 7 : ahead);
  return before.includes('week') || after === ' week' ? addDays(next, 7) : next;
}

const dayOfMonth = '(\\d{1,2})(?:st|nd|rd|th)?';
const monthName = `(${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)`;
const weekdayBefore = `(?:(?:${weekdays.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}) )?(?:the )?`;

/** A date: the next such day on or after the one on which it was spoken, unless it has a year; on its weekday, if one is said. */
function dateIn(said: string, spokenOn: Day): Day | null {
  const day = anyDateIn(said, spokenOn);
  const weekday = weekdays.findIndex((name) => said.startsWith(name.slice(0, 3)));
  return day === null || (weekday !== -1 && weekdayOf(day) !== weekday + 1) ? null : day;
}

function anyDateIn(said: string, spokenOn: Day): Day | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(said);
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(said);
  if (numeric !== null) return nextDate(spokenOn, Number(numeric[1]), Number(numeric[2]), numeric[3]);
  const monthFirst = new RegExp(`^${weekdayBefore}${monthName} (?:the )?${dayOfMonth}(?: (\\d{4}))?$`).exec(said);
  if (monthFirst !== null) return nextDate(spokenOn, monthOf(monthFirst[1]), Number(monthFirst[2]), monthFirst[3]);
  const dayFirst = new RegExp(`^${weekdayBefore}${dayOfMonth}(?: of)? ${monthName}(?: (\\d{4}))?$`).exec(said);
  if (dayFirst !== null) return nextDate(spokenOn, monthOf(dayFirst[2]), Number(dayFirst[1]), dayFirst[3]);
  const alone = new RegExp(`^${weekdayBefore}(\\d{1,2})(?:st|nd|rd|th)$`).exec(said);
  return alone === null ? null : nextOfMonth(spokenOn, Number(alone[1]));
}

const monthOf = (name = ''): number => months.findIndex((each) => each.startsWith(name.slice(0, 3))) + 1;
const lengthOf = (year: number, month: number): number =>
  daysBetween(firstOf(year, month), month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1));
const firstOf = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`;
const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthIn = (day: Day): number => Number(day.slice(5, 7));

function realDay(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null;
  return addDays(firstOf(year, month), day - 1);
}

function nextDate(spokenOn: Day, month: number, day: number, year?: string): Day | null {
  if (year !== undefined) return realDay(Number(year), month, day);
  // A 29 February may be up to eight years away.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const found = realDay(yearOf(spokenOn) + ahead, month, day);
    if (found !== null && found >= spokenOn) return found;
  }
  return null;
}

function nextOfMonth(spokenOn: Day, day: number): Day | null {
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const { year, month } = monthAhead(spokenOn, ahead);
    const found = realDay(year, month, day);
    if (found !== null && found >= spokenOn) return found;
  }
  return null;
}

function monthAhead(from: Day, ahead: number): { readonly year: number; readonly month: number } {
  const index = monthIn(from) - 1 + ahead;
  return { year: yearOf(from) + Math.floor(index / 12), month: (index % 12) + 1 };
}

/** "The end of the week", "the end of June": its last day, when it is promised "by" then. */
function endOfIn(said: string, spokenOn: Day): Day | null {
  const named = new RegExp(`^(?:the )?end of ${monthName}(?: (\\d{4}))?$`).exec(said);
  if (named !== null) {
    const at = namedMonth(monthOf(named[1]), named[2], spokenOn);
    const last = realDay(at.year, at.month, lengthOf(at.year, at.month));
    return last === null || last < spokenOn ? null : last;
  }
  const found = /^(?:the )?end of (?:the |this )?(next )?(week|month|year)$/.exec(said);
  if (found === null) return null;
  const isNext = found[1] !== undefined;
  if (found[2] === 'week') return fridayOf(spokenOn, isNext);
  if (found[2] === 'year') return `${yearOf(spokenOn) + (isNext ? 1 : 0)}-12-31`;
  const { year, month } = monthAhead(spokenOn, isNext ? 1 : 0);
  return realDay(year, month, lengthOf(year, month));
}

/** The Friday of this week or the next; at a weekend nobody means the week that ends. */
function fridayOf(spokenOn: Day, isNext: boolean): Day {
  const friday = addDays(weekOf(spokenOn).from, 4);
  return addDays(friday, (isNext ? 7 : 0) + (spokenOn > friday && !isNext ? 7 : 0));
}

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

function stretchIn(said: string, spokenOn: Day): Stretch | null {
  const within = new RegExp(
    `^(?:with ?in|in|over|during|inside)?(?: the)?(?: next| coming)? ?${amount} (business |working )?(day|week|month)s?$`,
  ).exec(said);
  if (within !== null) return withinOf(amountOf(within[1] ?? ''), within[2] !== undefined, within[3] ?? '', spokenOn);
  if (/^(?:over )?the weekend$|^this weekend$/.test(said)) return { from: addDays(weekOf(spokenOn).from, 5), to: weekOf(spokenOn).to };
  return weekIn(said, spokenOn) ?? monthStretch(said, spokenOn) ?? betweenDays(said, spokenOn);
}

function withinOf(many: number, business: boolean, unit: string, spokenOn: Day): Stretch | null {
  if (!Number.isFinite(many) || many < 1) return null;
  let to = addDays(spokenOn, many * (unit === 'week' ? 7 : unit === 'month' ? 30 : 1));
  if (business && unit === 'day') {
    to = spokenOn;
    for (let left = many; left > 0; left -= weekdayOf(to) <= 5 ? 1 : 0) to = addDays(to, 1);
  }
  return { from: addDays(spokenOn, 1), to };
}

const partWords: readonly { readonly words: RegExp; readonly part: Part }[] = [
  { words: /^(?:very )?early(?: in)?(?: the)? /, part: 'early' },
  { words: /^(?:in |at )?(?:the )?(?:beginning|start|first half|first part) of (?:the )?/, part: 'early' },
  { words: /^(?:in )?(?:the )?mid(?:dle)?(?: of)? (?:the )?/, part: 'middle' },
  { words: /^(?:late|later)(?: in)?(?: the)? /, part: 'late' },
  { words: /^(?:in |at |toward |towards )?(?:the )?(?:end|second half|latter part|last part) of (?:the )?/, part: 'end' },
  { words: /^(?:in )?(?:the )?course of (?:the )?/, part: 'whole' },
];

function partIn(said: string): { readonly rest: string; readonly part: Part } {
  const found = partWords.find(({ words }) => words.test(said));
  return {
    rest: (found === undefined ? said : said.replace(found.words, '')).replace(/^(?:in|the|during) /, ''),
    part: found?.part ?? 'whole',
  };
}

/** Monday to Friday; early is its first three days, the middle Tuesday to Thursday, late its last two. */
function weekIn(said: string, spokenOn: Day): Stretch | null {
  const { rest, part } = partIn(said);
  const found = /^(this |next |the following |following )?week(?: after next)?$/.exec(rest);
  const named = /^week of (?:the )?(.+)$/.exec(rest);
  // The week that is on may be named by a day of it that has passed.
  const inNamed = named === null ? null : dateIn(named[1] ?? '', weekOf(spokenOn).from);
  if (found === null && inNamed === null) return null;
  const isAhead = /next|following/.test(rest);
  const friday = inNamed === null ? fridayOf(spokenOn, isAhead) : addDays(weekOf(inNamed).from, 4);
  const monday = addDays(friday, -4 + (rest.includes('after next') ? 7 : 0));
  const spans: Readonly<Record<Part, readonly [number, number]>> = {
    early: [0, 2],
    middle: [1, 3],
    late: [3, 4],
    end: [3, 4],
    whole: [0, 4],
  };
  const [first, last] = spans[part];
  return { from: addDays(monday, first), to: addDays(monday, last) };
}

/** A month, or a third of it: early until the 10th, the middle until the 20th. */
function monthStretch(said: string, spokenOn: Day): Stretch | null {
  const { rest, part } = partIn(said);
  const named = new RegExp(`^(?:next )?${monthName}(?: (\\d{4}))?$`).exec(rest);
  const relative = /^(this |next |the )?month$/.exec(rest);
  if (named === null && relative === null) return null;
  const at = named === null ? monthAhead(spokenOn, relative?.[1] === 'next ' ? 1 : 0) : namedMonth(monthOf(named[1]), named[2], spokenOn);
  const length = lengthOf(at.year, at.month);
  const spans: Readonly<Record<Part, readonly [number, number]>> = {
    ...{ early: [1, 10], middle: [11, 20], late: [21, length], end: [21, length], whole: [1, length] },
  };
  const [first, last] = spans[part];
  const from = realDay(at.year, at.month, first);
  const to = realDay(at.year, at.month, last);
  if (from === null || to === null) return null;
  return { from, to };
}

function namedMonth(month: number, year: string | undefined, spokenOn: Day): { readonly year: number; readonly month: number } {
  if (year !== undefined) return { year: Number(year), month };
  return { year: yearOf(spokenOn) + (month < monthIn(spokenOn) ? 1 : 0), month };
}

/** "Monday or Tuesday", "between the 15th and the 18th", "Tuesday to Thursday next week". */
function betweenDays(said: string, spokenOn: Day): Stretch | null {
  const found = /^(?:between |from |either )?(.+?) (?:or|to|and|through|until|-) (.+)$/.exec(said);
  if (found === null) return null;
  const ahead = (found[2] ?? '').includes('next week') && !(found[1] ?? '').includes('next') ? ' next week' : '';
  const from = dayIn(bare(`${found[1] ?? ''}${ahead}`), spokenOn);
  if (from === null) return null;
  const last = bare(found[2] ?? '');
  // What counts from the day it was spoken stays so; any other end is the next one after the beginning.
  const to = dayIn(last, /next week|today|tomorrow|^in /.test(last) ? spokenOn : addDays(from, -1));
  return to === null || daysBetween(from, to) > 62 ? null : { from, to };
}
