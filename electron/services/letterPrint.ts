import type { z } from 'zod';
import type { Planned } from '../../shared/contract.ts';
import type { Id, Moment, Zone } from '../../shared/model.ts';
import type { ofLetters } from '../../shared/paperSchemas.ts';
import { ProblemError } from '../../shared/problem.ts';
import { plainText } from '../../shared/rules/composeLetter.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import { usualFeed } from '../../shared/rules/paperChoices.ts';
import type { FileOut, LetterProblem, PrintDocument } from '../../shared/views.ts';
import * as attachments from '../db/attachments.ts';
import * as letters from '../db/letters.ts';
import * as letterVersions from '../db/letterVersions.ts';
import type { HandlersOf, Reading, Working, Writing } from '../handlers.ts';
import { envelopeDocument } from '../paper/envelopeDocument.ts';
import { cardDocument } from '../paper/cardDocument.ts';
import { letterDocument } from '../paper/letterDocument.ts';
import type { KindOfSheet } from '../paper/letterDocument.ts';
import { isUsMail } from './contactPaper.ts';
import { fileName, pdfFile } from './fileNames.ts';
import { composed } from './letterPages.ts';
import type { ComposedLetter } from './letterPages.ts';
import { versionFile, wasMailed } from './letters.ts';
import { mailLetters } from './mailLetters.ts';
import { found } from './named.ts';
import { envelopeStock, paperOf } from './paper.ts';
import { planOpportunities } from './planning.ts';

type Name = 'letters.document' | 'letters.pdf' | 'letters.printed' | 'letters.mailed';
type What = z.output<typeof ofLetters>;

export const letterPrintHandlers: HandlersOf<Name> = {
  'letters.document': (reading, { ids, what, zones, fed }) => {
    const batch = composedOf(reading, ids);
    const document = documentOf(reading, batch, what, { zones, fed });
    return { ...document, faults: [...stops(batch, what), ...document.faults] };
  },

  'letters.pdf': async ({ read, ports }, { ids, what }) => {
    const onFile = read((reading) => (what === 'letters' ? asMailed(reading, ids) : null));
    if (onFile !== null) return onFile;
    const { title, html } = read((reading) => printableOf(reading, ids, what));
    return pdfFile(title, await ports.renderPdf(html));
  },

  'letters.printed': printed,

  'letters.mailed': mailLetters,
};

interface Printed {
  readonly id: Id;
  readonly html: string;
  readonly text: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Archives what was printed (P11) and, when it is in the post already, says so. */
async function printed(
  { read, write, ports }: Working,
  input: { readonly ids: readonly Id[]; readonly mailedAt: Moment | null; readonly zone: Zone },
): Promise<Planned> {
  const ids = [...new Set(input.ids)];
  const batch = read((reading) => {
    const fresh = composedOf(reading, ids).filter(({ letter }) => !wasMailed(letter));
    assertPrintable(fresh, 'letters');
    return fresh;
  });
  const made: Printed[] = [];
  for (const each of batch) {
    const { html, title } = pageOf(each);
    made.push({ id: each.letter.id, html, text: plainText(each.page), name: `${fileName(title)}.pdf`, bytes: await ports.renderPdf(html) });
  }
  return write((writing) => {
    for (const one of made) archive(writing, one);
    if (input.mailedAt !== null) return mailLetters(writing, { ids, mailedAt: input.mailedAt, zone: input.zone });
    // What waits for the mailing says of a printed letter that it is printed.
    const opportunityIds = ids.map((id) => found(letters.read(writing.db, id), 'letter').opportunityId);
    return planOpportunities(writing, [...new Set(opportunityIds)]);
  });
}

/** One letter that is in the post is given as it went there; null when no version of it is on file, and for several. */
function asMailed(reading: Reading, ids: readonly Id[]): FileOut | null {
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0 || !wasMailed(found(letters.read(reading.db, id), 'letter'))) return null;
  const [newest] = letterVersions.ofLetter(reading.db, id);
  return newest === undefined ? null : versionFile(reading, newest);
}

function archive(writing: Writing, one: Printed): void {
  const { db, ports } = writing;
  const now = composed(db, found(letters.read(db, one.id), 'letter'));
  // Asked for twice, it may have gone in the post while this PDF was made.
  if (wasMailed(now.letter)) return;
  if (pageOf(now).html !== one.html) {
    throw new ProblemError(
      'refused',
      `The letter to ${spokenName(now.person)} was changed while its PDF was made. Nothing was recorded. Print it again.`,
    );
  }
  const at = ports.now();
  const isNew = !isNewestVersion(writing, one);
  if (!isNew && now.letter.state === 'printed') return;
  if (isNew) {
    const attachmentId = ports.newId();
    const version = letterVersions.countOf(db, one.id) + 1;
    attachments.add(db, { id: attachmentId, mediaType: 'application/pdf', name: one.name, bytes: one.bytes }, at);
    letterVersions.add(db, { id: ports.newId(), letterId: one.id, version, attachmentId, text: one.text, printedAt: at });
  }
  const { letter } = now;
  letters.write(db, { ...letter, printedAt: at, state: letter.mailedAt === null ? 'printed' : letter.state }, at);
}

