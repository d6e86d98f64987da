import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import type { Address } from '../../shared/model.ts';
import { contactsCsv } from '../../electron/services/exchange/contactsCsv.ts';
import { newId } from '../../electron/newId.ts';
import { journalDigest } from '../fixtures/journalDigest.ts';
import { needs } from '../fixtures/needs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { openInSpreadsheet, whyNoSpreadsheet } from './spreadsheet.ts';

/** What a spreadsheet would run, or read as the beginning of what it runs (OWASP, "CSV Injection"). */
const hostile = [
  '=1+1',
  '=HYPERLINK("https://example.com","open")',
  "=cmd|' /C calc'!A0",
  '=DDE("soffice";"file";"A1")',
  '+1 614 555 0142',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1,1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1,1)',
  "'=1+1",
  '";=1+1;"',
  '","=1+1',
];
/** These stand in no line that the journal takes; a table is made safe without relying on that. */
const behindSpace = ['\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '\u00a0=1+1', '\t', '\r', '\r\n+1'];

const place = (text: string): Address => ({ street: text, city: text, region: text, postalCode: text, country: text });

describe('a table of contacts with formulas in every column', () => {
  it('has no formula for LibreOffice', (test) => {
    needs(whyNoSpreadsheet)(test);
    const contacts = [...hostile, ...behindSpace].map((text) => ({
      ...({ id: newId(), honorific: 'Ms.', givenName: text, familyName: text, suffix: text, title: text, organization: text } as const),
      ...{ email: text, phones: [text, text], address: place(text), preferredChannel: null, pronounced: text, notes: text },
    }));
    const opened = openInSpreadsheet(contactsCsv(contacts, true));
    expect(opened.formulas).toEqual([]);
    expect(opened.cells).toBeGreaterThan(contacts.length * 13);
  });

  it('would have them all, were its cells not made safe', (test) => {
    needs(whyNoSpreadsheet)(test);
    expect(openInSpreadsheet('"=1+1","-2+3"\r\n"=HYPERLINK(""x"")","\'=1+1"\r\n').formulas).toEqual([
      'of:=1+1',
      'of:=HYPERLINK(&quot;x&quot;)',
    ]);
  });
});

describe('the table of a journal full of formulas', () => {
  let journal: TestJournal;
  let base64: string;
  beforeAll(async () => {
    journal = openTestJournal();
    for (const text of hostile) {
      const organizationId = newId();
      const address = { ...place(text), country: 'US' };
      await journal.call('organizations.save', { id: organizationId, name: text, sector: 'private', zone: 'America/New_York', address });
      await journal.call('contacts.save', contactWith(text, organizationId));
    }
    base64 = (await journal.call('contacts.export', { format: 'CSV', byteOrderMark: true })).base64;
  });
  afterAll(() => journal.close());

  it('is the same journal to the byte of its digest after it comes back', async () => {
    journal.journal().close();
    const before = journalDigest(journal.file);
    journal.reopen('2026-06-12T13:00:00Z');
    expect(await journal.call('imports.apply', { runId: newId(), base64, columns: null, choices: [] })).toEqual({
      added: 0,
      merged: 0,
      known: hostile.length,
      undecided: 0,
      leftOut: 0,
    });
    journal.journal().close();
    expect(journalDigest(journal.file)).toBe(before);
    journal.reopen();
  });

  it('makes the same table in an empty journal', async () => {
    const empty = openTestJournal();
    await empty.call('imports.apply', { runId: newId(), base64, columns: null, choices: [] });
    expect((await empty.call('contacts.export', { format: 'CSV', byteOrderMark: true })).base64).toBe(base64);
    empty.close();
  });

  it('has no formula for LibreOffice', (test) => {
    needs(whyNoSpreadsheet)(test);
    expect(openInSpreadsheet(Buffer.from(base64, 'base64').toString()).formulas).toEqual([]);
  });
});

/** All of them share an e-mail address, as the people of a front desk do: their ids tell them apart. */
function contactWith(text: string, organizationId: string): InputOf<'contacts.save'> {
  return {
    ...{ id: newId(), honorific: '', givenName: text, familyName: text, suffix: text, title: text, organizationId },
    ...{ address: { ...place(text), country: 'US' }, atOrganization: false, phones: [text, `${text} 2`], email: '=1+1@example.com' },
    ...{ preferredChannel: null, pronounced: text, spellingChecked: false, notes: `${text}\n${text}` },
  };
}
