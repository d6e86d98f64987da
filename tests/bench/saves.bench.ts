/** An acknowledged save beside one bare write of 4 KB with its fsync, on the same disk, with few and with many contacts. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf } from '../../shared/contract.ts';
import { dispatch } from '../../electron/dispatch.ts';
import { newId } from '../../electron/newId.ts';
import { seededId } from './insert.ts';
import { milliseconds, percentiles, ratio, say, timed, verdict } from './measure.ts';
import { seededJournal } from './seededJournal.ts';

const runs = 300;

const contact = (id: string, run: number): InputOf<'contacts.save'> => ({
  id,
  honorific: 'Ms.',
  givenName: 'Dana',
  familyName: `McDonald ${run}`,
  suffix: '',
  title: 'Owner and President',
  organizationId: seededId('organization', run % 20),
  address: null,
  atOrganization: true,
  phones: ['614-555-0150'],
  email: 'dana@mcdonaldsblinds.example',
  preferredChannel: 'letter',
  pronounced: '',
  spellingChecked: true,
  notes: '',
});

async function saved(contacts: number): Promise<{ readonly save: number; readonly bare: number }> {
  const { journal, folder, remove } = seededJournal({ contacts, opportunities: contacts / 50, followUps: contacts / 10 });
  try {
    const save = await timed(runs, 60, async (run) => {
      const reply = await dispatch(journal, 'contacts.save', contact(newId(), run));
      if (!reply.ok) throw new Error(reply.problem.sentence);
    });
    const file = openSync(join(folder, 'bare'), 'w');
    const page = Buffer.alloc(4096, 7);
    const bare = await timed(runs, 60, (run) => {
      writeSync(file, page, 0, page.length, run * page.length);
      fsyncSync(file);
    });
    closeSync(file);
    return { save: percentiles(save.clock).p50, bare: percentiles(bare.clock).p50 };
  } finally {
    remove();
  }
}

const few = await saved(1_000);
const many = await saved(100_000);
say(`A new contact saved through dispatch, ${runs} runs`);
for (const [what, { save, bare }] of [
  ['1,000 contacts', few],
  ['100,000 contacts', many],
] as const) {
  say(
    `${what.padEnd(18)} save p50${milliseconds(save)}   4 KB write and fsync p50${milliseconds(bare)}   ${ratio(save / bare)}, target 3 ×: ${verdict(save / bare <= 3)}`,
  );
}
// Beside the bare write of its own run, because the disk is not equally fast in both.
say(`growth of that ratio for 100 × the contacts: ${ratio(many.save / many.bare / (few.save / few.bare))}, target flat`);