/**
 * The same page again is the version that is on file: saying twice that it was printed makes no second one. The words alone
 * do not say so: another signature or another form is another page.
 */
function isNewestVersion({ db }: Reading, { id, text, bytes }: Printed): boolean {
  const [newest] = letterVersions.ofLetter(db, id);
  if (newest?.text !== text) return false;
  const onFile = attachments.read(db, newest.attachmentId);
  return onFile !== null && undated(onFile.bytes) === undated(bytes);
}

/** A PDF without the moments of its making (ISO 32000-1 §14.3.3): all that differs between two prints of one page. */
const undated = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/\/(?:CreationDate|ModDate) ?\(D:[^)]*\)/g, '');

function composedOf({ db }: Reading, ids: readonly Id[]): readonly ComposedLetter[] {
  return ids.map((id) => composed(db, found(letters.read(db, id), 'letter')));
}

/**
 * What is saved as a PDF.
 * @throws ProblemError 'refused' with the sentence of the first thing that is missing.
 */
function printableOf(reading: Reading, ids: readonly Id[], what: What): PrintDocument {
  const batch = composedOf(reading, ids);
  assertPrintable(batch, what);
  return documentOf(reading, batch, what, { zones: false, fed: true });
}

/**
 * What the printer gets: one document for each size of paper, because a printer takes one size for a whole job.
 * @throws ProblemError 'refused' with the sentence of the first thing that is missing.
 */
export function letterJobs(reading: Reading, ids: readonly Id[], what: What): readonly PrintDocument[] {
  const batch = composedOf(reading, ids);
  assertPrintable(batch, what);
  const isOnSheets = what === 'letters' || (what === 'cards' && paperOf(reading.db).card.ink === 'sheet');
  const bySize = isOnSheets ? [...Map.groupBy(batch, ({ letter }) => letter.paper).values()] : [batch];
  return bySize.map((of) => documentOf(reading, of, what, { zones: false, fed: true }));
}

/** The page of one letter, as it goes on file. */
const pageOf = (each: ComposedLetter): PrintDocument => letterDocument(titleOf([each], 'letters'), [sheetOf(each)]);

const sheetOf = ({ letter, page, signature }: ComposedLetter): KindOfSheet => ({
  kind: letter.kind,
  page,
  format: letter.format,
  paper: letter.paper,
  signature,
});

function documentOf(
  reading: Reading,
  batch: readonly ComposedLetter[],
  what: What,
  { zones, fed }: { readonly zones: boolean; readonly fed: boolean },
): PrintDocument {
  const title = titleOf(batch, what);
  if (what === 'letters') return letterDocument(title, batch.map(sheetOf));
  if (what === 'cards') return cardDocument(title, batch.map(sheetOf), paperOf(reading.db).card);
  const { feed, ...stock } = envelopeStock(reading.db, what === 'cardEnvelopes' ? 'cards' : 'envelopes');
  const sheets = batch.map(({ envelope }) => envelope);
  return envelopeDocument({ ...stock, title, sheets, zones, feed: fed ? feed : usualFeed, isUsMail: isUsMail(reading) });
}

function titleOf(batch: readonly ComposedLetter[], what: What): string {
  const [only] = batch;
  const isEnvelope = what === 'envelopes' || what === 'cardEnvelopes';
  const name = isEnvelope ? 'Envelope' : batch.every(({ letter }) => letter.kind === 'card') ? 'Card' : 'Letter';
  if (batch.length === 1 && only !== undefined) return `${name} to ${fullName(only.person)}`;
  return `${String(batch.length)} ${name.toLowerCase()}s`;
}

/** An envelope does not wait for a letter's text. */
const matters = (what: What, { kind }: LetterProblem): boolean =>
  what === 'letters' || what === 'cards' || kind === 'addressMissing' || kind === 'profileMissing';

function stops(batch: readonly ComposedLetter[], what: What): readonly string[] {
  return batch.flatMap(({ person, letter, problems }) =>
    problems
      .filter((problem) => matters(what, problem))
      .map(({ sentence }) =>
        batch.length === 1 ? sentence : `${letter.kind === 'card' ? 'Card' : 'Letter'} to ${spokenName(person)}: ${sentence}`,
      ),
  );
}

/** @throws ProblemError 'refused' with the sentence of the first thing that is missing. */
function assertPrintable(batch: readonly ComposedLetter[], what: What): void {
  const [first, ...others] = stops(batch, what);
  if (first === undefined) return;
  throw new ProblemError(
    'refused',
    others.length === 0
      ? first
      : `${first} And ${others.length === 1 ? 'one more thing is' : `${String(others.length)} more things are`} missing.`,
  );
}
