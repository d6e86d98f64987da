/**
 * 50 personal letters and their envelopes as PDFs (quality P8), beside LibreOffice headless with the same letters as one
 * document a paper, and what a further letter costs. Both start their program and end it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../electron/findBrowser.ts';
import { postalLines } from '../../electron/paper/addressAbroad.ts';
import { envelopeDocument } from '../../electron/paper/envelopeDocument.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { plainText } from '../../shared/rules/composeLetter.ts';
import { envelopeSizes } from '../../shared/rules/envelopeZones.ts';
import { fillIn, mergeFields } from '../../shared/rules/mergeFields.ts';
import { draftLetter } from '../../shared/rules/templates.ts';
import { letterHtmlOf, panelFacts, sheetOf } from '../paper/sampleLetter.ts';
import { turn } from './insert.ts';
import { milliseconds, percentiles, ratio, say, verdict } from './measure.ts';

const letters = 50;
const runs = 5;
const families = ['McDonald', 'Ortega', 'Natarajan', 'Kowalski', 'Nguyễn', 'O’Brien', 'Šimůnková'] as const;
const home = { street: '418 Maple Grove Avenue, Apt 3B', city: 'Columbus', region: 'OH', postalCode: '43214', country: 'US' };

const peopleOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `${turn(families, number)} ${String(number)}`);

function sheetFor(familyName: string): ReturnType<typeof sheetOf> {
  const facts = { ...panelFacts, person: { ...panelFacts.person, familyName } };
  const { body, enclosures } = draftLetter(facts, 0, 0);
  return sheetOf({ person: facts.person, text: fillIn(body, mergeFields(facts)).text, enclosures });
}

const envelopeFor = (familyName: string) => ({
  returnLines: postalLines({ names: ['Jordan Ellis'], address: home, capitals: true }, 'US').lines,
  lines: postalLines({ names: [`Ms. Dana ${familyName}`, 'McDonald’s Blinds and Shades'], address: home, capitals: true }, 'US').lines,
});

const lettersHtml = (people: readonly string[]): string => letterHtmlOf(...people.map(sheetFor));
const envelopesHtml = (people: readonly string[]): string =>
  envelopeDocument({ title: 'Envelopes', name: '#10', size: envelopeSizes['#10'], sheets: people.map(envelopeFor) }).html;

/**
 * Milliseconds of our way, from the letters' words to both PDFs: with a browser started and ended for them, and again with
 * the browser running, as it is within a minute of another PDF and always in the desktop program.
 */
async function ours(program: string): Promise<{ readonly started: number; readonly running: number }> {
  const start = performance.now();
  const pdf = chromiumPdf({ executablePath: program });
  const batch = async (): Promise<void> => {
    const people = peopleOf(letters);
    const files = [await pdf(lettersHtml(people)), await pdf(envelopesHtml(people))];
    if (files.some(({ length }) => length < 10_000)) throw new Error('A PDF is too small to be true.');
  };
  await batch();
  const made = performance.now();
  await batch();
  const again = performance.now();
  await pdf.close();
  return { started: made - start + (performance.now() - again), running: again - made };
}

/** Milliseconds that so many more letters take, with the browser running. */
async function further(program: string): Promise<number> {
  const pdf = chromiumPdf({ executablePath: program });
  const [one, two] = [lettersHtml(peopleOf(letters)), lettersHtml(peopleOf(2 * letters))];
  await pdf(one);
  const times = { one: [] as number[], two: [] as number[] };
  for (let run = 0; run < runs * 2; run += 1) {
    for (const [kind, html] of [
      ['one', one],
      ['two', two],
    ] as const) {
      const start = performance.now();
      await pdf(html);
      times[kind].push(performance.now() - start);
    }
  }
  await pdf.close();
  return (percentiles(times.two).p50 - percentiles(times.one).p50) / letters;
}

/** A flat OpenDocument text with one page for each text, on paper of this size in millimeters. */
function openDocument(texts: readonly string[], [width, height]: readonly [number, number], margin: number): string {
  const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark);
  const pages = texts.map((text) =>
    text
      .split('\n')
      .map((line, at) => `<text:p text:style-name="${at === 0 ? 'First' : 'Line'}">${escaped(line)}</text:p>`)
      .join(''),
  );
  const style = (name: string, breaks: string): string =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${breaks}/><style:text-properties style:font-name="Source Serif 4" fo:font-size="11pt"/></style:style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>${style('First', 'fo:break-before="page"')}${style('Line', 'fo:margin="0mm"')}<style:page-layout style:name="Sheet"><style:page-layout-properties fo:page-width="${String(width)}mm" fo:page-height="${String(height)}mm" fo:margin="${String(margin)}mm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Sheet"/></office:master-styles>
<office:body><office:text>${pages.join('\n')}</office:text></office:body>
</office:document>`;
}

/** LibreOffice with both documents in one start; null where it is not installed. */
function libreOffice(folder: string): (() => number) | null {
  const people = peopleOf(letters);
  const files = ['letters.fodt', 'envelopes.fodt'].map((name) => join(folder, name));
  const { lengthMm, heightMm } = envelopeSizes['#10'];
  writeFileSync(
    files[0] ?? '',
    openDocument(
      people.map((each) => plainText(sheetFor(each).page)),
      [215.9, 279.4],
      25.4,
    ),
  );
  writeFileSync(
    files[1] ?? '',
    openDocument(
      people.map((each) => envelopeFor(each).lines.join('\n')),
      [lengthMm, heightMm],
      12,
    ),
  );
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const convert = (): number => {
    const start = performance.now();
    const flags = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder, ...files];
    const { status } = spawnSync('soffice', flags, { stdio: 'ignore' });
    if (status !== 0) return Number.NaN;
    return performance.now() - start;
  };
  // The first start makes its profile.
  if (Number.isNaN(convert())) return null;
  if (statSync(join(folder, 'letters.pdf')).size < 10_000) throw new Error('LibreOffice made no letters.');
  return convert;
}

const program = findBrowser();
if (program === null) say('Not measured: no Chrome, Chromium or Edge here.');
else {
  const folder = mkdtempSync(join(tmpdir(), 'follow-through-bench-'));
  try {
    const theirs = libreOffice(folder);
    const times = { started: [] as number[], running: [] as number[], theirs: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      const { started, running } = await ours(program);
      times.started.push(started);
      times.running.push(running);
      if (theirs !== null) times.theirs.push(theirs());
    }
    const theirTime = percentiles(times.theirs).p50;
    say(`${letters} letters and ${letters} envelopes as PDFs, median of ${runs}`);
    if (theirs === null) say('LibreOffice: not measured, because soffice is not installed or does not start.');
    else say(`LibreOffice, started and ended      ${milliseconds(theirTime)}`);
    for (const [what, all] of [
      ['ours, a browser started and ended   ', times.started],
      ['ours, with the browser running      ', times.running],
    ] as const) {
      const { p50 } = percentiles(all);
      const beside = theirs === null ? '' : `   ${ratio(p50 / theirTime)}, target 0.5 ×: ${verdict(p50 / theirTime <= 0.5)}`;
      say(`${what}${milliseconds(p50)}${beside}`);
    }
    const more = await further(program);
    say(`a further letter${milliseconds(more)}, target 5 ms: ${verdict(more <= 5)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
