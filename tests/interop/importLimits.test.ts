import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/services/exchange/entry.ts';
import { cancelRun, progressOf, readInWorker } from '../../electron/services/exchange/readInWorker.ts';
import { newId } from '../../electron/newId.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const big = 9_000_000;
const card = (lines: string): string => `BEGIN:VCARD\nVERSION:3.0\nFN:Dana McDonald\n${lines}\nEND:VCARD\n`;

/** Files made to hold a program up, each near the largest that is read at all. */
const bombs: readonly (readonly [string, () => string])[] = [
  ['one line of nine megabytes', () => card(`NOTE:${'x'.repeat(big)}`)],
  ['a line of nine megabytes outside a card', () => `${'x'.repeat(big)}\n${card('')}`],
  ['a quotation mark that is never closed', () => `Name,Notes\nDana McDonald,"${'a\n'.repeat(big / 2)}`],
  ['quotation marks that open and close without end', () => `Name,Notes\n${'"",'.repeat(big / 3)}`],
  ['quotation marks in bad places', () => `Name\n${'"a"b"c\n'.repeat(big / 7)}`],
  ['nothing but line breaks', () => '\n'.repeat(big)],
  ['nothing but commas', () => ','.repeat(big)],
  ['cards that begin and do not end', () => 'BEGIN:VCARD\n'.repeat(big / 12)],
  ['a property folded a million times', () => card(`NOTE:${'a\n '.repeat(big / 3)}`)],
  ['quoted-printable that always goes on', () => `BEGIN:VCARD\nVERSION:2.1\nNOTE;ENCODING=QUOTED-PRINTABLE:${'=C3=\n'.repeat(big / 5)}`],
  ['a property with two million parameters', () => card(`TEL${';A=1'.repeat(big / 4)}:1`)],
  ['a name of two million parts', () => card(`N:${';'.repeat(big / 2)}`)],
  ['half a million properties in one card', () => card('TEL:+1 212 555 0147\n'.repeat(big / 20))],
  ['half a million bad properties', () => card('ADR;;=\n'.repeat(big / 7))],
  ['long lines of quotation marks in bad places', () => `Name\n${`${'"a"b"c'.repeat(140_000)}\n`.repeat(9)}`],
  ['as many quotation marks in bad places as are read', () => `Name\n${`${'"a"b'.repeat(20_000)}\n`.repeat(24)}`],
  ['as many bad properties as are read', () => card('ADR;;=\n'.repeat(990)).repeat(390)],
  ['as many properties as are read', () => card('TEL:+1 212 555 0147\n'.repeat(990)).repeat(390)],
  ['as many cells as are read', () => `Name${','.repeat(199)}\n${`a${',a'.repeat(199)}\n`.repeat(19_999)}`],
  ['a folded property as long as is read', () => card(`NOTE:${'a\n '.repeat(390_000)}`)],
  ['a cell of as many lines as are read', () => `Name,Notes\nDana McDonald,"${'a\n'.repeat(390_000)}`],
  ['backslashes', () => card(`ORG:${'\\'.repeat(190_000)}`)],
];

describe('a file made to hold the program up (R16)', () => {
  it.each(bombs)('%s is read or refused in a sentence that names the limit, and never runs on', async (_, make) => {
    const reply = await readInWorker(newId(), { bytes: bytesOf(make()), columns: null }).then(
      (read) => ({ read }),
      (error: unknown) => ({ error }),
    );
    if ('error' in reply) {
      expect(reply.error).toMatchObject({ problem: { code: 'refused', sentence: expect.stringMatching(/\.$/) as string } });
    } else expect(reply.read.entries.length + reply.read.leftOut.length).toBeLessThanOrEqual(limits.people);
  });

  it('larger than ten megabytes is not read at all', async () => {
    await expect(readInWorker(newId(), { bytes: new Uint8Array(limits.bytes + 1), columns: null })).rejects.toThrow(/larger than 10 MB/);
  });

  it('of more people than are taken at once is refused with the number', async () => {
    const many = `Name\n${'Dana McDonald\n'.repeat(limits.people + 1)}`;
    await expect(readInWorker(newId(), { bytes: bytesOf(many), columns: null })).rejects.toThrow(/more than 20,000 people/);
    const cards = card('').repeat(limits.people + 1);
    await expect(readInWorker(newId(), { bytes: bytesOf(cards), columns: null })).rejects.toThrow(/more than 20,000 people/);
  });

  it('can be stopped while it is read', async () => {
    const runId = newId();
    const reading = readInWorker(runId, { bytes: bytesOf(card('TEL:1').repeat(10_000)), columns: null });
    expect(progressOf(runId)).toEqual({ people: 0 });
    expect(cancelRun(runId)).toBe(true);
    await expect(reading).rejects.toThrow('The import was canceled. Nothing was changed.');
    expect(progressOf(runId)).toBe(null);
    expect(cancelRun(runId)).toBe(false);
  });
});
