import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Honorific, PreferredChannel } from '../../shared/model.ts';
import { contactsCsv } from '../../electron/services/exchange/contactsCsv.ts';
import type { ContactOut } from '../../electron/services/exchange/contactsCsv.ts';
import type { Entry } from '../../electron/services/exchange/entry.ts';
import { readContacts } from '../../electron/services/exchange/readContacts.ts';
import { vcards } from '../../electron/services/exchange/vcards.ts';
import { newId } from '../../electron/newId.ts';
import { needs } from '../fixtures/needs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import { readWithVobject, whyNoVobject } from './otherReaders.ts';

const quiet = (): void => undefined;
const read = (text: string): readonly Entry[] => readContacts(Buffer.from(text), null, quiet).entries;

/** Texts as a spreadsheet would like to run them, and as people write them. */
const awkward = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '=1+1',
        '+1 212',
        '-2',
        '@SUM(A1)',
        "'",
        "''=x",
        '"',
        ',',
        ';',
        '\\',
        '\\n',
        ':',
        '<b>',
        '😀',
        'é'.repeat(40),
        '=HYPERLINK("x")',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));
const line = awkward.map((text) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 250)
    .toWellFormed()
    .trim(),
);
const filled = line.map((text) => (text === '' ? 'x' : text));
const prose = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n').trim());
const contact: fc.Arbitrary<ContactOut> = fc.record({
  id: fc.constant(null).map(newId),
  honorific: fc.constantFrom<Honorific>('', 'Mr.', 'Ms.', 'Mrs.', 'Mx.', 'Dr.', 'Prof.'),
  givenName: filled,
  familyName: line,
  suffix: line,
  title: line,
  organization: line,
  email: fc.constantFrom('', 'dana@mcdonalds.example', '+tag@x.example', '=a@x.example', '@'.repeat(0)),
  phones: fc.uniqueArray(filled, { maxLength: 4 }),
  address: fc.option(
    fc.record({ street: filled, city: filled, region: line, postalCode: line, country: fc.constantFrom('US', 'DE', 'JP') }),
  ),
  preferredChannel: fc.constantFrom<PreferredChannel | null>(null, 'letter', 'email', 'call', 'fax'),
  pronounced: line,
  notes: prose,
});
const told = (entry: Entry | undefined) => entry && { ...entry, line: 0, notes: entry.notes.join('\n') };

describe('the table of contacts', () => {
  it('is read back without a loss, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(contact, { minLength: 1, maxLength: 5 }), fc.boolean(), (contacts, mark) => {
        expect(read(contactsCsv(contacts, mark)).map(told)).toEqual(contacts.map((each) => ({ ...each, line: 0 })));
      }),
      { numRuns: 200 },
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(contact, (one) => {
        const [, row = ''] = contactsCsv([one], false).split(/\r\n(?=")/);
        for (const [, cell = ''] of row.matchAll(/"((?:[^"]|"")*)"/g)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
      { numRuns: 200 },
    );
  });

  it('ends every row with CRLF and puts every cell in quotation marks (RFC 4180)', () => {
    const [one] = fc.sample(contact, { numRuns: 1, seed: 7 });
    const text = contactsCsv(one === undefined ? [] : [{ ...one, notes: 'two\nlines' }], true);
    expect(text.startsWith('\uFEFF"Follow Through id","Mr./Ms.","Given name"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
  });

  it.each(['CSV', 'vCard 3.0', 'vCard 4.0'] as const)('of the journal, as %s, changes nothing when it comes back', async (format) => {
    const journal = openTestJournal({ file: ':memory:', frozen: false });
    await journal.call('example.load', {});
    const { base64 } = await journal.call('contacts.export', { format, byteOrderMark: format === 'CSV' });
    const { savedAt } = await journal.call('journal.status', {});
    journal.at('2026-06-11T21:00:00Z');
    const { counts } = await journal.call('imports.preview', { runId: newId(), base64, columns: null });
    expect(counts).toMatchObject({ new: 0, adds: 0, doubts: 0, leftOut: 0, known: 41 });
    await journal.call('imports.apply', { runId: newId(), base64, columns: null, choices: [] });
    expect((await journal.call('journal.status', {})).savedAt).toBe(savedAt);
    journal.close();
    const empty = openTestJournal({ file: ':memory:' });
    expect(await empty.call('imports.apply', { runId: newId(), base64, columns: null, choices: [] })).toMatchObject({ added: 41 });
    if (format === 'CSV') {
      const again = await empty.call('contacts.export', { format, byteOrderMark: true });
      expect(Buffer.from(again.base64, 'base64').toString()).toBe(Buffer.from(base64, 'base64').toString());
    }
    empty.close();
  });
});

describe.each(['3.0', '4.0'] as const)('contacts as vCard %s', (version) => {
  it('have lines of at most 75 octets, end in CRLF, and are the same for the same contacts', () => {
    fc.assert(
      fc.property(fc.array(contact, { minLength: 1, maxLength: 3 }), (contacts) => {
        const text = vcards(contacts, version);
        expect(text).toBe(vcards(contacts, version));
        expect(text.endsWith('END:VCARD\r\n')).toBe(true);
        expect(text.split('\r\n').filter((each) => Buffer.byteLength(each) > 75)).toEqual([]);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 100 },
    );
  });

  it('are read back here', () => {
    fc.assert(
      fc.property(contact, (one) => {
        const [entry] = read(vcards([one], version));
        expect(told(entry)).toEqual({ ...one, line: 0, preferredChannel: null, pronounced: '' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('another program', () => {
  it('vobject, reads the same values', (test) => {
    needs(whyNoVobject)(test);
    const contacts = fc.sample(contact, { numRuns: 60, seed: 11 }).map((each) => ({
      ...each,
      // vobject splits an organization at a semicolon even where it is escaped.
      organization: each.organization.replaceAll(';', ''),
    }));
    const folder = mkdtempSync(join(tmpdir(), 'follow-through-'));
    const file = join(folder, 'contacts.vcf');
    writeFileSync(file, vcards(contacts, '3.0'));
    const cards = readWithVobject(file);
    rmSync(folder, { recursive: true });
    expect(cards).toEqual(
      contacts.map((each) => ({
        uid: `urn:uuid:${each.id}`,
        name: [each.familyName, each.givenName, each.honorific, each.suffix],
        title: each.title,
        organization: each.organization,
        email: each.email,
        phones: each.phones,
        city: each.address?.city ?? '',
        notes: each.notes,
      })),
    );
  });
});
