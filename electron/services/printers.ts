import type { z } from 'zod';
import type { PaperKind } from '../../shared/model.ts';
import type { printJob } from '../../shared/paperSchemas.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { PrintDocument } from '../../shared/views.ts';
import type { HandedOver } from '../../shared/paperViews.ts';
import type { HandlersOf, Reading, Working } from '../handlers.ts';
import { calibrationDocument } from '../paper/calibrationDocument.ts';
import { envelopeSize } from '../../shared/rules/paperChoices.ts';
import { assertAnybody, envelopesOf, labelsOf } from './contactPaper.ts';
import { pdfFile } from './fileNames.ts';
import { letterJobs } from './letterPrint.ts';
import { feedOf, paperOf } from './paper.ts';

type Name = 'calibration.document' | 'calibration.pdf' | 'printers.list' | 'printers.send';
type Job = z.output<typeof printJob>;

/** The way to the printers of this computer without a dialog, and the page that shows how one takes an envelope. */
export const printersHandlers: HandlersOf<Name> = {
  'calibration.document': calibrationOf,
  'calibration.pdf': async ({ read, ports }, input) => {
    const { title, html } = read((reading) => calibrationOf(reading, input));
    return pdfFile(title, await ports.renderPdf(html));
  },
  'printers.list': ({ ports }) => ports.printing.printers(),
  'printers.send': send,
};

/** @throws ProblemError 'refused' where no printer is remembered for this paper, 'unavailable' with the printer's reason. */
async function send({ read, ports }: Working, job: Job): Promise<HandedOver> {
  const name = read(({ db }) => (job.of === 'calibration' ? job.printer : paperOf(db).printers[kindOf(job, paperOf(db).card.ink)]));
  if (name === '') throw new ProblemError('refused', 'No printer is chosen for this paper. Choose one, or save it as PDF.');
  const here = await ports.printing.printers();
  const printer = here.find((each) => each.name === name);
  if (printer === undefined) {
    throw new ProblemError('unavailable', `The printer ${name} is not known to this computer now. Switch it on, or choose another.`);
  }
  const documents = read((reading) => documentsOf(reading, job));
  for (const document of documents) await ports.printing.print(document, printer);
  const after = (await ports.printing.printers()).find((each) => each.name === name);
  return { printer: printer.label, trouble: after?.trouble ?? null };
}

function kindOf(job: Exclude<Job, { of: 'calibration' }>, ink: 'sheet' | 'lines' | 'text'): PaperKind {
  if (job.of !== 'letters') return job.of;
  if (job.what === 'cards') return ink === 'sheet' ? 'letters' : 'cards';
  return job.what === 'letters' ? 'letters' : 'envelopes';
}

function documentsOf(reading: Reading, job: Job): readonly PrintDocument[] {
  switch (job.of) {
    case 'letters':
      return letterJobs(reading, job.ids, job.what);
    case 'labels':
      return [assertAnybody(labelsOf(reading, job))];
    case 'envelopes':
      return [assertAnybody(envelopesOf(reading, job.whom, { zones: false, fed: true }))];
    case 'calibration':
      return [calibrationOf(reading, job)];
  }
}

function calibrationOf({ db }: Reading, { printer, envelope }: Omit<Extract<Job, { of: 'calibration' }>, 'of'>): PrintDocument {
  const size = envelopeSize(envelope, paperOf(db).ownEnvelope);
  return calibrationDocument({ name: envelope, size, feed: feedOf(db, printer, envelope), printer });
}
