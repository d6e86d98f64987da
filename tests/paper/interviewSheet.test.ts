import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/findBrowser.ts';
import { type InterviewSheet, interviewSheetDocument } from '../../electron/paper/interviewSheet.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { needs } from '../fixtures/needs.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';

const browser = findBrowser();
const reason = whyNotMeasured(browser);

const person = (name: string, title = 'Director of Sales'): InterviewSheet['people'][number] => ({
  ...{ name, title, role: 'interviewer', pronounced: '', spellingChecked: false },
});
const panel: InterviewSheet = {
  paper: 'letter',
  position: 'Sales Manager',
  organization: 'McDonald’s Blinds and Shades',
  kind: 'Panel interview',
  when: 'Thu 11 June 2026, 10:00–11:15',
  place: 'Second floor',
  addressLines: ['2200 Commerce Park Drive, Suite 120', 'Columbus OH 43230'],
  people: [
    { ...person('Ms. Priya Natarajan', 'Human Resources Manager'), pronounced: 'nah-tah-RAH-jan', spellingChecked: true },
    person('Mr. Luis Ortega'),
  ],
  points: [
    { label: 'Say again', lines: ['Dealer network from 14 to 41 in three years'] },
    { label: 'Forgotten last time', lines: ['Reopened the Dublin showroom'] },
  ],
  references: [{ name: 'Ms. Ruth Okonkwo', may: 'may be named' }],
};
const longName = 'Prof. Wilhelmina Adelheid Konstantinopoulou-Featherstonehaugh van der Berg III';
const crowded: InterviewSheet = {
  ...panel,
  position: 'Deputy Assistant Director for Interdepartmental Vendor Relations and Purchasing',
  people: Array.from({ length: 14 }, (_, number) =>
    person(`${longName} ${String(number + 1)}`, 'Deputy Head of the Department of Interior Furnishing'),
  ),
  points: ['Say again', 'Forgotten last time', 'They asked for', 'Learned about the business'].map((label) => ({
    label,
    lines: Array.from(
      { length: 12 },
      (_, number) => `${label} ${String(number + 1)}: ${'a long line about blinds, shades and dealers '.repeat(5)}`,
    ),
  })),
  references: Array.from({ length: 9 }, (_, number) => ({ name: `Ms. Reference ${String(number + 1)}`, may: 'may be named' })),
};

describe('the interview sheet as its PDF (P1)', () => {
  beforeEach(needs(reason));
  const pdf = chromiumPdf({ executablePath: browser });
  afterAll(() => pdf.close());
  const measured = async (sheet: InterviewSheet) => measurePdf(await pdf(interviewSheetDocument(sheet).html));

  it.each([
    ['US Letter', 'letter', 215.9, 279.4],
    ['A4', 'a4', 210, 297],
  ] as const)(
    'is one page of %s with both questions, room below each, the people and how their names are said',
    async (_, paper, width, height) => {
      expect(interviewSheetDocument({ ...panel, paper }).faults).toEqual([]);
      const { pages, text, fonts } = await measured({ ...panel, paper });
      expect(pages).toHaveLength(1);
      const [page] = pages;
      expect([page?.widthMm ?? 0, page?.heightMm ?? 0].map(Math.round)).toEqual([width, height].map(Math.round));
      const top = (words: string): number => page?.lines.find((line) => line.text.includes(words))?.top ?? Number.NaN;
      const decide = top('When will you decide?');
      expect(top('In the room') - decide).toBeGreaterThan(18);
      expect(top('When might I expect word')).toBeCloseTo(decide, 0);
      expect(text.replace(/\s+/g, ' ')).toContain('Human Resources Manager, interviewer, say “nah-tah-RAH-jan”');
      for (const words of ['10:00–11:15', 'Columbus OH 43230', 'Dealer network from 14 to 41', 'may be named', 'Notes'])
        expect(text).toContain(words);
      // Room for notes: a third of the page.
      expect((page?.heightMm ?? 0) - top('Notes')).toBeGreaterThan(height / 3);
      expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    },
  );

  it('stays one page with 14 long names and 48 long lines, says how many are left out, and leaves room to write', async () => {
    const { pages, text } = await measured(crowded);
    expect(pages).toHaveLength(1);
    expect(text.replace(/\s+/g, ' ')).toContain('the first 12 of 14');
    expect(text.replace(/\s+/g, ' ')).toContain('and 11 more in the journal');
    const notes = pages[0]?.lines.find((line) => line.text === 'Notes');
    expect(279.4 - 18 - (notes?.top ?? 0)).toBeGreaterThan(30);
    for (const line of pages[0]?.lines ?? []) {
      expect(line.left).toBeGreaterThan(17.5);
      expect(line.right).toBeLessThan(215.9 - 17.5);
    }
  });

  it('prints markup, styles and template signs as text', async () => {
    const hostile = '<script>alert(1)</script><style>*{display:none}</style>{{position}}';
    const { text } = await measured({
      ...panel,
      organization: hostile,
      people: [person(hostile)],
      points: [{ label: 'Say again', lines: [hostile] }],
    });
    expect(
      text.replace(/\s+/g, '').split('<script>alert(1)</script><style>*{display:none}</style>{{position}}').length - 1,
    ).toBeGreaterThanOrEqual(2);
  });
});
