import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../shared/problem.ts';
import { readContacts } from '../../electron/services/exchange/readContacts.ts';
import { changed, numbersFrom } from './damage.ts';
import { connections } from '../fixtures/contacts/connections.ts';

/** So many, from one seed, so that a failure is found again; `MUTATIONS=10000` runs more. */
const mutations = Number(process.env['MUTATIONS'] ?? 400);

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const others = ['vcards/ez-vcard/', 'csv/csv-spectrum/'].flatMap((place) =>
  existsSync(`${corpora}${place}`)
    ? readdirSync(`${corpora}${place}`)
        .filter((name) => /\.(vcf|csv)$/.test(name))
        .map((name) => readFileSync(`${corpora}${place}${name}`))
    : [],
);
if (others.length === 0) process.stdout.write('The files by other people are not beside the project; only our own samples are changed.\n');
const seeds = [
  ...others,
  readFileSync(fileURLToPath(new URL('../fixtures/contacts/mixed.vcf', import.meta.url))),
  Buffer.from(connections({ preamble: true, mark: true, url: true }).slice(0, 6000)),
];

const bits = [
  '"',
  '\r',
  '\n',
  '\r\n ',
  ';',
  ':',
  ',',
  '=',
  '=C3',
  '\\',
  'BEGIN:VCARD\n',
  'END:VCARD\n',
  '\uFEFF',
  '\u0000',
  '=\n',
  'VERSION:2.1\n',
  ';ENCODING=QUOTED-PRINTABLE',
  ';CHARSET=x',
  'N:',
  '\uD800',
];

describe('a damaged file (R15)', () => {
  it('is read, or refused in a sentence, and whatever is left out has its line', () => {
    const next = numbersFrom(20260611);
    for (let count = 0; count < mutations; count += 1) {
      const file = changed(seeds[next(seeds.length)] ?? Buffer.alloc(0), next, bits);
      const lines = file.toString('latin1').split(/\r\n|\r|\n/).length;
      try {
        const { entries, leftOut, remarks } = readContacts(file, null, () => undefined);
        for (const { givenName, familyName } of entries) expect(`${givenName}${familyName}`).not.toBe('');
        for (const { line, reason } of [...leftOut, ...remarks]) {
          expect(line).toBeGreaterThan(0);
          // A file in UTF-16 is as long in lines; one that is read as it may hold line breaks of its own.
          if (!file.includes(0)) expect(line).toBeLessThanOrEqual(lines);
          expect(reason).toMatch(/\.$/);
        }
      } catch (error) {
        if (!(error instanceof ProblemError)) throw new Error(`change ${String(count)}`, { cause: error });
      }
    }
  });
});
