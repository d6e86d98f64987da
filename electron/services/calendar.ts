import type { Day, Moment, Stop } from '../../shared/model.ts';
import type { CalendarItem, CalendarItemKind, CalendarView } from '../../shared/views.ts';
import { openStateOf } from '../../shared/rules/followUpState.ts';
import { spokenName } from '../../shared/rules/names.ts';
import * as calendarDays from '../db/calendarDays.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf } from '../handlers.ts';
import { holidaysIn } from './holidays.ts';
import { userZone } from './profile.ts';

/** More on one day than anybody can look at; a limit for "all". */
const everything = 10_000;

export const calendarHandlers: HandlersOf<'calendar.range'> = {
  'calendar.range': (reading, { from, to, perDay, hidden }): CalendarView => {
    const { db, ports } = reading;
    const limit = perDay ?? everything;
    const shown = (kind: CalendarItemKind): boolean => !hidden.includes(kind);
    const interviews = shown('interview') ? calendarDays.interviews(db, from, to, limit).map(interviewItem) : [];
    const promised = shown('promise') ? calendarDays.promises(db, from, to, limit).map((each) => promiseItem(each, userZone(reading))) : [];
    const now = ports.now();
    const due = calendarDays.followUps(db, from, to, hidden, limit).map((each) => followUpItem(each, now));
    const counted = calendarDays.totals(db, from, to);
    return {
      items: atMost(limit, [...interviews, ...promised, ...due]),
      totals: summed(
        counted.filter(({ kind }) => shown(kind)),
        ({ day }) => day,
      ).map(([day, total]) => ({ day, total })),
      kinds: summed(counted, ({ kind }) => kind).map(([kind, total]) => ({ kind, total })),
      holidays: holidaysBetween(profile.read(db)?.address.country ?? 'US', from, to),
    };
  },
};

const interviewItem = (each: calendarDays.InterviewOnDay): CalendarItem => ({
  kind: 'interview',
  id: each.id,
  day: each.day,
  startsAt: each.startsAt,
  endsAt: each.endsAt,
  zone: each.zone,
  label: each.organization,
  state: null,
  movable: false,
  opportunityId: each.opportunityId,
});

const promiseItem = (each: calendarDays.PromiseOnDay, zone: string): CalendarItem => ({
  kind: 'promise',
  id: each.id,
  day: each.day,
  startsAt: null,
  endsAt: null,
  zone,
  label: each.organization,
  state: null,
  movable: false,
  opportunityId: each.opportunityId,
});

function followUpItem(each: calendarDays.FollowUpOnDay, now: Moment): CalendarItem {
  const stop = each.stop === null ? null : (JSON.parse(each.stop) as Stop);
  const state = each.status === 'done' ? 'done' : openStateOf({ stop, opensAt: each.opensAt, dueAt: each.dueAt }, now);
  return {
    kind: each.kind,
    id: each.id,
    day: each.day,
    startsAt: each.opensAt,
    endsAt: each.dueAt,
    zone: each.zone,
    label: spokenName(each),
    state,
    movable: each.status === 'open' && state !== 'waiting',
    opportunityId: each.opportunityId,
  };
}

/** Interviews first, then promises, then what is to do: the order of the three lists; each day keeps its first few. */
function atMost(perDay: number, items: readonly CalendarItem[]): readonly CalendarItem[] {
  const taken = new Map<Day, number>();
  return items
    .filter(({ day }) => {
      const place = (taken.get(day) ?? 0) + 1;
      taken.set(day, place);
      return place <= perDay;
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function summed<Counted extends { readonly total: number }, Key extends string>(
  counted: readonly Counted[],
  keyOf: (each: Counted) => Key,
): readonly (readonly [Key, number])[] {
  const totals = new Map<Key, number>();
  for (const each of counted) totals.set(keyOf(each), (totals.get(keyOf(each)) ?? 0) + each.total);
  return [...totals].sort(([one], [other]) => (one < other ? -1 : 1));
}

function holidaysBetween(country: string, from: Day, to: Day): CalendarView['holidays'] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)) && years.length < 20; year += 1) years.push(year);
  return years.flatMap((year) => holidaysIn(country, year)).filter(({ day }) => from <= day && day <= to);
}
