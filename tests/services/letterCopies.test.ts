import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LetterView } from '../../shared/views.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const dana = person('Dana', 'McDonald', { role: 'decisionMaker', title: 'Owner and President' });
const priya = 'Ms. Priya Natarajan';
const zone = 'America/New_York';

describe('whom copies of a letter go to', () => {
  let desk: TestJournal;
  const letter = async (): Promise<LetterView> => {
    const { rows } = await desk.call('letters.list', { offset: 0, limit: 10 });
    return desk.call('letters.get', { id: rows[0]?.id ?? '' });
  };
  const unchanged = async () => {
    const { id, body, enclosures, format, paper, dated } = await letter();
    return { id, body, enclosures: [...enclosures], format, paper, dated };
  };

  beforeEach(async () => {
    desk = openTestJournal({ renderPdf: (html) => Promise.resolve(Buffer.from(html)) });
    await desk.call('profile.save', jordanEllis);
    await desk.call('interviews.record', debrief({ people: [dana] }));
  });
  afterEach(() => desk.close());

  it('is nobody until named, is kept when not spoken of, and is taken back by Undo', async () => {
    expect((await letter()).copies).toEqual([]);
    await desk.call('letters.save', { ...(await unchanged()), copies: [priya] });
    expect((await letter()).copies).toEqual([priya]);
    await desk.call('letters.save', { ...(await unchanged()), body: 'Thank you.' });
    expect(await letter()).toMatchObject({ body: 'Thank you.', copies: [priya] });
    await desk.call('history.undo', {});
    await desk.call('history.undo', {});
    expect((await letter()).copies).toEqual([]);
  });

  it('is found by the search, and stands in the version on file', async () => {
    await desk.call('letters.save', { ...(await unchanged()), copies: [priya] });
    const found = await desk.call('search.find', { text: 'natarajan', limit: 5 });
    expect(found.map(({ kind }) => kind)).toEqual(['letter']);
    const { id } = await letter();
    await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
    await desk.call('letters.save', { ...(await unchanged()), copies: [] });
    // Printed, and changed after that: a draft again.
    const { state, versionsOnFile } = await letter();
    expect(state).toBe('drafted');
    const page = await desk.call('letters.version', { id: versionsOnFile[0]?.id ?? '' });
    expect(Buffer.from(page.base64, 'base64').toString()).toContain(`cc: ${priya}, file`);
  });

  it('is at most eight names of 120 characters', async () => {
    const eight = Array.from({ length: 8 }, () => 'n'.repeat(120));
    await desk.call('letters.save', { ...(await unchanged()), copies: eight });
    expect((await letter()).copies).toEqual(eight);
    for (const copies of [[...eight, priya], ['n'.repeat(121)], [' ']])
      expect(await desk.problem('letters.save', { ...(await unchanged()), copies })).toMatchObject({ code: 'invalid' });
  });
});
