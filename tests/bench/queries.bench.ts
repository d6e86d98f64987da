/** Every query of the screens, through the one door, with 100,000 contacts and 10,000 follow-ups in the journal. */
import { availableParallelism, loadavg } from 'node:os';
import type { InputOf, OperationName } from '../../shared/contract.ts';
import { dispatch } from '../../electron/dispatch.ts';
import { seededId, turn } from './insert.ts';
import { milliseconds, percentiles, say, timed, verdict } from './measure.ts';
import { seededJournal } from './seededJournal.ts';

const size = { contacts: 100_000, opportunities: 2_000, followUps: 10_000 };
const runs = 200;
/** What a screen may wait for, in milliseconds. */
const target = 50;
/** A query that missed it needs no more than so many seconds to show by how much. */
const atMost = 10;

interface Asked {
  readonly name: OperationName;
  readonly what: string;
  readonly input: (run: number) => unknown;
}
const ask = <Name extends OperationName>(name: Name, what: string, input: (run: number) => InputOf<Name>): Asked => ({ name, what, input });

const page = { offset: 0, limit: 50 };
const people = { search: '', filter: 'everyone', sort: 'name', descending: false, ...page } as const;
const month = { from: '2026-05-31', to: '2026-07-04' };
const status = { about: 'status', channel: 'call', at: null } as const;
const yesterday = '2026-06-10T15:00:00Z';
const typed = ['m', 'mc', 'mcd', 'mcdonald', 'dana mc', 'wojcik', 'sales', 'brightwater 12', 'o'] as const;
/** Numbers far apart, so that no page of the file is always the warm one. */
const some = (run: number, of: number): number => (run * 7919) % of;

const asked: readonly Asked[] = [
  ask('journal.status', '', () => ({})),
  ask('reminders.read', '', () => ({})),
  ask('today.read', 'as Today shows it', () => ({ limit: 7 })),
  ask('today.read', '50 rows a section', () => ({ limit: 50 })),
  ask('today.questions', 'the first', () => ({ offset: 0, limit: 3 })),
  ask('today.questions', 'all of them', () => ({ offset: 0, limit: 500 })),
  ...(['overdue', 'upcoming', 'waiting', 'held', 'blocked'] as const).map((section) =>
    ask('today.section', section, (run) => ({ section, offset: some(run, 1000), limit: 50 })),
  ),
  ask('calendar.range', 'month, 5 a day', () => ({ ...month, perDay: 5, hidden: [] })),
  ask('calendar.range', 'month, calls hidden', () => ({ ...month, perDay: 5, hidden: ['call'] })),
  ask('calendar.range', 'week, all', () => ({ from: '2026-06-08', to: '2026-06-14', perDay: null, hidden: [] })),
  ask('calendar.export', 'a week', () => ({ from: '2026-08-03', to: '2026-08-09' })),
  ask('contacts.list', 'by name', () => people),
  ask('contacts.list', 'by name, deep', (run) => ({ ...people, offset: some(run, 99_000) })),
  ask('contacts.list', 'by last touch', () => ({ ...people, sort: 'lastTouch', descending: true })),
  ask('contacts.list', 'by organization', () => ({ ...people, sort: 'organization' })),
  ask('contacts.list', 'by organization, deep', (run) => ({ ...people, sort: 'organization', offset: some(run, 99_000) })),
  ask('contacts.list', 'address missing', () => ({ ...people, filter: 'addressMissing' })),
  ask('contacts.list', 'spelling unchecked, by touch', () => ({
    ...people,
    filter: 'spellingUnchecked',
    sort: 'lastTouch',
    descending: true,
  })),
  ask('contacts.list', 'search', (run) => ({ ...people, search: turn(typed, run) })),
  ask('contacts.list', 'search, by last touch', (run) => ({ ...people, search: turn(typed, run), sort: 'lastTouch' })),
  ask('contacts.get', '', (run) => ({ id: seededId('contact', some(run, 4000)) })),
  ask('followUps.get', '', (run) => ({ id: seededId('followUp', some(run, 10_000)) })),
  ask('opportunities.list', '500 rows', () => ({ offset: 0, limit: 500 })),
  ask('opportunities.list', 'deep', (run) => ({ offset: some(run, 1900), limit: 50 })),
  ask('opportunities.get', '', (run) => ({ id: seededId('opportunity', some(run, 2000)) })),
  ask('interviews.get', '', (run) => ({ id: seededId('interview', some(run, 2000)) })),
  ask('letters.list', '500 rows', () => ({ offset: 0, limit: 500 })),
  ask('letters.list', 'deep', (run) => ({ offset: some(run, 3900), limit: 50 })),
  ask('letters.get', '', (run) => ({ id: seededId('letter', some(run, 4000)) })),
  ask('advice.ask', 'a person', (run) => ({ ...status, contactId: seededId('contact', some(run, 4000)), opportunityId: null })),
  ask('advice.ask', 'an opportunity', (run) => ({ ...status, contactId: null, opportunityId: seededId('opportunity', some(run, 2000)) })),
  ask('advice.ask', 'yesterday', (run) => ({
    ...status,
    contactId: seededId('contact', some(run, 4000)),
    opportunityId: null,
    at: yesterday,
  })),
  ask('followUps.script', '', (run) => ({ id: seededId('followUp', some(run, 10_000)) })),
  ask('organizations.suggest', 'as one types', (run) => ({ text: turn(typed, run) })),
  ask('search.find', 'as one types', (run) => ({ text: turn(typed, run), limit: 20 })),
];

const { journal, remove } = seededJournal(size);
try {
  say(
    `Queries through dispatch, ${size.contacts} contacts, ${size.opportunities} opportunities, ${size.followUps} follow-ups, ${runs} runs each; target p99 < ${target} ms`,
  );
  say(`${'query'.padEnd(48)}${'p50'.padStart(11)}${'p95'.padStart(11)}${'p99'.padStart(11)}${'p99 cpu'.padStart(11)}`);
  let missed = 0;
  for (const { name, what, input } of asked) {
    const label = `${name}${what === '' ? '' : ` (${what})`}`.padEnd(48);
    const problems = new Set<string>();
    const times = await timed(runs, atMost, async (run) => {
      const reply = await dispatch(journal, name, input(run));
      if (!reply.ok) problems.add(reply.problem.sentence);
    });
    const { p50, p95, p99 } = percentiles(times.clock);
    const processor = percentiles(times.processor).p99;
    const outcome = judged(p99, processor);
    if (outcome === 'MISSED') missed += 1;
    const note = problems.size === 0 ? outcome : `REFUSED: ${[...problems].join(' ')}`;
    say(`${label}${milliseconds(p50)}${milliseconds(p95)}${milliseconds(p99)}${milliseconds(processor)}  ${note}`);
  }
  say(missed === 0 ? 'All queries are within the target.' : `${missed} of ${asked.length} queries missed the target.`);
} finally {
  remove();
}

/** By the clock; where other programs kept the processors busy and the query's own work was within the target, it says so. */
function judged(p99: number, processor: number): string {
  const busy = (loadavg()[0] ?? 0) > availableParallelism();
  return p99 >= target && processor < target && busy ? 'OK by cpu, the machine was busy' : verdict(p99 < target);
}
