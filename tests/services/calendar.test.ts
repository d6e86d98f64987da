import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const month = { from: '2026-06-01', to: '2026-06-30', perDay: null, hidden: [] as const };

describe('the calendar of a range', () => {
  const told = debrief({
    people: Array.from({ length: 6 }, (_, index) => person(`Person`, `Number ${index}`, index === 0 ? { role: 'hr' } : {})),
    decision: { kind: 'day', day: '2026-06-18', by: 'endOfBusiness' },
  });

  it('has the interview, the promised day, and the follow-ups on their days', async () => {
    await test.call('interviews.record', told);
    const { items } = await test.call('calendar.range', { ...month, hidden: [] });
    const on = (day: string): readonly string[] => items.filter((item) => item.day === day).map(({ kind }) => kind);
    expect(on('2026-06-11')).toEqual(['interview']);
    expect(on('2026-06-12')).toEqual(Array(6).fill('letter'));
    expect(on('2026-06-18')).toContain('promise');
    // The end of business on Thursday, and Friday is Juneteenth: the call is on Monday.
    expect(on('2026-06-22')).toContain('call');
    expect(items.find(({ kind }) => kind === 'interview')).toMatchObject({
      startsAt: '2026-06-11T14:00:00Z',
      endsAt: '2026-06-11T15:15:00Z',
      label: "McDonald's Blinds and Shades",
      movable: false,
    });
    expect(items.find(({ kind }) => kind === 'promise')).toMatchObject({ startsAt: null, endsAt: null });
  });

  it('gives a day no more than asked for, interviews first, and tells how many there are', async () => {
    await test.call('interviews.record', { ...told, startsAt: '2026-06-12T13:00:00Z', endsAt: '2026-06-12T13:30:00Z' });
    const { items, totals, kinds } = await test.call('calendar.range', { ...month, perDay: 4, hidden: [] });
    const day = '2026-06-13';
    expect(items.filter((item) => item.day === day)).toHaveLength(4);
    expect(totals.find((each) => each.day === day)?.total).toBe(6);
    expect(kinds.find(({ kind }) => kind === 'letter')?.total).toBe(6);
    expect(items.filter((item) => item.day === '2026-06-12').map(({ kind }) => kind)).toEqual(['interview']);
  });

  it('leaves out the hidden kinds, and still counts them for the legend', async () => {
    await test.call('interviews.record', told);
    const { items, totals, kinds } = await test.call('calendar.range', { ...month, hidden: ['letter', 'interview'] });
    expect(items.some(({ kind }) => kind === 'letter' || kind === 'interview')).toBe(false);
    expect(totals.some(({ day }) => day === '2026-06-12')).toBe(false);
    expect(kinds.find(({ kind }) => kind === 'letter')?.total).toBe(6);
  });

  it('keeps what is done, and drops what was skipped', async () => {
    await test.call('interviews.record', told);
    const letters = (await test.call('calendar.range', { ...month, hidden: [] })).items.filter(({ kind }) => kind === 'letter');
    await test.call('followUps.skip', { id: letters[0]?.id ?? '', because: 'thanked in person' });
    await test.call('followUps.complete', {
      ...{ id: letters[1]?.id ?? '', touchId: test.newId(), at: '2026-06-11T19:30:00Z', zone: 'America/New_York' },
      ...{ channel: 'email', outcome: 'sent', said: '' },
    });
    const after = (await test.call('calendar.range', { ...month, hidden: [] })).items.filter(({ kind }) => kind === 'letter');
    expect(after.map(({ state }) => state).sort()).toEqual(['done', 'due', 'due', 'due', 'due']);
    expect(after.find(({ state }) => state === 'done')?.movable).toBe(false);
  });

  it('hatches office holidays and postal holidays, which are two calendars', async () => {
    const { holidays } = await test.call('calendar.range', { from: '2026-06-15', to: '2026-07-05', perDay: 4, hidden: [] });
    expect(holidays).toEqual([
      { day: '2026-06-19', name: 'Juneteenth', office: true, postal: true },
      { day: '2026-07-03', name: 'Independence Day (observed)', office: true, postal: false },
      { day: '2026-07-04', name: 'Independence Day', office: false, postal: true },
    ]);
  });
});
