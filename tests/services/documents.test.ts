import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Of } from '../../electron/db/attachments.ts';
import { debrief } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal();
});
afterEach(() => test.close());

/** Every byte there is, several times over: none may change on the way. */
const everyByte = Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 256));

async function attached(name: string, bytes: Buffer): Promise<{ readonly id: string; readonly job: string }> {
  const told = debrief();
  await test.call('interviews.record', told);
  const id = test.newId();
  const job = told.opportunity.id;
  await test.call('documents.add', { id, opportunityId: job, kind: 'resume', name, base64: bytes.toString('base64') });
  return { id, job };
}

describe('the documents of an opportunity', () => {
  it('come back byte for byte, with the hash that they were stored with', async () => {
    const { id, job } = await attached('Résumé 2026.pdf', everyByte);
    expect((await test.call('opportunities.get', { id: job })).documents).toMatchObject([
      { id, kind: 'resume', name: 'Résumé 2026.pdf', size: 4096, sha256: sha256Of(everyByte), isText: false },
    ]);
    const file = await test.call('documents.file', { id });
    expect(file.name).toBe('Résumé 2026.pdf');
    expect(Buffer.from(file.base64, 'base64').equals(everyByte)).toBe(true);
  });

  it('are all the same to the program, which only hands them back as bytes', async () => {
    const { id } = await attached('harmless.html', Buffer.from('<script>alert(1)</script>'));
    expect((await test.call('documents.file', { id })).mediaType).toBe('application/octet-stream');
    await expect(test.call('documents.text', { id })).rejects.toThrow('not plain text');
  });

  it('show a pasted posting as the text that it is', async () => {
    const words = 'Sales Manager\n<b>Columbus</b>, “full time”';
    const { id } = await attached('Posting.txt', Buffer.from(words));
    expect(await test.call('documents.text', { id })).toEqual({ text: words, isWhole: true });
  });

  it('are attached once, however often it is said', async () => {
    const { id, job } = await attached('resume.pdf', everyByte);
    const again = { id, opportunityId: job, kind: 'resume', name: 'resume.pdf' } as const;
    await test.call('documents.add', { ...again, base64: everyByte.toString('base64') });
    expect((await test.call('opportunities.get', { id: job })).documents).toHaveLength(1);
    await expect(test.call('documents.add', { ...again, base64: 'AAAA' })).rejects.toThrow('Another document');
  });

  it('come back with Undo when they were removed, and go with it when they were attached', async () => {
    const { id, job } = await attached('resume.pdf', everyByte);
    await test.call('documents.remove', { id });
    expect((await test.call('opportunities.get', { id: job })).documents).toEqual([]);
    await test.call('history.undo', {});
    expect(Buffer.from((await test.call('documents.file', { id })).base64, 'base64').equals(everyByte)).toBe(true);
    await test.call('history.undo', {});
    expect((await test.call('opportunities.get', { id: job })).documents).toEqual([]);
  });

  it('refuses more than ten megabytes, and a file with nothing in it', async () => {
    const { job } = await attached('resume.pdf', everyByte);
    const asked = { id: test.newId(), opportunityId: job, kind: 'other', name: 'film.mp4' } as const;
    await expect(test.call('documents.add', { ...asked, base64: 'A'.repeat(14_000_004) })).rejects.toThrow('larger than 10 MB');
    await expect(test.call('documents.add', { ...asked, base64: '' })).rejects.toThrow('empty');
  });
});
