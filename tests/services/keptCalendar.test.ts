import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
let path: string;
const told = debrief();
beforeEach(async () => {
  test = openTestJournal();
  path = join(test.folder, 'Follow Through.ics');
  await test.call('profile.save', jordanEllis);
  await test.call('interviews.record', told);
});
afterEach(() => test.close());

const eventOf = (uid: string): string =>
  readFileSync(path, 'utf8')
    .split('BEGIN:VEVENT\r\n')
    .find((event) => event.includes(`UID:${uid}`)) ?? '';

describe('the kept calendar file', () => {
  it('is written at once, and again when the program closes after a change', async () => {
    await test.call('calendar.keep', { path });
    expect(eventOf(told.interviewId)).toContain('STATUS:CONFIRMED');
    const before = readFileSync(path, 'utf8');
    test.at('2026-06-11T19:45:00Z');
    await test.call('interviews.record', { ...told, place: 'Suite 120' });
    test.reopen();
    expect(eventOf(told.interviewId)).toContain('LOCATION:Suite 120');
    expect(readFileSync(path, 'utf8')).not.toBe(before);
    for (const line of readFileSync(path, 'utf8').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(existsSync(`${path}.partial`)).toBe(false);
  });

  it('stands as it is while nothing in it changes', async () => {
    await test.call('calendar.keep', { path });
    const before = readFileSync(path, 'utf8');
    test.reopen('2026-06-11T20:40:00Z');
    await test.call('letterCheck.learn', { id: test.newId(), word: 'Lindenwold' });
    test.reopen();
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('tells once, with a higher SEQUENCE, of what is called off', async () => {
    await test.call('calendar.keep', { path });
    const sequenceOf = (): number => Number(/SEQUENCE:(\d+)/.exec(eventOf(told.interviewId))?.[1]);
    const before = sequenceOf();
    await test.call('interviews.remove', { id: told.interviewId, because: 'cancelled' });
    test.reopen();
    expect(eventOf(told.interviewId)).toContain('STATUS:CANCELLED');
    expect(sequenceOf()).toBe(before + 1);
    await test.call('interviews.record', debrief());
    test.reopen();
    expect(eventOf(told.interviewId)).toBe('');
  });

  it('is never written over a file of another program, nor where there is no folder', async () => {
    writeFileSync(path, 'BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n');
    expect((await test.problem('calendar.keep', { path })).sentence).toContain('did not write it');
    expect((await test.problem('calendar.keep', { path: join(test.folder, 'none', 'a.ics') })).sentence).toContain('There is no folder');
    expect((await test.problem('calendar.keep', { path: 'a.ics' })).sentence).toContain('the whole path');
    expect(await test.call('calendar.kept', {})).toBe(null);
  });

  it('is no longer written once the user stops it', async () => {
    await test.call('calendar.keep', { path });
    expect(await test.call('calendar.kept', {})).toEqual({ path, problem: null });
    await test.call('calendar.keep', { path: '' });
    const before = readFileSync(path, 'utf8');
    await test.call('interviews.record', { ...told, place: 'Suite 120' });
    test.reopen();
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});
