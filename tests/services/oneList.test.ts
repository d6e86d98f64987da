import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.ts';
import type { OpenDatabase } from '../../electron/db/open.ts';
import * as followUpLists from '../../electron/db/followUpLists.ts';
import * as followUps from '../../electron/db/followUps.ts';
import { put } from '../../electron/db/put.ts';
import { followUpView } from '../../electron/services/followUpViews.ts';
import { addHours } from '../../shared/rules/days.ts';
import type { FollowUpKind, Stop } from '../../shared/model.ts';
import type { TodaySectionName } from '../../shared/views.ts';

const now = '2026-06-11T19:40:00Z';
const zone = 'America/New_York';

/** A journal in memory with one person. */
function withOnePerson(): OpenDatabase {
  const database = openDatabase(':memory:', () => undefined);
  const { writable: db } = database;
  db.run('INSERT INTO history (at, command) VALUES (?, ?)', now, 'test');
  put(db, 'contacts', {
    ...{ id: 'c', honorific: 'Ms.', given_name: 'Dana', family_name: 'McDonald', suffix: '', sort_name: 'mcdonald, dana', title: '' },
    ...{ organization_id: null, address_id: null, at_organization: 0, phones: '[]', email: '', preferred_channel: null, pronounced: '' },
    ...{ spelling_checked: 1, notes: '', last_touch_at: null, created_at: now },
  });
  return database;
}

const hours = fc.integer({ min: -60, max: 60 });
const stop: fc.Arbitrary<Stop | null> = fc.oneof(
  fc.constant(null),
  fc.constant<Stop>({ kind: 'waiting', for: 'mailed' }),
  fc.constant<Stop>({ kind: 'blocked', missing: 'address' }),
  hours.map((until): Stop => ({ kind: 'held', until: addHours(now, until), becomes: null })),
  hours.map((until): Stop => ({ kind: 'held', until: addHours(now, until), becomes: 'P16:i' })),
);
const followUp = fc.record({
  stop,
  kind: fc.constantFrom<FollowUpKind>('letter', 'card', 'call', 'reference', 'email', 'keep'),
  opens: hours,
  lasts: fc.integer({ min: 1, max: 50 }),
  status: fc.constantFrom('open', 'open', 'open', 'done', 'skipped', 'retired'),
});

const lists: readonly TodaySectionName[] = ['overdue', 'due', 'upcoming', 'waiting', 'held', 'blocked', 'tray'];

describe('Today', () => {
  it('has every open follow-up in exactly one list, the one of its state, whatever stops it', () => {
    fc.assert(
      fc.property(fc.array(followUp, { maxLength: 25 }), (all) => {
        const { writable: db, close } = withOnePerson();
        all.forEach(({ stop: stopped, kind, opens, lasts, status }, index) => {
          const waits = stopped?.kind === 'waiting';
          followUps.write(
            db,
            {
              ...{
                id: `f${index}`,
                key: `k${index}`,
                rules: ['P5'],
                kind,
                title: '',
                contactId: 'c',
                organizationId: null,
                opportunityId: null,
              },
              ...{ interviewId: null, day: null, plannedDay: null, timing: 'window', zone, isStatus: false, stop: stopped, because: '' },
              windows: waits ? [] : [{ from: addHours(now, opens), to: addHours(now, opens + lasts) }],
              status,
              closedAt: status === 'open' ? null : now,
              closedBecause: '',
            },
            now,
          );
        });
        const listed = lists.flatMap((name) =>
          followUpLists.section(db, name, now, 0, 100).map((row) => [row.id, name, followUpView(row, now).state] as const),
        );
        const open = all.flatMap(({ status }, index) => (status === 'open' ? [`f${index}`] : []));
        expect(listed.map(([id]) => id).sort()).toEqual([...open].sort());
        for (const [, name, state] of listed) expect(state).toBe(name === 'tray' ? 'due' : name);
        for (const name of lists) {
          expect(followUpLists.sectionTotal(db, name, now)).toBe(listed.filter(([, each]) => each === name).length);
        }
        const toDo = listed.filter(([, , state]) => state === 'due' || state === 'overdue');
        expect(followUpLists.toDoTotal(db, now)).toBe(toDo.length);
        close();
      }),
      { numRuns: 60 },
    );
  });
});
