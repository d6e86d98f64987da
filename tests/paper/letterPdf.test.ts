import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/findBrowser.ts';
import { letterDocument } from '../../electron/paper/letterDocument.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { fillIn, mergeFields } from '../../shared/rules/mergeFields.ts';
import { draftLetter } from '../../shared/rules/templates.ts';
import { needs } from '../fixtures/needs.ts';
import { measurePdf, whyNoPdf, whyNotMeasured } from './measurePdf.ts';
import type { MeasuredPage, Run } from './measurePdf.ts';
import { letterHtmlOf, panelFacts, sheetOf } from './sampleLetter.ts';

const browser = findBrowser();
const reason = whyNotMeasured(browser);

const find = (page: MeasuredPage | undefined, start: string): Run => {
  const line = page?.lines.find(({ text }) => text.startsWith(start));
  if (line === undefined) throw new Error(`No line begins with “${start}”: ${JSON.stringify(page?.lines.map(({ text }) => text))}`);
  return line;
};
/** A PNG of one black point. */
const blackPoint = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
const sentence = 'The dealers whom I trained stayed with us, and eleven of them asked for a second visit within the first year.';
const long = (paragraphs: number, sentences: number): string =>
  Array.from({ length: paragraphs }, () => Array.from({ length: sentences }, () => sentence).join(' ')).join('\n\n');

