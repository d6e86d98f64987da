import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pictureOf, signatureMm } from '../../shared/rules/signatureImage.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal({ file: ':memory:' });
});
afterEach(() => test.close());

/** The head of a PNG: nothing more of it is read. */
const pngHead = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(33);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
};
/** Start, a comment, a frame header, as cameras write them. */
const jpegHead = (width: number, height: number): Buffer =>
  Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255],
    ...[3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
  ]);

describe('the picture of the signature', () => {
  it('is told by what the file begins with', () => {
    expect(pictureOf(pngHead(1200, 400))).toEqual({ mediaType: 'image/png', width: 1200, height: 400 });
    expect(pictureOf(jpegHead(900, 300))).toEqual({ mediaType: 'image/jpeg', width: 900, height: 300 });
    for (const other of [
      Buffer.from('<svg onload="alert(1)">'),
      Buffer.alloc(0),
      pngHead(0, 4),
      pngHead(9000, 10),
      jpegHead(9, 9).subarray(0, 12),
    ])
      expect(pictureOf(other)).toBeNull();
  });

  it('fits the space of the four blank lines', () => {
    expect(signatureMm({ width: 1200, height: 400 })).toEqual({ width: 48, height: 16 });
    expect(signatureMm({ width: 1200, height: 100 })).toEqual({ width: 60, height: 5 });
  });

  it('is kept in the journal, replaced, taken away and brought back', async () => {
    const base64 = pngHead(1200, 400).toString('base64');
    expect(await test.call('signature.read', {})).toBeNull();
    await test.call('signature.save', { base64 });
    expect(await test.call('signature.read', {})).toEqual({ dataUrl: `data:image/png;base64,${base64}`, mm: { width: 48, height: 16 } });
    await test.call('signature.remove', {});
    expect(await test.call('signature.read', {})).toBeNull();
    await test.call('history.undo', {});
    expect((await test.call('signature.read', {}))?.mm).toEqual({ width: 48, height: 16 });
  });

  it('is refused, in a sentence at the field, when it is no picture or too large', async () => {
    for (const [base64, sentence] of [
      [Buffer.from('<svg/>').toString('base64'), 'This is not a PNG or JPEG'],
      [Buffer.concat([pngHead(9, 9), Buffer.alloc(310 * 1024)]).toString('base64'), 'larger than 300 KB'],
    ] as const) {
      const { code, fields } = await test.problem('signature.save', { base64 });
      expect([code, fields[0]?.field]).toEqual(['invalid', 'base64']);
      expect(fields[0]?.sentence).toContain(sentence);
    }
  });
});
