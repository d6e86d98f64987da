import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { calendarFile } from '../../electron/services/calendarFile/calendarFile.ts';
import { needs } from '../fixtures/needs.ts';
import { readWithIcalendar, readWithLibical, whyNoIcalendar, whyNoKhal, whyNoLibical } from './otherReaders.ts';
import type { ReadEvent } from './readEvents.ts';
import { expected } from './readEvents.ts';
import { sampleEvents } from './sampleEvents.ts';

const folder = mkdtempSync(join(tmpdir(), 'follow-through-ics-'));
const file = join(folder, 'sample.ics');
writeFileSync(file, calendarFile(sampleEvents, '2026-06-11T19:40:00Z'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const byUid = (one: { readonly uid: string }, other: { readonly uid: string }): number => one.uid.localeCompare(other.uid);

describe('the calendar file read by programs of others', () => {
  it('is equal in python3-icalendar, field by field', (test) => {
    needs(whyNoIcalendar)(test);
    expect(readWithIcalendar(file)).toEqual(sampleEvents.map(expected));
  });

  it('is equal in libical, field by field', (test) => {
    needs(whyNoLibical)(test);
    expect(readWithLibical(file)).toEqual(sampleEvents.map(expected));
  });

  it('is equal in khal, as far as khal lists it', (test) => {
    needs(whyNoKhal)(test);
    expect(readWithKhal()).toEqual(
      sampleEvents
        .map(expected)
        .map(({ uid, summary, start, end, description, location, category, status }) => ({
          uid,
          summary,
          start,
          // khal shows the last day of an all-day item, which the file excludes.
          end: start.length === 10 ? start : end,
          description,
          location,
          category,
          status,
        }))
        .sort(byUid),
    );
  });
});

/** Imports the file into an empty khal calendar kept in UTC and lists what khal then has. */
function readWithKhal(): readonly Omit<ReadEvent, 'sequence' | 'changed'>[] {
  const calendar = join(folder, 'calendar');
  mkdirSync(calendar);
  const config = join(folder, 'khal.conf');
  writeFileSync(
    config,
    `[calendars]
[[sample]]
path = ${calendar}
[sqlite]
path = ${join(folder, 'khal.db')}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = sample
`,
  );
  const environment = { env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' }, encoding: 'utf8' } as const;
  execFileSync('khal', ['-c', config, 'import', '--batch', '-a', 'sample', file], environment);
  const fields = ['uid', 'title', 'start-long-full', 'end-long-full', 'all-day', 'description', 'location', 'categories', 'status'];
  const format = `${fields.map((field) => `{${field}}`).join('\u001f')}\u001e`;
  const listed = execFileSync('khal', ['-c', config, 'list', '--day-format', '', '--format', format, '2026-01-01', '365d'], environment);
  const events = listed
    .split('\u001e')
    .map((record) => record.replace(/^\n/, '').split('\u001f'))
    .filter((record) => record.length === fields.length)
    .map(([uid = '', summary = '', start = '', end = '', allDay = '', description = '', location = '', category = '', status = '']) => ({
      uid,
      summary,
      start: allDay === 'True' ? start.slice(0, 10) : `${start.replace(' ', 'T')}:00Z`,
      end: allDay === 'True' ? end.slice(0, 10) : `${end.replace(' ', 'T')}:00Z`,
      description,
      location,
      category,
      status: status.trim(),
    }));
  return [...new Map(events.map((event) => [event.uid, event])).values()].sort(byUid);
}
