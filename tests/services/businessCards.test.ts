import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import BetterSqlite3 from 'better-sqlite3';

/** A PNG of one black point, and of one white one. */
const black = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
const white = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==';
const base64Of = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
/** As a PNG begins whose header tells this size; no more of it is looked at. */
const pngOf = (width: number, height: number, bytes = 64): string => {
  const png = Buffer.alloc(bytes);
  Buffer.from(black, 'base64').copy(png);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return base64Of(png);
};

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const robin = person('Robin', 'Lee');
let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
  await test.call('interviews.record', debrief({ people: [dana, robin] }));
});
afterEach(() => test.close());

const id = dana.contactId;
const keep = (base64: string, cardId = test.newId()) => test.call('contacts.keepCard', { id, cardId, base64 });
const shown = async (): Promise<string | undefined> => (await test.call('contacts.card', { id }))?.dataUrl;
/** The photos in the journal's file, whether anybody's or not. */
function onFile(): number {
  test.journal().close();
  const db = new BetterSqlite3(test.file, { readonly: true });
  const count = db.prepare("SELECT count(*) FROM attachments WHERE name LIKE 'business card.%'").pluck().get() as number;
  db.close();
  test.reopen();
  return count;
}

describe('a photo of a business card', () => {
  it('is kept byte for byte, replaced and removed, and Undo takes each back', async () => {
    expect(await test.call('contacts.card', { id })).toBe(null);
    await keep(black);
    expect(await test.call('contacts.card', { id })).toEqual({
      ...{ dataUrl: `data:image/png;base64,${black}`, mediaType: 'image/png', width: 1, height: 1 },
    });
    expect((await test.call('contacts.get', { id })).hasCard).toBe(true);
    await keep(white);
    expect(await shown()).toContain(white);
    await test.call('contacts.removeCard', { id });
    expect(await shown()).toBe(undefined);
    expect(await test.call('history.undo', {})).toEqual({ undone: 'the removed photo of a business card' });
    expect(await shown()).toContain(white);
    await test.call('history.undo', {});
    expect(await shown()).toContain(black);
    await test.call('history.undo', {});
    expect((await test.call('contacts.get', { id })).hasCard).toBe(false);
  });

  it('stays as it is when the contact is edited, and is let go of in the next session once it was removed', async () => {
    await keep(black);
    await keep(white);
    const contact = { id, honorific: 'Ms.', givenName: 'Dana', familyName: 'McDonald', suffix: '', title: 'Owner' } as const;
    await test.call('contacts.save', {
      ...{ ...contact, organizationId: null, address: null, atOrganization: false, phones: [], email: '', preferredChannel: null },
      ...{ pronounced: '', spellingChecked: true, notes: '' },
    });
    expect(onFile()).toBe(2);
    expect(await shown()).toContain(white);
    expect(onFile()).toBe(1);
    await test.call('contacts.removeCard', { id });
    expect(onFile()).toBe(1);
    expect(onFile()).toBe(0);
  });

  it('is a PNG or JPEG by its bytes, and of a size that can be shown; nothing else is drawn', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const base64 of [base64Of(svg), base64Of('GIF89a'), pngOf(12_001, 10), pngOf(10_000, 6000), pngOf(0, 5)]) {
      const told = await test.problem('contacts.keepCard', { id, cardId: test.newId(), base64 });
      expect(told).toMatchObject({ code: 'invalid', fields: [{ field: 'base64' }] });
      expect(told.sentence).toContain('not a PNG or JPEG');
    }
    const large = await test.problem('contacts.keepCard', { id, cardId: test.newId(), base64: pngOf(4032, 3024, 5 * 1024 * 1024 + 1) });
    expect(large.sentence).toBe('This photo is larger than 5 MB, the most that is kept. Save a smaller one.');
    await keep(pngOf(4032, 3024, 5 * 1024 * 1024));
    expect((await test.call('contacts.card', { id }))?.width).toBe(4032);
  });

  it('goes with the person who is erased', async () => {
    await keep(black);
    await keep(white);
    await test.call('contacts.erase', { id });
    expect(onFile()).toBe(0);
  });

  it('goes over to the one who stays when two contacts are made one', async () => {
    await keep(black);
    await test.call('contacts.merge', { id: robin.contactId, otherId: id, theirs: [] });
    expect((await test.call('contacts.card', { id: robin.contactId }))?.dataUrl).toContain(black);
    await test.call('history.undo', {});
    expect([await shown(), await test.call('contacts.card', { id: robin.contactId })]).toEqual([`data:image/png;base64,${black}`, null]);
  });
});
