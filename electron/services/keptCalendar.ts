import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { ProblemError } from '../../shared/problem.ts';
import type { Moment } from '../../shared/model.ts';
import * as marks from '../db/marks.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { reasonOf } from '../reasonOf.ts';
import { allEvents } from './calendarFile/allEvents.ts';
import type { CalendarEvent } from './calendarFile/calendarEvent.ts';
import { calendarFile } from './calendarFile/calendarFile.ts';
import { readCalendar } from './invitations/readCalendar.ts';

export const keptCalendarHandlers: HandlersOf<'calendar.kept' | 'calendar.keep'> = {
  'calendar.kept': ({ db }) => {
    const path = marks.read(db, 'kept_calendar');
    return path === null ? null : { path, problem: marks.read(db, 'kept_calendar_problem') };
  },
  'calendar.keep': (writing, { path }) => {
    for (const name of ['kept_calendar', 'kept_calendar_said', 'kept_calendar_problem'] as const) marks.remove(writing.db, name);
    if (path === '') return null;
    assertOurs(path);
    marks.write(writing.db, 'kept_calendar', path);
    try {
      rewrite(writing, path);
    } catch (error) {
      throw new ProblemError('storage', `The calendar file cannot be written: ${reasonOf(error)}. Choose another place.`);
    }
    return null;
  },
};

/**
 * Writes the calendar file that the user keeps, if what it says has changed: to a temporary file, then in its place, so
 * that whoever subscribes never reads half of it. A failure is noted for the screen and stops nothing.
 */
export function rewriteKeptCalendar(writing: Writing): void {
  const path = marks.read(writing.db, 'kept_calendar');
  if (path === null) return;
  try {
    assertOurs(path);
    rewrite(writing, path);
    marks.remove(writing.db, 'kept_calendar_problem');
  } catch (error) {
    marks.write(writing.db, 'kept_calendar_problem', error instanceof ProblemError ? error.problem.sentence : `${reasonOf(error)}.`);
  }
}

function rewrite({ db, ports }: Writing, path: string): void {
  const events = allEvents(db);
  // The same but for when it was written is the same file.
  const said = createHash('sha256').update(calendarFile(events, '1970-01-01T00:00:00Z')).digest('hex');
  if (existsSync(path) && marks.read(db, 'kept_calendar_said') === said) return;
  const all = [...events, ...goneSince(path, events, ports.now(), { db, ports })];
  // A calendar without a component is not a calendar (RFC 5545 §3.6): the file comes with the first item.
  if (all.length > 0) replaceFile(path, calendarFile(all, ports.now()));
  marks.write(db, 'kept_calendar_said', said);
}

/** What the file holds and the journal no longer shows goes out once more, as called off (RFC 5545 §3.8.1.11), with a higher SEQUENCE. */
function goneSince(path: string, events: readonly CalendarEvent[], now: Moment, { db, ports }: Reading): readonly CalendarEvent[] {
  if (!existsSync(path)) return [];
  const present = new Set(events.map(({ id }) => id));
  const home = profile.read(db)?.zone ?? ports.zone;
  return readCalendar(readFileSync(path), home, () => undefined).invitations.flatMap((before): readonly CalendarEvent[] => {
    if (present.has(before.uid) || before.isCalledOff || before.when.kind === 'wall') return [];
    const { when } = before;
    return [
      {
        id: before.uid,
        sequence: before.sequence + 1,
        changedAt: now,
        when:
          when.kind === 'day'
            ? { kind: 'day', day: when.day }
            : { kind: 'time', from: when.startsAt, to: when.endsAt, zone: when.zone ?? 'UTC' },
        summary: before.summary,
        description: '',
        place: '',
        category: 'Called off',
        certain: true,
        busy: false,
        isCalledOff: true,
      },
    ];
  });
}

/** @throws ProblemError 'refused' for a place that is none, or a file of somebody else's. */
function assertOurs(path: string): void {
  const refuse = (sentence: string): never => {
    throw new ProblemError('refused', sentence);
  };
  if (!isAbsolute(path) || !/\.ics$/i.test(path)) refuse('Enter the whole path of a file that ends in .ics.');
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) refuse(`There is no folder “${folder}”. Make it first, or choose another.`);
  if (!existsSync(path)) return;
  const isOurs = statSync(path).isFile() && readFileSync(path).subarray(0, 500).includes('PRODID:-//Follow Through//');
  if (!isOurs) refuse('There is already a file of that name, and Follow Through did not write it. Choose another name.');
}

function replaceFile(path: string, text: string): void {
  const partial = `${path}.partial`;
  try {
    writeFileSync(partial, text, { mode: 0o600 });
    const descriptor = openSync(partial, 'r+');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
