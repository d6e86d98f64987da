import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const own = {
  template: 'receptionistCard',
  wording: 0,
  subject: '',
  body: 'Thank you for the coffee at {{organization}}, {{spokenName}}.',
} as const;
const shown = async (name: string) => (await test.call('templates.list', {})).find((each) => each.name === name)?.wordings[0];

describe('the templates', () => {
  it('are all there, grouped, each with its original text', async () => {
    const list = await test.call('templates.list', {});
    expect(list).toHaveLength(24);
    expect(list.flatMap(({ wordings }) => wordings).filter(({ isOwn, body }) => isOwn || body === '')).toEqual([]);
  });

  it('are the user’s to write: the next letter begins with the new text, and one that was saved by hand keeps its own', async () => {
    const bev = person('Bev', 'Kowalski', { role: 'receptionist' });
    const first = debrief({ people: [bev] });
    await test.call('interviews.record', first);
    const card = async () => (await test.call('letters.list', { offset: 0, limit: 9 })).rows.find(({ kind }) => kind === 'card')?.id ?? '';
    const id = await card();
    const { enclosures, format, paper, dated } = await test.call('letters.get', { id });
    await test.call('letters.save', { id, body: 'By hand.', enclosures: [...enclosures], format, paper, dated });

    await test.call('templates.save', own);
    await test.call('interviews.record', first);
    expect((await test.call('letters.get', { id })).body).toBe('By hand.');
    const lou = person('Lou', 'Kemp', { role: 'receptionist' });
    await test.call('interviews.record', { ...first, people: [lou] });
    expect((await test.call('letters.get', { id: await card() })).body).toBe(own.body);
  });

  it('are restored to the original, and Undo brings the user’s text back', async () => {
    const original = (await shown('receptionistCard'))?.body;
    await test.call('templates.save', own);
    expect(await shown('receptionistCard')).toMatchObject({ body: own.body, isOwn: true });
    await test.call('templates.restore', { template: own.template, wording: 0 });
    expect(await shown('receptionistCard')).toMatchObject({ body: original, isOwn: false });
    expect(await test.call('history.undo', {})).toEqual({ undone: 'the restored template' });
    expect(await shown('receptionistCard')).toMatchObject({ body: own.body, isOwn: true });
  });

  it('are originals again when the original is typed again', async () => {
    const original = await shown('receptionistCard');
    await test.call('templates.save', own);
    await test.call('templates.save', { ...own, subject: original?.subject ?? '', body: original?.body ?? '' });
    expect(await shown('receptionistCard')).toMatchObject({ isOwn: false });
  });

  it('read in a letter as the journal knows it, and name what is missing', async () => {
    await test.call('interviews.record', debrief({ people: [person('Dana', 'McDonald', { role: 'decisionMaker' })], learned: [] }));
    const letterId = (await test.call('letters.list', { offset: 0, limit: 9 })).rows[0]?.id ?? '';
    const filled = await test.call('templates.fill', {
      letterId,
      subject: '{{position}}',
      body: 'For {{name}}: {{learned}}[ and {{learned}}].',
    });
    expect(filled.text).toBe('For Ms. Dana McDonald: {{learned1}}.');
    expect(filled.missing).toEqual(['The journal does not say what you learned: add it there, or write it instead of {{learned1}}.']);
    expect(filled.subject).not.toContain('{{');
  });

  it('are refused without a text, and in a wording that is not there', async () => {
    expect((await test.problem('templates.save', { ...own, body: ' \n ' })).fields).toEqual([
      { field: 'body', sentence: 'Write a text, or restore the original.' },
    ]);
    expect((await test.problem('templates.restore', { template: 'keepInTouch', wording: 3 })).code).toBe('invalid');
    expect((await test.problem('templates.save', { ...own, template: 'unheardOf' })).code).toBe('invalid');
  });
});
