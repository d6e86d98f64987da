import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import BetterSqlite3 from 'better-sqlite3';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal({ renderPdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.4 a page')) });
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

/** Every row of the journal, without the history and the marks. */
const everything = (): unknown => {
  test.journal().close();
  const db = new BetterSqlite3(test.file, { readonly: true });
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%' AND name NOT IN ('history', 'changes', 'marks') ORDER BY name",
    )
    .pluck()
    .all() as readonly string[];
  const rows = Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]));
  db.close();
  return rows;
};

const told = debrief({
  people: [person('Dana', 'McDonald', { role: 'decisionMaker' }), person('Bev', 'Kowalski', { role: 'receptionist' })],
  learned: ['opens a second store'],
});

describe('undo', () => {
  it('takes back a debrief whole, and the words to find it by', async () => {
    const before = JSON.stringify(await emptied());
    await test.call('interviews.record', told);
    expect((await test.call('journal.status', {})).undo).toBe('the debrief');
    expect(await test.call('history.undo', {})).toEqual({ undone: 'the debrief' });
    expect(await test.call('search.find', { text: 'mcdonald', limit: 9 })).toEqual([]);
    expect(JSON.stringify(everything())).toBe(before);
  });

  /** All rows, with the same session going on. */
  const emptied = async (): Promise<unknown> => {
    const rows = everything();
    test.reopen();
    await test.call('journal.status', {});
    return rows;
  };

  it('takes back one command after the other, the newest first, and is itself in the history', async () => {
    await test.call('interviews.record', told);
    const first = await test.call('interviews.get', { id: told.interviewId });
    await test.call('interviews.record', { ...told, people: told.people.slice(0, 1), place: 'by video' });
    const [thanks] = (await test.call('today.read', { limit: 9 })).tray.rows;
    await test.call('followUps.skip', { id: thanks?.id ?? '', because: 'thanked in person' });
    expect(await test.call('history.undo', {})).toEqual({ undone: 'the skipped follow-up' });
    expect((await test.call('followUps.get', { id: thanks?.id ?? '' })).state).toBe('due');
    await test.call('history.undo', {});
    expect(await test.call('interviews.get', { id: told.interviewId })).toEqual(first);
    await test.call('history.undo', {});
    expect((await test.problem('interviews.get', { id: told.interviewId })).code).toBe('notFound');
    expect(await test.call('history.undo', {})).toEqual({ undone: 'the change to your details' });
    expect((await test.call('journal.status', {})).profile).toBe(null);
    expect(await test.problem('history.undo', {})).toMatchObject({ code: 'refused' });
    test.journal().close();
    const db = new BetterSqlite3(test.file, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM history WHERE undoes IS NOT NULL').pluck().get()).toBe(4);
    db.close();
    test.reopen();
  });

  it('reaches back to the start of the program and no farther', async () => {
    await test.call('interviews.record', told);
    test.reopen();
    expect((await test.call('journal.status', {})).undo).toBe(null);
    expect((await test.problem('history.undo', {})).code).toBe('refused');
    expect((await test.call('interviews.get', { id: told.interviewId })).interviewId).toBe(told.interviewId);
  });

  it('passes over a retry, which changed nothing', async () => {
    await test.call('interviews.record', told);
    await test.call('profile.save', jordanEllis);
    expect((await test.call('journal.status', {})).undo).toBe('the debrief');
  });

  it('of a mailing opens the thank-you again and keeps what was printed', async () => {
    await test.call('interviews.record', told);
    const { rows } = await test.call('letters.list', { offset: 0, limit: 9 });
    const letter = rows.find(({ kind }) => kind === 'letter');
    const id = letter?.id ?? '';
    const view = await test.call('letters.get', { id });
    await test.call('letters.save', {
      ...{ id, enclosures: [], format: view.format, paper: view.paper, dated: view.dated },
      body: 'Thank you for the interest your company has taken in me.',
    });
    await test.call('letters.printed', { ids: [id], mailedAt: '2026-06-11T19:35:00Z', zone: 'America/New_York' });
    const afterMailing = await test.call('opportunities.get', { id: told.opportunity.id });
    expect(afterMailing.open.find(({ rules }) => rules[0] === 'P12')?.state).toBe('upcoming');
    await test.call('history.undo', {});
    const afterUndo = await test.call('opportunities.get', { id: told.opportunity.id });
    expect(afterUndo.open.find(({ rules }) => rules[0] === 'P12')?.state).toBe('waiting');
    expect(afterUndo.open.find(({ letter: mine }) => mine?.id === id)?.state).toBe('due');
    expect((await test.call('letters.get', { id })).versionsOnFile).toHaveLength(1);
    // The text, then the debrief: the printed letter stays, so the debrief is not taken back.
    await test.call('history.undo', {});
    expect(await test.problem('history.undo', {})).toMatchObject({
      code: 'refused',
      sentence: 'A letter of this debrief was printed, and what was printed is kept. Amend the debrief instead.',
    });
  });
});
