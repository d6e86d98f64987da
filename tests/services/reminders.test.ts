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

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const luis = person('Luis', 'Ortega', { honorific: 'Mr.' });
/** An interview of tomorrow, 10:00 to 11:15 in New York, which is recorded today. */
const tomorrow = { startsAt: '2026-06-12T14:00:00Z', endsAt: '2026-06-12T15:15:00Z' };
const untold = async (): Promise<number> => (await test.call('reminders.read', {})).untold;
const tell = async (): Promise<string | null> => (await test.call('reminders.tell', {})).sentence;

describe('Reminders', () => {
  it('say once, in one sentence, what has become due, and since when', async () => {
    await test.call('interviews.record', debrief({ ...tomorrow, people: [dana] }));
    expect(await test.call('reminders.read', {})).toEqual({ now: '2026-06-11T19:40:00Z', untold: 0, nextAt: '2026-06-12T15:15:00Z' });
    expect(await tell()).toBe(null);
    test.at('2026-06-12T15:15:00Z');
    expect(await untold()).toBe(1);
    expect(await tell()).toBe('Thank-you letter, Ms. McDonald: due since 11:15.');
    expect([await untold(), await tell()]).toEqual([0, null]);
  });

  it('do not tell of what was due already when it was recorded, but of its deadline', async () => {
    await test.call('interviews.record', debrief({ people: [dana] }));
    expect(await untold()).toBe(0);
    test.at('2026-06-12T15:14:59Z');
    expect(await untold()).toBe(0);
    test.at('2026-06-12T15:15:00Z');
    expect(await tell()).toBe('Thank-you letter, Ms. McDonald: overdue since 11:15.');
  });

  it('are one summary after the computer slept', async () => {
    await test.call('interviews.record', debrief({ ...tomorrow, people: [dana, luis] }));
    test.at('2026-06-12T23:00:00Z');
    expect(await tell()).toBe('2 follow-ups are due.');
    expect(await tell()).toBe(null);
  });

  it('are not repeated by the next start, and tell then what came while the program was closed', async () => {
    await test.call('interviews.record', debrief({ ...tomorrow, people: [dana] }));
    test.reopen('2026-06-12T15:30:00Z');
    expect(await tell()).toBe('Thank-you letter, Ms. McDonald: due since 11:15.');
    test.reopen('2026-06-12T15:40:00Z');
    expect([await untold(), await tell()]).toEqual([0, null]);
  });

  it('leave to the notice of a long absence what it tells', async () => {
    await test.call('interviews.record', debrief({ people: [dana, luis] }));
    test.reopen('2026-07-02T19:40:00Z');
    expect((await test.call('journal.status', {})).absence?.passed).toBeGreaterThan(1);
    expect([await untold(), await tell()]).toEqual([0, null]);
  });

  it('tell nothing twice when the clock was set back, and what is recorded since all the same', async () => {
    await test.call('interviews.record', debrief({ ...tomorrow, people: [dana] }));
    test.at('2030-01-01T00:00:00Z');
    expect(await tell()).not.toBe(null);
    test.at('2026-06-11T20:00:00Z');
    expect([await untold(), await tell()]).toEqual([0, null]);
    await test.call('interviews.record', debrief({ ...tomorrow, endsAt: '2026-06-12T15:30:00Z', people: [luis] }));
    test.at('2026-06-12T15:15:00Z');
    expect(await untold()).toBe(0);
    test.at('2026-06-12T15:30:00Z');
    expect(await tell()).toBe('Thank-you letter, Mr. Ortega: due since 11:30.');
  });

  it('leave Undo and the moment of the last change as they are', async () => {
    await test.call('interviews.record', debrief({ ...tomorrow, people: [dana] }));
    const before = await test.call('journal.status', {});
    test.at('2026-06-12T15:15:00Z');
    await tell();
    const after = await test.call('journal.status', {});
    expect([after.undo, after.savedAt]).toEqual([before.undo, before.savedAt]);
  });

  it('tell of what a rule held back when it is released', async () => {
    const { opportunity, organization } = debrief();
    const told = debrief({ opportunity, organization, people: [dana], decision: { kind: 'day', day: '2026-06-12', by: 'afternoon' } });
    await test.call('interviews.record', told);
    test.at('2026-06-12T18:59:59Z');
    await tell();
    test.at('2026-06-12T19:00:00Z');
    expect(await tell()).toMatch(/^.+, Ms\. McDonald: due since 15:00\.$/);
  });
});
