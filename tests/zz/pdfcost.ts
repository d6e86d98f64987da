import { chromium } from 'playwright-core';
import { findBrowser } from '../../electron/findBrowser.ts';
import { draftLetter } from '../../shared/rules/templates.ts';
import { fillIn, mergeFields } from '../../shared/rules/mergeFields.ts';
import { letterHtmlOf, panelFacts, sheetOf } from '../paper/sampleLetter.ts';
const sheetFor = (familyName: string) => { const facts = { ...panelFacts, person: { ...panelFacts.person, familyName } }; const { body, enclosures } = draftLetter(facts, 0, 0); return sheetOf({ person: facts.person, text: fillIn(body, mergeFields(facts)).text, enclosures }); };
const html = (n: number) => letterHtmlOf(...Array.from({ length: n }, (_, i) => sheetFor('McDonald ' + i)));
const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox', '--disable-gpu'] });
const ctx = await browser.newContext({ javaScriptEnabled: false, offline: true }); const page = await ctx.newPage();
const s = await browser.newBrowserCDPSession();
const cpu = async () => (await s.send('SystemInfo.getProcessInfo')).processInfo.reduce((a: number, p: any) => a + p.cpuTime, 0) * 1000;
const variants: Record<string, (h: string) => string> = {
  asIs: (h) => h,
  noHeads: (h) => h.replace(/@top-(left|center|right)\{[^}]*\}/g, ''),
  onePage: (h) => h.replace(/page:letter-\d+/g, 'page:letter-0'),
  pretty: (h) => h.replace(/text-wrap:pretty/g, ''),
  noKept: (h) => h.replace(/<span class="kept">([^<]*)<\/span>/g, '$1'),
  flat: (h) => h.replace(/@counter-style[^}]*\}/g, ''),
  noFont: (h) => h.replace(/@font-face\{[^}]*\}/g, ''),
};
for (const tagged of [true, false]) for (const [name, f] of Object.entries(variants)) {
  if (!tagged && name !== 'asIs') continue;
  const out: string[] = [];
  const per: number[] = [];
  for (const n of [50, 150]) {
    const h = f(html(n));
    const t: number[][] = [];
    for (let i = 0; i < 3; i++) {
      const a = await cpu(); await page.setContent(h, { waitUntil: 'load' }); await page.evaluate('document.fonts.ready.then(() => undefined)');
      const b = await cpu(); const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged });
      const c = await cpu(); await page.setContent(''); t.push([b - a, c - b, bytes.length]);
    }
    t.sort((x, y) => x[0]! + x[1]! - y[0]! - y[1]!); out.push(`${n}: set ${t[1]![0]!.toFixed(0)} pdf ${t[1]![1]!.toFixed(0)} ${(t[1]![2]! / 1024).toFixed(0)}kB`); per.push(t[1]![0]! + t[1]![1]!);
  }
  console.log(name, tagged, out.join(' | '), 'per further', ((per[1]! - per[0]!) / 100).toFixed(2), 'ms cpu');
}
await browser.close();
