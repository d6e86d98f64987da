import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import type { TodayView } from '../../shared/views.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const people = [
  person('Dana', 'McDonald', { role: 'decisionMaker' }),
  person('Luis', 'Ortega', { honorific: 'Mr.' }),
  person('Bev', 'Kowalski', { role: 'receptionist' }),
];
const told = debrief({ people });
const names = (section: TodayView['tray']): readonly string[] => section.rows.map(({ person: { spoken } }) => spoken);

describe('Today', () => {
  it('on an empty journal is empty, and knows the day and the last collection', async () => {
    const today = await test.call('today.read', { limit: 9 });
    expect(today.today).toBe('2026-06-11');
    expect(today.lastCollection).toEqual({ at: '2026-06-11T22:00:00Z', passed: false, isToday: true });
    expect([today.tray.total, today.overdue.total, today.promises, today.nextInterview]).toEqual([0, 0, [], null]);
    test.at('2026-06-11T22:00:00Z');
    expect((await test.call('today.read', { limit: 9 })).lastCollection.passed).toBe(true);
  });

  it.each([
    ['Sunday 14 June', '2026-06-14T15:00:00Z', '2026-06-15T22:00:00Z'],
    ['Juneteenth', '2026-06-19T15:00:00Z', '2026-06-20T22:00:00Z'],
    ['Saturday 13 June, where it does', '2026-06-13T15:00:00Z', '2026-06-13T22:00:00Z'],
  ])('names the next collection where the post does not collect: %s (P6)', async (_, now, at) => {
    test.at(now);
    const { lastCollection } = await test.call('today.read', { limit: 9 });
    expect(lastCollection).toEqual({ at, passed: false, isToday: at.slice(0, 10) === now.slice(0, 10) });
  });

  it('has the pieces for tonight (P6) in the tray only, and after the deadline in overdue only', async () => {
    await test.call('interviews.record', told);
    const evening = await test.call('today.read', { limit: 9 });
    expect([...names(evening.tray)].sort()).toEqual(['Mr. Ortega', 'Ms. Kowalski', 'Ms. McDonald']);
    expect([evening.due.total, evening.overdue.total]).toEqual([0, 0]);
    test.at('2026-06-12T15:15:00Z');
    const late = await test.call('today.read', { limit: 9 });
    expect([late.tray.total, late.overdue.total]).toEqual([0, 3]);
    expect(late.overdue.rows[0]?.because).toMatch(/^late, still send: /);
  });

  it('shows a page of a section and the total of all', async () => {
    await test.call('interviews.record', told);
    const first = await test.call('today.section', { section: 'tray', offset: 0, limit: 2 });
    const second = await test.call('today.section', { section: 'tray', offset: 2, limit: 2 });
    expect([first.rows.length, first.total, second.rows.length, second.total]).toEqual([2, 3, 1, 3]);
    expect((await test.call('today.read', { limit: 1 })).tray).toMatchObject({ total: 3 });
  });

  it('shows a promised day under promises, with what happens if nothing comes', async () => {
    await test.call('interviews.record', { ...told, decision: { kind: 'day', day: '2026-06-12', by: 'afternoon' } });
    const { promises } = await test.call('today.read', { limit: 9 });
    expect(promises).toMatchObject([{ day: '2026-06-12', state: 'open', organization: { name: "McDonald's Blinds and Shades" } }]);
    expect(promises[0]?.because).toContain('nothing by then: call Ms. McDonald');
    // Word came: the promise is kept and no longer awaited.
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: people[0]?.contactId ?? '', opportunityId: told.opportunity.id, direction: 'in', channel: 'email' },
      ...{ at: '2026-06-11T19:39:00Z', zone: 'America/New_York', outcome: null, said: 'They need until next week.' },
    });
    expect((await test.call('today.read', { limit: 9 })).promises).toEqual([]);
  });

  it('counts the week from Monday: applications, interviews, new contacts', async () => {
    await test.call('interviews.record', told);
    await test.call('opportunities.save', {
      ...{ id: test.newId(), organizationId: told.organization.id, title: 'Buyer', note: '', long: false },
      ...{ stage: 'applied', stageDay: '2026-06-08' },
    });
    expect((await test.call('today.read', { limit: 9 })).week).toEqual({ applications: 1, interviews: 1, newContacts: 3 });
    test.at('2026-06-15T04:00:00Z');
    expect((await test.call('today.read', { limit: 9 })).week).toEqual({ applications: 0, interviews: 0, newContacts: 0 });
  });

  it('names the next interview that is still ahead', async () => {
    await test.call('interviews.record', { ...told, startsAt: '2026-06-16T17:00:00Z', endsAt: '2026-06-16T18:00:00Z' });
    expect((await test.call('today.read', { limit: 9 })).nextInterview).toMatchObject({
      id: told.interviewId,
      startsAt: '2026-06-16T17:00:00Z',
      people: [{ spoken: 'Ms. McDonald' }, { spoken: 'Mr. Ortega' }, { spoken: 'Ms. Kowalski' }],
    });
  });

  it('is the user’s day, not the computer’s', async () => {
    await test.call('profile.save', { ...jordanEllis, zone: 'Pacific/Kiritimati' });
    // 19:40 UTC is 09:40 the next day, 14 hours ahead.
    expect((await test.call('today.read', { limit: 9 })).today).toBe('2026-06-12');
    expect((await test.call('journal.status', {})).today).toBe('2026-06-12');
  });
});

describe('an interview that was entered ahead (P1, P2)', () => {
  it('is asked about as soon as it has ended, until its debrief is told, and never pretends that nothing was promised', async () => {
    test = openTestJournal();
    await test.call('profile.save', jordanEllis);
    const ahead = debrief({ startsAt: '2026-06-12T14:00:00Z', endsAt: '2026-06-12T15:00:00Z' });
    await test.call('interviews.record', ahead);
    const asked = async () => (await test.call('today.read', { limit: 5 })).toDebrief.map(({ id }) => id);
    const firstCall = async () =>
      (await test.call('opportunities.get', { id: ahead.opportunity.id })).open.find(({ rules }) => rules[0] === 'P18')?.because;
    expect(await asked()).toEqual([]);
    test.at('2026-06-12T14:59:59Z');
    expect(await asked()).toEqual([]);
    test.at('2026-06-12T15:00:00Z');
    expect(await asked()).toEqual([ahead.interviewId]);
    expect(await firstCall()).toContain('no promise is known before the debrief');
    await test.call('interviews.record', { ...ahead, restate: ['Ran a team of nine'] });
    expect(await asked()).toEqual([]);
    expect(await firstCall()).toContain('no day was promised');
    await test.call('history.undo', {});
    expect(await asked()).toEqual([ahead.interviewId]);
  });
});
