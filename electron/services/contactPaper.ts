import type { Id } from '../../shared/model.ts';
import { printedAtMost } from '../../shared/paperSchemas.ts';
import { ProblemError } from '../../shared/problem.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import type { PrintDocument } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import * as profiles from '../db/profile.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { envelopeDocument } from '../paper/envelopeDocument.ts';
import type { EnvelopeSheet } from '../paper/envelopeDocument.ts';
import { labelDocument } from '../paper/labelDocument.ts';
import { envelopeOf } from './envelopeLines.ts';
import { pdfFile } from './fileNames.ts';
import { found } from './named.ts';
import { envelopeStock } from './paper.ts';
import { idsOf } from './severalContacts.ts';
import type { Several } from './severalContacts.ts';
import { usualFeed } from '../../shared/rules/paperChoices.ts';

type Name = 'labels.document' | 'labels.pdf' | 'envelopes.document' | 'envelopes.pdf';

/** Labels and envelopes for people to whom no letter was written here. */
export const contactPaperHandlers: HandlersOf<Name> = {
  'labels.document': labelsOf,
  'labels.pdf': async ({ read, ports }, input) => {
    const { title, html } = read((reading) => assertAnybody(labelsOf(reading, input)));
    return pdfFile(title, await ports.renderPdf(html));
  },
  'envelopes.document': (reading, { whom, zones, fed }) => envelopesOf(reading, whom, { zones, fed }),
  'envelopes.pdf': async ({ read, ports }, { whom }) => {
    const { title, html } = read((reading) => assertAnybody(envelopesOf(reading, whom, { zones: false, fed: true })));
    return pdfFile(title, await ports.renderPdf(html));
  },
};

interface Addressed {
  readonly id: Id;
  readonly name: string;
  readonly sheet: EnvelopeSheet;
}

/** Those that have an address, each once and as they were chosen; of the others, a sentence. */
function addressed(reading: Reading, whom: Several): { readonly people: readonly Addressed[]; readonly missing: readonly string[] } {
  const { db } = reading;
  const all = idsOf(reading, whom, printedAtMost).map((id) => {
    const contact = found(contacts.read(db, id), 'person');
    return { id, contact, name: fullName(contact), sheet: envelopeOf(db, contact) };
  });
  return {
    people: all.filter(({ sheet }) => sheet.lines.length > 0),
    missing: all
      .filter(({ sheet }) => sheet.lines.length === 0)
      .map(({ contact }) => `No postal address of ${spokenName(contact)} is known: add it to the contact. Nothing is printed for them.`),
  };
}

/** Address labels on sheets of thirty, the first at the place `start`. */
export function labelsOf(reading: Reading, { whom, start }: { readonly whom: Several; readonly start: number }): PrintDocument {
  const { people, missing } = addressed(reading, whom);
  const document = labelDocument(
    titleOf('Label', people),
    people.map(({ sheet }) => sheet.lines),
    start,
  );
  return { ...document, faults: [...missing, ...document.faults] };
}

/** An envelope for each. @param fed as the printer takes it, else as it lies before the reader. */
export function envelopesOf(
  reading: Reading,
  whom: Several,
  { zones, fed }: { readonly zones: boolean; readonly fed: boolean },
): PrintDocument {
  const { people, missing } = addressed(reading, whom);
  const { feed, ...stock } = envelopeStock(reading.db, 'envelopes');
  const document = envelopeDocument({
    ...stock,
    title: titleOf('Envelope', people),
    sheets: people.map(({ sheet }) => sheet),
    zones,
    feed: fed ? feed : usualFeed,
    isUsMail: isUsMail(reading),
  });
  return { ...document, faults: [...missing, ...document.faults] };
}

/** Posted in the United States: the sizes that the USPS takes as letters matter there and nowhere else. */
export const isUsMail = ({ db }: Reading): boolean => (profiles.read(db)?.address.country ?? 'US') === 'US';

function titleOf(what: 'Label' | 'Envelope', people: readonly Addressed[]): string {
  const [only] = people;
  return people.length === 1 && only !== undefined ? `${what} to ${only.name}` : `${String(people.length)} ${what.toLowerCase()}s`;
}

/** @throws ProblemError 'refused' when nobody of them has an address. */
export function assertAnybody(document: PrintDocument): PrintDocument {
  if (document.html.includes('<section')) return document;
  throw new ProblemError('refused', document.faults[0] ?? 'Nobody has a postal address here: add it to the contact.');
}
