
import fc from 'fast-check';
import assert from 'node:assert';
import type { Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { sayDay } from '../../shared/rules/say.ts';
import type { FollowUpView } from '../../shared/views.ts';
import { jordanEllis } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { event, RandomHistory } from '../fixtures/randomHistory.ts';
import Database from 'better-sqlite3';
const lists = ['overdue', 'due', 'upcoming', 'waiting', 'held', 'blocked', 'tray'] as const;
const events = Number(process.env.EVENTS ?? 1000);
const lookEvery = Number(process.env.EVERY ?? 20);
const from = Number(process.env.FROM ?? -1);
let live: any = null; const prep = Database.prototype.prepare; (Database.prototype as any).prepare = function (q: string) { live = this; return prep.call(this, q); };
function all(_: any) { const m = new Map<string,string>(); for (const r of prep.call(live, 'SELECT * FROM follow_ups').all() as any[]) m.set(r.id, JSON.stringify(r)); return m; }
const has = (l: readonly string[], d: string, b: string) => { if (!l.includes(d)) throw new Error(`because untrue: ${b} not in ${l}`); };
const expect = (a: any, m?: string) => ({ toBe: (b: any) => { if (a !== b) throw new Error(`${a} is not ${b}`); }, toContain: (x: any) => { if (!a.includes(x)) throw new Error(`lacks ${x}`); }, toMatchObject: (x: any) => { if (!a.ok || a.value.id !== x.value.id) throw new Error('lost ' + x.value.id + JSON.stringify(a)); } });
for (const seed of process.argv.slice(2).map(Number)) {
  const list = fc.sample(fc.array(event, { minLength: events, maxLength: events, size: 'max' }), { numRuns: 1, seed })[0]!;
  const test = openTestJournal({ now: '2026-01-05T14:00:00Z' });
  let at = -1;
  try {
    await test.call('profile.save', jordanEllis);
    const history = new RandomHistory(test);
    for (const organization of history.organizations) await test.call('organizations.save', organization);
    for (const { id, title, organization } of history.jobs) await test.call('opportunities.save', { id, title, organizationId: organization.id, stage: 'applied', stageDay: '2026-01-05', note: '', long: false } as any);
    test.reopen();
    const seen = new Map<Id, FollowUpView['state']>();
    for (const [index, happens] of list.entries()) {
      at = index;
      await history.happen(happens);
      if (process.env.LOG && index > from) console.log(index, history.now, JSON.stringify(happens));
      if (index > from && (index % lookEvery === 0 || index === list.length - 1)) await lookThrough(test, history, seen);
    }
    console.log(seed, 'ok', seen.size, 'refused', history.refused);
  } catch (error: any) { console.log(seed, 'FAILED at', at, String(error.message).slice(0, 500)); if (process.env.STACK) console.log(error.stack); }
  finally { test.close(); }
}
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
    const rows0 = all(test); const r = await test.call('organizations.save', organization) as any;
    if (r.added || r.retired) { const rows1 = all(test); console.log('AGAIN', JSON.stringify(r), organization.name); 
      for (const [k, v] of rows1) if (rows0.get(k) !== v) console.log('  was', rows0.get(k), '\n  now', v);
      throw new Error('again'); }
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
        has(days('out', spoken), day, because);
      }
      for (const [, spoken = '', day = ''] of because.matchAll(/word came from (M[^;:,]+?) on (\w{3} \d+ \w+)/g)) {
        has(days('in', spoken), day, because);
      }
      for (const [, day = ''] of because.matchAll(/the interview on (\w{3} \d+ \w+)/g)) {
        // One that goes on past midnight is on both days.
        // A reference is told of both jobs in one call (P4).
        const met = rules[0] === 'P4' ? all.flatMap(({ inTheRoom }) => inTheRoom) : view.inTheRoom;
        const on = met.flatMap(({ interview: { startsAt, endsAt, zone } }) => [startsAt, endsAt].map((at) => sayDay(dayOf(at, zone))));
        has(on, day, because);
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