describe('a letter as its PDF', () => {
  beforeEach(needs(reason));
  const pdf = chromiumPdf({ executablePath: browser });
  const measured = async (html: string) => measurePdf(await pdf(html));
  afterAll(() => pdf.close());

  describe.each([
    ['US Letter', 'letter', 215.9, 279.4],
    ['A4', 'a4', 210, 297],
  ] as const)('on %s', (_, paper, width, height) => {
    let page: MeasuredPage;
    let fonts: ReturnType<typeof measurePdf>['fonts'];
    beforeAll(async () => {
      if (reason !== null) return;
      const facts = panelFacts;
      const { body, enclosures } = draftLetter(facts, 0, 0);
      const result = await measured(letterHtmlOf(sheetOf({ paper, text: fillIn(body, mergeFields(facts)).text, enclosures })));
      expect(result.pages).toHaveLength(1);
      page = result.pages[0] ?? { widthMm: 0, heightMm: 0, lines: [], words: [] };
      fonts = result.fonts;
    });

    it('is one page of exactly that size', () => {
      expect(Math.abs(page.widthMm - width)).toBeLessThan(0.5);
      expect(Math.abs(page.heightMm - height)).toBeLessThan(0.5);
    });

    it('has the date at least 50.8 mm below the top, and the inside address on the fourth line after it', () => {
      const date = find(page, 'June 11, 2026');
      const name = find(page, 'Ms. Dana McDonald');
      const next = find(page, 'Owner and President');
      expect(date.top).toBeGreaterThanOrEqual(50.8);
      expect((name.top - date.top) / (next.top - name.top)).toBeCloseTo(4, 1);
    });

    it('keeps side margins of 25.4 mm, and one left edge', () => {
      for (const line of page.lines) {
        expect(line.left).toBeGreaterThanOrEqual(25.4 - 0.2);
        expect(line.right).toBeLessThanOrEqual(width - 25.4 + 0.2);
      }
      const flush = page.lines.filter(({ text }) => !text.startsWith('•') && !/^(Dealer|Trained)/.test(text));
      for (const line of flush) expect(Math.abs(line.left - 25.4), line.text).toBeLessThan(0.2);
    });

    it('closes with a colon-ended salutation above, four blank lines to sign in, enclosures named, and cc: file last', () => {
      expect(find(page, 'Dear').text).toBe('Dear Ms. McDonald:');
      const bye = find(page, 'Sincerely,');
      const signed = page.lines.filter(({ text }) => text === 'Jordan Ellis').at(-1);
      const lineMm = find(page, 'Owner').top - find(page, 'Ms. Dana').top;
      expect(((signed?.top ?? 0) - bye.top) / lineMm).toBeCloseTo(5, 1);
      expect(find(page, 'Enclosures').text).toBe('Enclosures (2): two project samples, list of three references');
      expect(page.lines.at(-1)?.text).toBe('cc: file');
    });

    it('embeds its fonts as TrueType, none as Type 3', () => {
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) {
        expect(font.type).toMatch(/TrueType/);
        expect(font.isEmbedded).toBe(true);
        expect(font.name).toContain('SourceSerif4');
      }
    });
  });

  it('from any of the templates fits on one page with everything that a debrief brings home', async () => {
    const sheets = (['panel', 'second', 'phone', 'informational'] as const).flatMap((kind) =>
      Array.from({ length: 6 }, (_, voice) => {
        const facts = { ...panelFacts, interview: { kind, day: '2026-06-11' } };
        const { body, enclosures } = draftLetter(facts, voice, voice);
        return sheetOf({ text: fillIn(body, mergeFields(facts)).text, enclosures });
      }),
    );
    const { pages } = await measured(letterHtmlOf(...sheets));
    expect(pages).toHaveLength(sheets.length);
  });

  it('names whom copies go to under the enclosures, over as many lines as eight long names take', async () => {
    const eight = Array.from({ length: 8 }, (_, at) => `Ms. ${'Priya '.repeat(17)}Natarajan, ${String(at + 1)}`);
    const one = sheetOf({ copies: ['Ms. Priya Natarajan'] });
    const { pages } = await measured(letterHtmlOf(one, sheetOf({ copies: eight })));
    expect(pages).toHaveLength(2);
    const [page, full] = pages;
    const enclosed = find(page, 'Enclosures');
    const cc = find(page, 'cc:');
    expect(cc.text).toBe('cc: Ms. Priya Natarajan, file');
    expect(page?.lines.at(-1)).toEqual(cc);
    expect(Math.abs(cc.left - 25.4)).toBeLessThan(0.2);
    const lineMm = find(page, 'Owner').top - find(page, 'Ms. Dana').top;
    expect((cc.top - enclosed.top) / lineMm).toBeCloseTo(1, 1);
    const from = full?.lines.findIndex(({ text }) => text.startsWith('cc:')) ?? 0;
    const lines = full?.lines.slice(from) ?? [];
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.map(({ text }) => text).join(' ')).toBe(`cc: ${eight.join('; ')}; file`);
    for (const line of lines) {
      expect(Math.abs(line.left - 25.4)).toBeLessThan(0.2);
      expect(line.right).toBeLessThanOrEqual(215.9 - 25.4 + 0.2);
      expect(line.bottom).toBeLessThanOrEqual(279.4 - 19 + 0.2);
    }
  });

  it('in modified block begins date and closing at the center', async () => {
    const [page] = (await measured(letterHtmlOf(sheetOf({ format: 'modifiedBlock' })))).pages;
    for (const start of ['June 11, 2026', 'Sincerely,']) expect(Math.abs(find(page, start).left - 215.9 / 2)).toBeLessThan(0.3);
    expect(Math.abs(find(page, 'Ms. Dana McDonald').left - 25.4)).toBeLessThan(0.2);
  });

  it('draws the picture of the signature in the space of the four blank lines, once for a whole batch, and moves nothing', async () => {
    const signature = { dataUrl: `data:image/png;base64,${blackPoint}`, mm: { width: 48, height: 16 } };
    for (const format of ['fullBlock', 'modifiedBlock'] as const) {
      const blank = sheetOf({ format });
      const html = letterHtmlOf({ ...blank, signature }, { ...blank, signature });
      expect(html.split(blackPoint)).toHaveLength(2);
      const drawn = Buffer.from(await pdf(html)).toString('latin1');
      expect(drawn).toMatch(/\/Subtype ?\/Image/);
      const [plain] = (await measured(letterHtmlOf(blank))).pages;
      const { pages } = await measured(html);
      expect(pages).toHaveLength(2);
      for (const page of pages) {
        for (const line of ['Sincerely,', 'Jordan Ellis', 'cc: file']) {
          const [signed, unsigned] = [page, plain].map((each) => each?.lines.filter(({ text }) => text.startsWith(line)).at(-1));
          expect(Math.abs((signed?.top ?? 0) - (unsigned?.top ?? 99))).toBeLessThan(0.05);
        }
      }
    }
  });

  it('that runs over begins its second page with addressee, page number and date, also in the middle of a batch', async () => {
    const { pages } = await measured(
      letterHtmlOf(sheetOf({ text: long(4, 5) }), sheetOf(), sheetOf({ text: long(14, 4), dated: '2026-06-12' })),
    );
    expect(pages).toHaveLength(6);
    const heads = pages.map((page) =>
      page.lines
        .filter(({ bottom }) => bottom < 25.4)
        .map(({ text }) => text)
        .join(' '),
    );
    expect(heads).toEqual([
      '',
      'Ms. Dana McDonald Page 2 June 11, 2026',
      '',
      '',
      'Ms. Dana McDonald Page 2 June 12, 2026',
      'Ms. Dana McDonald Page 3 June 12, 2026',
    ]);
  });

  it('never leaves its closing alone: at least two lines of the body travel with it', async () => {
    for (let sentences = 1; sentences <= 12; sentences += 1) {
      const text = `${long(3, 4)}\n\n${long(1, sentences)}\n\nThank you again.`;
      const { pages } = await measured(letterHtmlOf(sheetOf({ text })));
      const last = pages.at(-1);
      if (pages.length === 1) continue;
      const bye = find(last, 'Sincerely,');
      const body = last?.lines.filter(({ top, bottom }) => top > 25 && bottom < bye.top + 0.5) ?? [];
      expect(body.length, `${String(sentences)} sentences`).toBeGreaterThanOrEqual(2);
    }
  });

  it('draws Greek, Cyrillic, Vietnamese and Central European names with its own fonts', async () => {
    const names = ['Θάλεια Παπαδοπούλου', 'Оксана Щербак', 'Nguyễn Thị Ngọc Ánh', 'Łucja Dvořáková'];
    const sheets = names.map((familyName) => sheetOf({ person: { honorific: 'Ms.', givenName: '', familyName, suffix: '', title: '' } }));
    const document = letterDocument('Letters', sheets);
    expect(document.faults).toEqual([]);
    const { text, fonts } = await measured(document.html);
    for (const name of names) expect(text.normalize('NFC')).toContain(name);
    for (const font of fonts) expect(font.name).toContain('SourceSerif4');
  });

  it('prints HTML, scripts and braces in names as text, runs nothing and asks for nothing', async () => {
    let requests = 0;
    const server = createServer((_, answer) => {
      requests += 1;
      answer.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/x`;
    const evil = `<script>document.title='x'</script><img src="${address}"> {{position}} </style>"'&`;
    const page = sheetOf({
      person: { honorific: '', givenName: evil, familyName: '', suffix: '', title: evil },
      organization: evil,
      text: `${evil}\n\n• ${evil}`,
      enclosures: [evil],
    });
    const { html } = letterDocument(evil, [
      page,
      sheetOf({ ...page, text: long(12, 4), person: { honorific: '', givenName: evil, familyName: '', suffix: '', title: '' } }),
    ]);
    expect(html).not.toMatch(/<script|<img/i);
    expect(html).toContain("default-src 'none'");
    const { text } = await measured(html);
    // Also without the escaping: nothing that gets into a document is fetched or run.
    await pdf(
      `<img src="${address}"><link rel=stylesheet href="${address}"><iframe src="${address}"></iframe><script>fetch('${address}')</script>`,
    );
    server.close();
    expect(requests).toBe(0);
    for (const piece of ["<script>document.title='x'</script>", '<img', '{{position}}', '</style>"\'&']) expect(text).toContain(piece);
  });

  it('never breaks a phone number over a line, in its text or in its head', async () => {
    const numbers = ['614-555-0142', '(614) 555-0142', '+1 614-555-0142', '+44 20 7946 0123', '614-555-0142, ext. 12', '614/555.0142'];
    const text = Array.from({ length: 24 }, (_, at) => `${'Call '.repeat(at + 1)}${numbers.join(' or ')} please.`).join('\n\n');
    const sender = { name: 'Jordan Ellis', phones: [...numbers, ...numbers], email: 'jordan.ellis@example.com' };
    const { pages } = await measured(letterHtmlOf(sheetOf({ text, sender })));
    const times = (text: string, number: string): number => text.split(number).length - 1;
    const lines = pages.flatMap((page) => page.lines.map((line) => line.text));
    for (const number of numbers) {
      const written = times(text, number) + times(sender.phones.join('  '), number);
      expect(
        lines.reduce((sum, line) => sum + times(line, number), 0),
        number,
      ).toBe(written);
    }
  });

  it('of a card is its text on a sheet, to copy by hand', async () => {
    const { text, pages } = await measured(letterHtmlOf(sheetOf({ kind: 'card', text: 'Thank you for your kind welcome.' })));
    expect(pages).toHaveLength(1);
    expect(text).toContain('Dear Ms. McDonald,');
    expect(text).not.toContain('cc: file');
  });
});

