import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { sayDay } from '../../shared/rules/say.ts';
import type { FollowUpView } from '../../shared/views.ts';
import { jordanEllis } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { event, RandomHistory } from '../fixtures/randomHistory.ts';

const lists = ['overdue', 'due', 'upcoming', 'waiting', 'held', 'blocked', 'tray'] as const;
/** The events of one history, and after how many the whole journal is looked through. */
const events = 1_000;
const lookEvery = 20;

describe('whatever happens in a search, a thousand events long', () => {
  it(
    'each open follow-up is in exactly one list, planning again adds nothing, nothing is lost, and every reason is true',
    { timeout: 240_000 },
    async () => {
      const { failed, seed, errorInstance } = await fc.check(
        fc.asyncProperty(fc.array(event, { minLength: events, maxLength: events, size: 'max' }), async (all) => {
          const test = openTestJournal({ now: '2026-01-05T14:00:00Z' });
          try {
            await test.call('profile.save', jordanEllis);
            const history = new RandomHistory(test);
            for (const organization of history.organizations) await test.call('organizations.save', organization);
            for (const { id, title, organization } of history.jobs) {
              const told = {
                id,
                title,
                organizationId: organization.id,
                stage: 'applied' as const,
                stageDay: '2026-01-05',
                note: '',
                long: false,
              };
              await test.call('opportunities.save', told);
            }
            // Another session, so that Undo takes back what happens from here on and not the world itself.
            test.reopen();
            const seen = new Map<Id, FollowUpView['state']>();
            for (const [index, happens] of all.entries()) {
              await history.happen(happens);
              if (index % lookEvery === 0 || index === all.length - 1) await lookThrough(test, history, seen);
            }
            // A history that the journal mostly refused would prove nothing.
            expect(history.refused).toBeLessThan(events / 2);
            expect(seen.size).toBeGreaterThan(50);
          } finally {
            test.close();
          }
        }),
        { numRuns: 1, endOnFailure: true },
      );
      // A thousand events say less than their seed.
      if (failed) throw new Error(`The history of seed ${seed} fails.`, { cause: errorInstance });
    },
  );
});

async function lookThrough(test: TestJournal, history: RandomHistory, seen: Map<Id, FollowUpView['state']>): Promise<void> {
  const listed = await Promise.all(
    lists.map(async (section) => ({ section, ...(await test.call('today.section', { section, offset: 0, limit: 500 })) })),
  );
  const ids = listed.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { section, rows, total } of listed) {
    expect(rows.length).toBe(total);
    for (const row of rows) expect(row.state).toBe(section === 'tray' ? 'due' : section);
  }
  const views = (await Promise.all(history.jobs.map(({ id }) => test.call('opportunities.get', { id })))).flatMap(({ open }) => open);
  const known = await Promise.all(history.people.map(async ({ contactId }) => await test.reply('contacts.get', { id: contactId })));
  const ofPeople = known.flatMap((reply) => (reply.ok ? (reply.value as { readonly followUps: readonly FollowUpView[] }).followUps : []));
  for (const { id } of [...views, ...ofPeople]) expect(ids).toContain(id);

  for (const organization of history.organizations) {
    expect(await test.call('organizations.save', organization)).toEqual({ added: 0, retired: 0 });
  }
  for (const id of seen.keys()) {
    const reply = await test.reply('followUps.get', { id });
    if (!reply.ok && history.undone) seen.delete(id);
    else expect(reply).toMatchObject({ ok: true, value: { id } });
  }
  history.undone = false;
  for (const row of listed.flatMap(({ rows }) => rows)) seen.set(row.id, row.state);
  await everyReasonIsTrue(test, history, views);
}

/** Each day and person that a reason names is one that the journal knows for that event. */
async function everyReasonIsTrue(test: TestJournal, history: RandomHistory, views: readonly FollowUpView[]): Promise<void> {
  const all = await Promise.all(history.jobs.map(({ id }) => test.call('opportunities.get', { id })));
  for (const { id, organization } of history.jobs) {
    const view = await test.call('opportunities.get', { id });
    const elsewhere = await Promise.all(
      history.jobs.filter((job) => job.organization.id === organization.id).map((job) => test.call('opportunities.get', { id: job.id })),
    );
    const people = await Promise.all(history.people.map(({ contactId }) => test.reply('contacts.get', { id: contactId })));
    const touches = [
      ...elsewhere.flatMap(({ timeline }) => timeline.flatMap((each) => (each.kind === 'touch' ? [each.touch] : []))),
      ...people.flatMap((reply) => (reply.ok ? (reply.value as { readonly touches: readonly TouchSaid[] }).touches : [])),
    ];
    const days = (direction: 'in' | 'out', spoken: string) =>
      touches
        .filter((touch) => touch.direction === direction && touch.person.spoken === spoken)
        .map(({ at, zone }) => sayDay(dayOf(at, zone)));
    for (const { because, rules } of views.filter(({ opportunity }) => opportunity?.id === view.id)) {
      for (const [, spoken = '', day = ''] of because.matchAll(/you (?:called|wrote to|met) (M[^;:,]+?) on (\w{3} \d+ \w+)/g)) {
        expect(days('out', spoken), because).toContain(day);
      }
      for (const [, spoken = '', day = ''] of because.matchAll(/word came from (M[^;:,]+?) on (\w{3} \d+ \w+)/g)) {
        expect(days('in', spoken), because).toContain(day);
      }
      for (const [, day = ''] of because.matchAll(/the interview on (\w{3} \d+ \w+)/g)) {
        // One that goes on past midnight is on both days.
        // A reference is told of both jobs in one call (P4).
        const met = rules[0] === 'P4' ? all.flatMap(({ inTheRoom }) => inTheRoom) : view.inTheRoom;
        const on = met.flatMap(({ interview: { startsAt, endsAt, zone } }) => [startsAt, endsAt].map((at) => sayDay(dayOf(at, zone))));
        expect(on, because).toContain(day);
      }
    }
  }
}

interface TouchSaid {
  readonly direction: 'in' | 'out';
  readonly at: string;
  readonly zone: string;
  readonly person: { readonly spoken: string };
}
