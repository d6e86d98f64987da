import { dayOfYear, seededId, turn } from './insert.ts';
import type { Insert, Size } from './insert.ts';

const kinds = ['letter', 'call', 'reference', 'call', 'card'] as const;
const rules = ['P5', 'P12', 'P4', 'P16', 'P7'] as const;
const titles = [
  'Thank-you letter',
  'Call after the letter',
  'Ask how it went',
  'Call about the decision if nothing came',
  'Thank-you card',
] as const;

/** The day of the year of 11 June 2026, around which a quarter of all stand. */
const today = 161;

/** Spread over the year, a quarter of them within two weeks of the present day; half are done, and some are stopped. */
export function seedFollowUps(insert: Insert, { followUps, opportunities }: Size): void {
  for (let number = 0; number < followUps; number += 1) {
    const at = number % opportunities;
    const place = number % 5;
    const day = dayOfYear(number % 4 === 0 ? today - 14 + (number % 28) : (number * 7) % 365);
    const done = number % 2 === 0 && day <= dayOfYear(today);
    const stop = done || number % 10 < 7 ? null : turn(['waiting', 'held', 'blocked'] as const, number);
    const windows = stop === 'waiting' ? [] : [{ from: `${day}T13:00:00Z`, to: `${day}T21:00:00Z` }];
    insert('follow_ups', {
      id: seededId('followUp', number),
      key: `${turn(rules, place)}:${number}`,
      rule: turn(rules, place),
      rules: JSON.stringify([turn(rules, place)]),
      kind: turn(kinds, place),
      title: turn(titles, place),
      contact_id: seededId('contact', at * 2 + (number % 2)),
      organization_id: seededId('organization', at),
      opportunity_id: seededId('opportunity', at),
      interview_id: seededId('interview', at),
      windows: JSON.stringify(windows),
      opens_at: windows[0]?.from ?? null,
      due_at: windows[0]?.to ?? null,
      day: stop === 'waiting' ? null : day,
      planned_day: null,
      timing: turn(['deadline', 'window', 'window', 'window', 'deadline'] as const, place),
      zone: 'America/New_York',
      is_status: place === 1 || place === 3 ? 1 : 0,
      stop,
      stop_detail:
        stop === null
          ? null
          : JSON.stringify(
              stop === 'waiting'
                ? { kind: 'waiting', for: 'mailed' }
                : stop === 'held'
                  ? { kind: 'held', until: `${day}T13:00:00Z`, becomes: null }
                  : { kind: 'blocked', missing: 'address' },
            ),
      held_until: stop === 'held' ? `${day}T13:00:00Z` : null,
      because: 'everyone in the interview on Thu 11 June gets thanks within 24 hours',
      status: done ? 'done' : 'open',
      closed_at: done ? `${day}T16:00:00Z` : null,
      closed_because: '',
      created_at: `${day}T12:00:00Z`,
    });
  }
}
