import { isDeepStrictEqual } from 'node:util';
import { ProblemError } from '../../shared/problem.ts';
import { dayOf } from '../../shared/rules/days.ts';
import * as exampleRows from '../db/exampleRows.ts';
import { newestEntry } from '../db/history.ts';
import * as marks from '../db/marks.ts';
import * as plannedFor from '../db/plannedFor.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf, Writing } from '../handlers.ts';
import { exampleIdPrefix } from './example/exampleIds.ts';
import { exampleZone, weeksTo } from './example/exampleWeek.ts';
import { jordan, story } from './example/story.ts';
import { tell } from './example/tell.ts';
import { planOpportunities, planPerson } from './planning.ts';

export const exampleHandlers: HandlersOf<'example.load' | 'example.clear'> = { 'example.load': load, 'example.clear': clear };

/**
 * Fills an empty journal with the example. Under a clock that stands still it stands as it is told; else it moves by
 * whole weeks, so that its Thursday is this week's.
 * @throws ProblemError 'refused' when the journal has something of the user's in it.
 */
function load(writing: Writing): null {
  const { db, ports } = writing;
  if (marks.read(db, 'example_weeks') !== null) throw new ProblemError('refused', 'The example is already loaded.');
  if (exampleRows.hasContent(db)) {
    throw new ProblemError('refused', 'The example is for an empty journal, and yours has people in it. It was left as it is.');
  }
  const weeks = ports.frozen ? 0 : weeksTo(dayOf(ports.now(), exampleZone));
  // Whoever has told their own name and address keeps them.
  if (profile.read(db) === null) profile.write(db, jordan);
  tell(writing, story, weeks);
  marks.write(db, 'example_weeks', String(weeks));
  cannotBeUndone(writing);
  return null;
}

/**
 * Takes the example away: all of its rows and what was recorded about its organizations and people. What the user added
 * that stands on its own stays; without any, the journal is as on a first run. The history is append-only and keeps that
 * all this was there.
 * @throws ProblemError 'refused' when no example is loaded.
 */
function clear(writing: Writing): null {
  const { db } = writing;
  if (marks.read(db, 'example_weeks') === null) throw new ProblemError('refused', 'No example is loaded, so there is nothing to clear.');
  const touched = exampleRows.removeExample(db, exampleIdPrefix);
  if (isDeepStrictEqual(profile.read(db), jordan)) exampleRows.removeProfile(db);
  planOpportunities(writing, touched);
  // The tags and quiet days of the example counted for the user's own people, too.
  for (const id of plannedFor.people(db)) planPerson(writing, id);
  marks.remove(db, 'example_weeks');
  cannotBeUndone(writing);
  return null;
}

/** Undo counts from here: taking back single steps of the example, or a part of its clearing, would leave neither journal. */
function cannotBeUndone({ db }: Writing): void {
  marks.write(db, 'session_entry', String(newestEntry(db)));
}
