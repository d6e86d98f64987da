/** Search as one types beside the bare FTS5 statement on the same index, and its growth from 1,000 to 100,000 contacts. */
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { dispatch } from '../../electron/dispatch.ts';
import { turn } from './insert.ts';
import { milliseconds, percentiles, ratio, say, timed, verdict } from './measure.ts';
import type { Times } from './measure.ts';
import { seededJournal } from './seededJournal.ts';

const runs = 1000;
const typed = ['m', 'mc', 'mcd', 'mcdonald', 'dana mc', 'wojcik', 'sales', 'o', 'hale tom'] as const;
const limit = 20;

async function searched(contacts: number): Promise<{ readonly ours: Times; readonly bare: Times }> {
  const { journal, folder, remove } = seededJournal({ contacts, opportunities: contacts / 50, followUps: contacts / 10 });
  try {
    const ours = await timed(runs, 20, (run) => dispatch(journal, 'search.find', { text: turn(typed, run), limit }));
    journal.close();
    const raw = new BetterSqlite3(join(folder, 'journal.db'), { readonly: true });
    const statement = raw.prepare(
      'SELECT f.kind, f.id, f.title, f.sub FROM words JOIN findable f ON f.row = words.rowid WHERE words MATCH ? LIMIT ?',
    );
    const bare = await timed(runs, 20, (run) =>
      statement.all(
        turn(typed, run)
          .split(' ')
          .map((word) => `"${word}"*`)
          .join(' '),
        limit,
      ),
    );
    raw.close();
    return { ours: percentiles(ours.clock), bare: percentiles(bare.clock) };
  } finally {
    remove();
  }
}

const few = await searched(1_000);
const many = await searched(100_000);
say(`Search as one types, ${runs} runs`);
for (const [what, { ours, bare }] of [
  ['1,000 contacts', few],
  ['100,000 contacts', many],
] as const) {
  say(
    `${what.padEnd(18)} search.find p50${milliseconds(ours.p50)} p99${milliseconds(ours.p99)}   bare FTS5 p50${milliseconds(bare.p50)} p99${milliseconds(bare.p99)}`,
  );
}
const beside = many.ours.p99 / many.bare.p99;
const growth = many.ours.p99 / few.ours.p99;
say(`beside the bare statement, p99: ${ratio(beside)}, target 1.5 ×: ${verdict(beside <= 1.5)}`);
say(`growth for 100 × the contacts, p99: ${ratio(growth)}, target 15 ×: ${verdict(growth <= 15)}`);
