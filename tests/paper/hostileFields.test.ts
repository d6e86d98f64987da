import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/findBrowser.ts';
import { cardDocument } from '../../electron/paper/cardDocument.ts';
import { envelopeDocument } from '../../electron/paper/envelopeDocument.ts';
import { interviewSheetDocument } from '../../electron/paper/interviewSheet.ts';
import { labelDocument } from '../../electron/paper/labelDocument.ts';
import { letterDocument } from '../../electron/paper/letterDocument.ts';
import { envelopeSizes } from '../../shared/rules/envelopeZones.ts';
import { needs } from '../fixtures/needs.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';
import { sheetOf } from './sampleLetter.ts';

const browser = findBrowser();

/** What a field may hold that a page would run, draw or fetch: HTML, a script, CSS, `@import`, `url()`, template syntax. */
const attacks: readonly (readonly [string, (address: string) => string])[] = [
  ['an image', (address) => `<img src=${address}>`],
  ['a script', (address) => `<script>fetch("${address}")</script>`],
  ['a handler', (address) => `"><svg onload=fetch('${address}')>`],
  ['a style', (address) => `</style><style>@import url(${address});</style>`],
  ['CSS', (address) => `;}*{background:url(${address})}`],
  ['template syntax', (address) => `\${x}<%=x%>{%x%}${address}`],
];

/** Each field that reaches paper, with a mark of its own before the attack. */
function documents(attack: string): readonly (readonly [html: string, marks: readonly string[]])[] {
  const marks: string[] = [];
  const field = (mark: string): string => {
    marks.push(`${mark}${attack}`);
    return `${mark}${attack}`;
  };
  const taken = (): readonly string[] => marks.splice(0);
  const written = (kind: 'letter' | 'card') =>
    sheetOf({
      kind,
      sender: { name: field('sender'), phones: kind === 'letter' ? [field('phone')] : [], email: kind === 'letter' ? field('mail') : '' },
      senderAddress: kind === 'letter' ? [field('home')] : [],
      person: {
        ...{ honorific: 'Ms.' as const, givenName: kind === 'letter' ? field('given') : 'Dana', familyName: field('family'), suffix: '' },
        title: kind === 'letter' ? field('title') : '',
      },
      organization: kind === 'letter' ? field('firm') : '',
      personAddress: kind === 'letter' ? [field('street')] : [],
      text: `${field('first')}\n\n${field('second')}`,
      enclosures: kind === 'letter' ? [field('enclosed')] : [],
      copies: kind === 'letter' ? [field('copied')] : [],
    });
  const letter = letterDocument('Letter', [written('letter')]).html;
  const inLetter = taken();
  const card = cardDocument('Card', [written('card')], { size: 'A6', fold: 'flat', ink: 'text' }).html;
  const inCard = taken();
  const sheets = [{ returnLines: [field('from')], lines: [field('to'), field('town')] }];
  const envelope = envelopeDocument({ title: 'Envelope', name: 'C5', size: envelopeSizes.C5, sheets }).html;
  const inEnvelope = taken();
  const label = labelDocument('Labels', [[field('label')]], 1).html;
  const inLabel = taken();
  const said = interviewSheetDocument({
    ...{ paper: 'letter', position: field('position'), organization: field('employer'), kind: 'Panel interview', when: field('when') },
    ...{ place: field('place'), addressLines: [field('line')], points: [{ label: 'Say again', lines: [field('point')] }] },
    people: [{ name: field('person'), title: field('office'), role: 'interviewer', pronounced: field('spoken'), spellingChecked: false }],
    references: [{ name: field('reference'), may: 'may be named' }],
  }).html;
  return [
    [letter, inLetter],
    [card, inCard],
    [envelope, inEnvelope],
    [label, inLabel],
    [said, taken()],
  ];
}

/** As compared: how lines break, and the capital of a list's first word, are the page's. */
const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

describe('what a field holds (R20)', () => {
  beforeEach(needs(whyNotMeasured(browser)));

  it.each(attacks)('is printed as text and causes no request: %s', async (_, attackOn) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/x`;
    // A browser that may do everything: what keeps the page quiet is the page itself, not the program's own locks.
    const open = await chromium.launch({ executablePath: browser ?? '', args: ['--no-sandbox'] });
    try {
      const page = await open.newPage();
      for (const [html, marks] of documents(attackOn(address))) {
        await page.setContent(html, { waitUntil: 'networkidle' });
        const shown = plain(await page.locator('body').innerText());
        for (const mark of marks) expect(shown).toContain(plain(mark));
        const printed = plain(measurePdf(await page.pdf({ preferCSSPageSize: true })).text);
        for (const mark of marks) expect(printed).toContain(plain(mark).slice(0, 12));
      }
    } finally {
      await open.close();
      await new Promise((resolve) => server.close(resolve));
    }
    expect(asked).toEqual([]);
  });
});
