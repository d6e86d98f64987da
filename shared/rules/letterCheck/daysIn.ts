import { Temporal } from 'temporal-polyfill';
import type { Day, LetterCheckFacts } from '../../model.ts';
import { sayInLetter } from '../mergeFields.ts';
import type { CheckedLetter, Finding, Span } from './finding.ts';
import { finding, replaceWith } from './finding.ts';
import { isFieldOnly, sentencesOf } from './sentences.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const named = new RegExp(
  `\\b(?:(${weekdays.join('|')}),? (?:the )?)?(?:(${months.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?|(\\d{1,2})(?:st|nd|rd|th)? (${months.join('|')})(?:,? (\\d{4}))?)\\b`,
  'g',
);
const aboutMeeting =
  /\b(?:meet|met|meeting|interview(?:ed)?|spoke|speaking|talk(?:ed|ing)?|conversation|visit(?:ed)?|saw|showed|gave|welcome)\b/i;
const aboutWord = /\b(?:hear(?:ing)?|word|decision|decide|answer|reply|let me know)\b/i;

/** Farther away, another day is meant: that of an opening, or of a deal long ago. */
const farDays = 31;

/** Days that are not in the calendar or not those of the journal, and a date of the letter that cannot be. */
export function daysIn(letter: CheckedLetter, facts: LetterCheckFacts): readonly Finding[] {
  const found = sentencesOf(letter.text).flatMap((sentence) => {
    const isAhead = aboutWord.test(sentence.text);
    const isMeeting = aboutMeeting.test(sentence.text) && !isAhead;
    const right = isMeeting ? facts.interview.day : isAhead ? facts.promisedDay : null;
    // The first day of the sentence is the one that it is about; what stands after may be any other.
    const dates = [...sentence.text.matchAll(named)].flatMap((match, at) =>
      dated(match, sentence.from, letter, at === 0 ? right : null, isMeeting),
    );
    const { day } = facts.interview;
    return isMeeting && day !== null ? [...dates, ...nearDays(sentence.text, sentence.from, letter, day)] : dates;
  });
  return [...found.filter(({ place }) => place === null || !isFieldOnly(letter, place)), ...dateOfLetter(letter, facts)];
}

const mistake = (letter: CheckedLetter, place: Span, reason: string, fix: string | null): Finding =>
  finding({
    ...{ rule: 'day', layer: 'journal', weight: 'error', place, says: letter.text.slice(place.from, place.to) },
    reason,
    fix: replaceWith(fix),
  });

/** A month and a day, with or without the weekday. */
function dated(match: RegExpExecArray, start: number, letter: CheckedLetter, right: Day | null, isMeeting: boolean): readonly Finding[] {
  const [all, weekday, month1, day1, year1, day2, month2, year2] = match;
  const place = { from: start + match.index, to: start + match.index + all.length };
  const month = months.indexOf(month1 ?? month2 ?? '') + 1;
  const day = Number(day1 ?? day2);
  const year = Number(year1 ?? year2 ?? (right ?? letter.dated).slice(0, 4));
  let date: Temporal.PlainDate;
  try {
    date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return [mistake(letter, place, 'is no day of the calendar', null)];
  }
  const apart = right === null ? 0 : Math.abs(date.until(Temporal.PlainDate.from(right)).total('days'));
  if (right !== null && apart > 0 && apart <= farDays) {
    const reason = isMeeting ? `the interview was on ${sayInLetter(right)}` : `word was promised for ${sayInLetter(right)}`;
    return [mistake(letter, place, reason, shape(all, right, weekday !== undefined))];
  }
  const real = weekdays[date.dayOfWeek - 1] ?? '';
  return weekday === undefined || weekday === real ? [] : [mistake(letter, place, `is a ${real}`, all.replace(weekday, real))];
}

/** The right day in the form in which the wrong one was written. */
function shape(written: string, right: Day, hasWeekday: boolean): string {
  const said = sayInLetter(right);
  const year = /\d{4}/.exec(written) === null ? '' : `, ${right.slice(0, 4)}`;
  return `${hasWeekday ? said : said.slice(said.indexOf(',') + 2)}${year}`;
}

/** "this morning", "yesterday", "on Tuesday" of the interview. */
function nearDays(sentence: string, start: number, letter: CheckedLetter, interview: Day): readonly Finding[] {
  const on = Temporal.PlainDate.from(interview);
  const apart = on.until(Temporal.PlainDate.from(letter.dated)).total('days');
  const said = sayInLetter(interview);
  return [
    ...sentence.matchAll(
      new RegExp(
        `\\b(this morning|this afternoon|today|earlier today|yesterday)\\b|\\bon (${weekdays.join('|')})(?!,? (?:${months.join('|')}|the \\d))\\b`,
        'gi',
      ),
    ),
  ].flatMap((match) => {
    const [all, near, weekday] = match;
    const from = start + match.index;
    const place = { from, to: from + all.length };
    if (weekday !== undefined) {
      const real = weekdays[on.dayOfWeek - 1] ?? '';
      return weekday === real ? [] : [mistake(letter, place, `the interview was on ${said}`, `on ${real}`)];
    }
    const isRight = near?.toLowerCase() === 'yesterday' ? apart === 1 : apart === 0;
    return isRight
      ? []
      : [mistake(letter, place, `the interview was on ${said}, the letter is dated ${sayInLetter(letter.dated)}`, `on ${said}`)];
  });
}

function dateOfLetter(letter: CheckedLetter, facts: LetterCheckFacts): readonly Finding[] {
  if (facts.kind === 'card') return [];
  const made = (weight: 'error' | 'advice', reason: string): readonly Finding[] => [
    finding({ rule: 'dated', layer: 'journal', weight, place: null, says: `Dated ${sayInLetter(letter.dated)}`, reason }),
  ];
  const { day } = facts.interview;
  if (day !== null && letter.dated < day) return made('error', `before the interview on ${sayInLetter(day)}`);
  if (letter.dated > letter.today) return made('advice', 'is a day to come');
  return [];
}
