import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/findBrowser.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { needs } from '../fixtures/needs.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';

const browser = findBrowser();
const reason = whyNotMeasured(browser);

describe('the work-search record as its PDF', () => {
  const pdf = chromiumPdf({ executablePath: browser });
  afterAll(() => pdf.close());
  let test: TestJournal;
  beforeEach(needs(reason));
  beforeEach(async () => {
    test = openTestJournal({ renderPdf: pdf });
    await test.call('profile.save', jordanEllis);
  });
  afterEach(() => test.close());
  const measured = async (weeks: number) =>
    measurePdf(Buffer.from((await test.call('searchLog.pdf', { until: '2026-06-11', weeks })).base64, 'base64'));

  it('lies across, heads every page, says what is not recorded, keeps its margins, and leaves a line to sign', async () => {
    const told = debrief({ people: [person('Dana', 'McDonald', { role: 'decisionMaker' })] });
    await test.call('interviews.record', told);
    for (let number = 0; number < 40; number += 1) {
      await test.call('opportunities.save', {
        ...{ id: test.newId(), organizationId: told.organization.id, title: `Regional <b>Sales</b> Manager ${String(number)}` },
        ...{ note: '', long: false, stage: 'applied', stageDay: '2026-06-09' },
      });
    }
    const { pages, text, fonts } = await measured(2);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect([page.widthMm, page.heightMm].map(Math.round)).toEqual([279, 216]);
      expect(page.lines.map((line) => line.text).join(' ')).toContain('Organization');
      for (const line of page.lines) {
        expect(line.left).toBeGreaterThan(11.5);
        expect(line.right).toBeLessThan(279.4 - 11.5);
      }
    }
    const plain = text.replace(/\s+/g, ' ');
    for (const words of ['Jordan Ellis', 'Interview', 'not recorded', 'no answer yet', 'Nothing was recorded in this week.', 'Signature'])
      expect(plain).toContain(words);
    expect(plain.replaceAll(' ', '')).toContain('<b>Sales</b>');
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('is headed in German on the German form, with its dates', async () => {
    await test.call('searchLog.choose', { id: 'de' });
    const { text } = await measured(1);
    const plain = text.replace(/\s+/g, ' ');
    expect(plain).toContain('Nachweis über Eigenbemühungen');
    expect(plain).toContain('08.06.2026');
  });
});
