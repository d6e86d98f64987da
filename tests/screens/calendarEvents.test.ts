import { describe, expect, it } from 'vitest';
import type { CalendarItem, CalendarView } from '../../shared/views.ts';
import { calendarEvents, wallClock } from '../../renderer/screens/Calendar/calendarEvents.ts';
import { dayOfDate, rangeTitle, step, visibleRange } from '../../renderer/screens/Calendar/visibleRange.ts';

const item = (part: Partial<CalendarItem>): CalendarItem => ({
  kind: 'call',
  id: '019e0000-0000-7000-8000-000000000001',
  day: '2026-06-15',
  startsAt: '2026-06-15T13:00:00Z',
  endsAt: '2026-06-15T21:00:00Z',
  zone: 'America/New_York',
  label: 'Sam Okafor',
  state: 'upcoming',
  movable: true,
  opportunityId: null,
  ...part,
});
const view = (items: readonly CalendarItem[], totals: CalendarView['totals'] = []): CalendarView => ({
  items,
  totals,
  kinds: [],
  holidays: [],
});
const panel = item({
  kind: 'interview',
  label: "McDonald's",
  startsAt: '2026-06-15T14:00:00Z',
  endsAt: '2026-06-15T15:15:00Z',
  state: null,
});

describe('the events of the calendar', () => {
  it('stand at the hour of their own zone, whatever the zone of the computer', () => {
    const [event] = calendarEvents(view([panel]), 'week', 8);
    expect([event?.start.getHours(), event?.end.getHours(), event?.end.getMinutes(), event?.allDay]).toEqual([10, 11, 15, false]);
    expect(wallClock('2026-06-15T14:00:00Z', 'Pacific/Kiritimati').getDate()).toBe(16);
  });

  it('stand above the hours when they are a window to act in rather than an appointment', () => {
    const [event] = calendarEvents(view([item({})]), 'week', 8);
    expect(event?.allDay).toBe(true);
    expect(event === undefined ? '' : dayOfDate(event.start)).toBe('2026-06-15');
  });

  it('stand among the hours when a call is due at an hour', () => {
    const [event] = calendarEvents(view([item({ startsAt: '2026-06-15T19:00:00Z', endsAt: '2026-06-15T21:00:00Z' })]), 'day', null);
    expect([event?.allDay, event?.start.getHours()]).toEqual([false, 15]);
  });

  it('keep the order of the journal within a day of the month', () => {
    const labels = ['first', 'second', 'third'];
    const events = calendarEvents(view(labels.map((label, index) => item({ label, id: String(index) }))), 'month', 4);
    const sorted = [...events].sort((one, other) => one.start.getTime() - other.start.getTime());
    expect(sorted.map((event) => (event.kind === 'item' ? event.item.label : ''))).toEqual(labels);
  });

  it('end with "+n more" where a day has more than it shows', () => {
    const items = ['1', '2', '3', '4', '5'].map((id) => item({ id }));
    const events = calendarEvents(view(items, [{ day: '2026-06-15', total: 9 }]), 'month', 4);
    expect(events.map((event) => (event.kind === 'more' ? `+${event.more} more` : event.item.id))).toEqual(['1', '2', '3', '4', '+5 more']);
  });

  it('show the last one itself where only one would be left over', () => {
    const items = ['1', '2', '3', '4', '5'].map((id) => item({ id }));
    const events = calendarEvents(view(items, [{ day: '2026-06-15', total: 5 }]), 'month', 4);
    expect(events.map((event) => event.kind)).toEqual(['item', 'item', 'item', 'item', 'item']);
  });
});

describe('the visible range', () => {
  it('is whole weeks from Sunday in a month', () => {
    expect(visibleRange('month', '2026-06-11')).toEqual({ from: '2026-05-31', to: '2026-07-04' });
  });

  it('is a week, a day, or the thirty days of the agenda', () => {
    expect(visibleRange('week', '2026-06-11')).toEqual({ from: '2026-06-07', to: '2026-06-13' });
    expect(visibleRange('day', '2026-06-11')).toEqual({ from: '2026-06-11', to: '2026-06-11' });
    expect(visibleRange('agenda', '2026-06-11')).toEqual({ from: '2026-06-11', to: '2026-07-10' });
  });

  it('goes on by its own length, and from month to month by the first', () => {
    expect(step('month', '2026-01-31', 1)).toBe('2026-02-01');
    expect(step('week', '2026-06-11', -1)).toBe('2026-06-04');
    expect(step('agenda', '2026-06-11', 1)).toBe('2026-07-11');
  });

  it('says what it is', () => {
    expect(rangeTitle('month', '2026-06-11')).toBe('June 2026');
    expect(rangeTitle('week', '2026-06-11')).toBe('7–13 June 2026');
    expect(rangeTitle('agenda', '2026-06-11')).toBe('11 June–10 July 2026');
    expect(rangeTitle('day', '2026-06-11')).toBe('Thursday 11 June 2026');
  });
});