describe('a letter that the fonts of the paper cannot draw', () => {
  it('is reported before printing, with the letters named', () => {
    const { faults } = letterDocument('Letter', [
      sheetOf({ person: { honorific: 'Ms.', givenName: '愛子', familyName: '田中', suffix: '', title: '' } }),
    ]);
    expect(faults.join(' ')).toMatch(/cannot draw “愛”, “子”, “田”, “中”/);
  });
});

describe('a browser that does not answer', () => {
  it('is given up after its time, in a sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'follow-through-browser-'));
    const asleep = join(folder, 'chrome');
    writeFileSync(asleep, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    const slow = chromiumPdf({ executablePath: asleep, limitMs: 300 });
    const problem = {
      code: 'unavailable',
      sentence: expect.stringMatching(/^The PDF could not be made: .*Your letter is safe\./) as string,
    };
    await expect(slow('<p>x</p>')).rejects.toMatchObject({ problem });
    await expect(slow('<p>y</p>')).rejects.toMatchObject({ problem });
    await slow.close();
    rmSync(folder, { recursive: true });
  });

  it('leaves the next document to another, and no browser behind', async (test) => {
    needs(whyNoPdf(browser))(test);
    const hurried = chromiumPdf({ executablePath: browser, limitMs: 1 });
    await expect(hurried('<p>x</p>')).rejects.toMatchObject({ problem: { code: 'unavailable' } });
    await hurried.close();
    const again = chromiumPdf({ executablePath: browser });
    const [one, two] = await Promise.all([again('<p>one</p>'), again('<p>two</p>')]);
    await again.close();
    const three = await again('<p>three</p>');
    await again.close();
    for (const bytes of [one, two, three]) expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-');
  });
});

describe('a host without a browser', () => {
  it('says what to install', async () => {
    await expect(chromiumPdf({ executablePath: null })('<p>x</p>')).rejects.toMatchObject({ problem: { code: 'unavailable' } });
    await expect(chromiumPdf({ executablePath: '/nowhere/chrome' })('<p>x</p>')).rejects.toMatchObject({
      problem: { code: 'unavailable' },
    });
  });
});
