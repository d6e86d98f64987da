/** Planning everything beside one scan of the same rows, and planning after one edit beside a plain save. */
import type { InputOf } from '../../shared/contract.ts';
import { dispatch } from '../../electron/dispatch.ts';
import { openDatabase } from '../../electron/db/open.ts';
import { newId } from '../../electron/newId.ts';
import { planEverything } from '../../electron/services/planning.ts';
import type { Ports } from '../../electron/ports.ts';
import { noPrinting } from '../fixtures/openTestJournal.ts';
import { seededId } from './insert.ts';
import { milliseconds, percentiles, ratio, say, timed, verdict } from './measure.ts';
import { askedAt, seededJournal } from './seededJournal.ts';

const tables = [
  'organizations',
  'addresses',
  'opportunities',
  'stages',
  'interviews',
  'in_the_room',
  'contacts',
  'promises',
  'letters',
  'touches',
  'follow_ups',
];
/** So many times one scan, and so many milliseconds beside one save (issue: the practice, complete). */
const scans = 4;
const beside = 5;

const ports: Ports = {
  ...{ now: () => askedAt, frozen: true, zone: 'America/New_York', newId, log: () => undefined },
  renderPdf: () => Promise.reject(new Error('A bench makes no PDF.')),
  printing: noPrinting,
};

/** @returns milliseconds of processor time for planning everything again, and for one scan; `kept` people are in the circle. */
async function everything(opportunities: number, kept = 0): Promise<{ readonly plan: number; readonly scan: number }> {
  const { journal, folder, remove } = seededJournal({ contacts: opportunities * 2, opportunities, followUps: 0 });
  journal.close();
  const { raw, writable, close } = openDatabase(`${folder}/journal.db`, () => undefined);
  try {
    raw.prepare('INSERT INTO history (at, command) VALUES (?, ?)').run(askedAt, 'practice.save');
    raw
      .prepare("UPDATE contacts SET circle = 'yes', circle_at = ? WHERE id IN (SELECT id FROM contacts ORDER BY id LIMIT ?)")
      .run('2026-05-01T12:00:00Z', kept);
    const plan = () => raw.transaction(() => planEverything({ db: writable, ports })).immediate();
    plan();
    const planned = await timed(8, 60, plan);
    const scanned = await timed(8, 60, () => tables.map((table) => raw.prepare(`SELECT * FROM ${table}`).all().length));
    return { plan: percentiles(planned.processor).p50, scan: percentiles(scanned.processor).p50 };
  } finally {
    close();
    remove();
  }
}

async function afterAnEdit(): Promise<{ readonly planned: number; readonly plain: number }> {
  const { journal, remove } = seededJournal({ contacts: 20_000, opportunities: 10_000, followUps: 10_000 });
  const call = async (name: 'touches.record' | 'letters.save', input: unknown): Promise<void> => {
    const reply = await dispatch(journal, name, input);
    if (!reply.ok) throw new Error(reply.problem.sentence);
  };
  try {
    const letter = (run: number): InputOf<'letters.save'> => ({
      ...{
        id: seededId('letter', 6 * run),
        body: `Thank you, ${run}.`,
        enclosures: [],
        format: 'fullBlock',
        paper: 'letter',
        dated: '2026-06-11',
      },
    });
    const touch = (run: number): InputOf<'touches.record'> => ({
      ...{
        id: newId(),
        contactId: seededId('contact', run * 2),
        opportunityId: seededId('opportunity', run),
        direction: 'out',
        about: 'status',
      },
      ...{ channel: 'call', at: askedAt, zone: 'America/New_York', outcome: 'voicemail', said: '' },
    });
    const plain = await timed(100, 30, (run) => call('letters.save', letter(run)));
    const planned = await timed(100, 30, (run) => call('touches.record', touch(run)));
    return { planned: percentiles(planned.clock).p50, plain: percentiles(plain.clock).p50 };
  } finally {
    remove();
  }
}

say(`Planning again what nothing has changed, by the processor; target ≤ ${scans} × one scan of the same rows, linear`);
const small = await everything(1_000);
const large = await everything(10_000);
const circle = await everything(10_000, 5_000);
for (const [count, { plan, scan }, kept] of [
  [1_000, small, ''],
  [10_000, large, ''],
  [10_000, circle, ', 5000 people in the circle'],
] as const) {
  say(
    `${String(count).padStart(7)} opportunities${kept}  ${milliseconds(plan)}, scan ${milliseconds(scan)}  ${ratio(plan / scan)}  ${verdict(plan / scan <= scans)}`,
  );
}
say(`growth for 10 × the opportunities: ${ratio(large.plan / small.plan)}`);
const { planned, plain } = await afterAnEdit();
say(
  `A call logged and planned ${milliseconds(planned)}, a letter saved without planning ${milliseconds(plain)}; target ≤ + ${beside} ms  ${verdict(planned - plain <= beside)}`,
);
