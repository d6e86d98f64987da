import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { readContacts } from '../../electron/services/exchange/readContacts.ts';
import { needs } from '../fixtures/needs.ts';

const folder = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const quiet = (): void => undefined;
const present = existsSync(folder);
const filesIn = (place: string, ending: string): readonly string[] =>
  present
    ? readdirSync(`${folder}${place}`)
        .filter((name) => name.endsWith(ending))
        .map((name) => `${place}/${name}`)
    : [];
const files = [...filesIn('vcards/ez-vcard', '.vcf'), ...filesIn('csv/csv-spectrum', '.csv')];
/** File, people taken, lines on which those begin who are left out. */
const counts: readonly (readonly [string, number, readonly number[]])[] = [
  ['vcards/ez-vcard/John_Doe_ANDROID.vcf', 4, [1, 6]],
  ['vcards/ez-vcard/John_Doe_BLACK_BERRY.vcf', 1, []],
  ['vcards/ez-vcard/John_Doe_EVOLUTION.vcf', 1, []],
  ['vcards/ez-vcard/John_Doe_GMAIL.vcf', 1, []],
  ['vcards/ez-vcard/John_Doe_IPHONE.vcf', 1, []],
  ['vcards/ez-vcard/John_Doe_LOTUS_NOTES.vcf', 1, []],
  ['vcards/ez-vcard/John_Doe_MAC_ADDRESS_BOOK.vcf', 1, []],
  ['vcards/ez-vcard/John_Doe_MS_OUTLOOK.vcf', 1, []],
  ['vcards/ez-vcard/gmail-list.vcf', 3, []],
  ['vcards/ez-vcard/rfc2426-example.vcf', 2, []],
  ['vcards/ez-vcard/rfc6350-example.vcf', 1, []],
  ['csv/csv-spectrum/comma_in_quotes.csv', 1, []],
];

describe('a file by somebody else', () => {
  beforeEach(needs(present ? null : 'the files by other people are not beside the project (../shared/corpora)'));

  it.each(files)('%s is read, or says line by line why not', (file) => {
    const { entries, leftOut, remarks } = readContacts(readFileSync(`${folder}${file}`), null, quiet);
    expect(entries.length + leftOut.length).toBeGreaterThan(0);
    const lines = readFileSync(`${folder}${file}`, 'latin1').split(/\r\n|\r|\n/).length;
    for (const { line, property, reason } of [...leftOut, ...remarks]) {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines);
      expect(property).not.toBe('');
      expect(reason).toMatch(/\.$/);
    }
  });

  it.each(counts)('%s brings %d people', (file, people, leftOutLines) => {
    const read = readContacts(readFileSync(`${folder}${file}`), null, quiet);
    expect(read.entries.length).toBe(people);
    expect(read.leftOut.map(({ line }) => line)).toEqual(leftOutLines);
  });

  it('of version 2.1, 3.0 and 4.0 gives the same kinds of things', () => {
    const [outlook] = readContacts(readFileSync(`${folder}vcards/ez-vcard/outlook-2003.vcf`), null, quiet).entries;
    expect(outlook).toMatchObject({ honorific: 'Mr.', givenName: 'John', familyName: 'Doe', suffix: 'III', organization: 'Company, The' });
    expect(outlook?.address).toEqual({
      ...{ street: '123 Main St\nTheOffice', city: 'Austin', region: 'TX', postalCode: '12345', country: 'US' },
    });
    expect(outlook?.notes).toContain('This is the note field!!\nSecond line\n\nThird line is empty');
    const [simon] = readContacts(readFileSync(`${folder}vcards/ez-vcard/rfc6350-example.vcf`), null, quiet).entries;
    expect(simon).toMatchObject({ suffix: 'ing. jr, M.Sc.', phones: ['+1-418-656-9254 ext. 102', '+1-418-262-6501'] });
  });
});
