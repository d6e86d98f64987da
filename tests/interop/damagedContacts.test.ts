import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../shared/problem.ts';
import { readContacts } from '../../electron/services/exchange/readContacts.ts';
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

/** Numbers that look random and are the same in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

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

function changed(file: Buffer, next: (below: number) => number): Buffer {
  let bytes = file;
  for (let times = 1 + next(6); times > 0; times -= 1) {
    const at = next(bytes.length + 1);
    const to = Math.min(bytes.length, at + next(40));
    const ways = [
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]),
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from(bits[next(bits.length)] ?? ''), bytes.subarray(at)]),
      () => Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]),
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from([next(256)]), bytes.subarray(at + 1)]),
      () => bytes.subarray(0, at),
    ];
    bytes = ways[next(ways.length)]?.() ?? bytes;
  }
  return bytes;
}

describe('a damaged file (R15)', () => {
  it('is read, or refused in a sentence, and whatever is left out has its line', () => {
    const next = numbersFrom(20260611);
    for (let count = 0; count < mutations; count += 1) {
      const file = changed(seeds[next(seeds.length)] ?? Buffer.alloc(0), next);
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
