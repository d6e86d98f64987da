import type { WebContentsPrintOptions } from 'electron';
import { z } from 'zod';
import { ProblemError } from '../../shared/problem.ts';
import type { Ports } from '../ports.ts';
import { onPaper } from './paperWindow.ts';

/** Between a small card and a large poster, in millimetres. */
const side = z.number().min(50).max(1200);
const printDocument = z.strictObject({
  html: z.string().min(1),
  title: z.string(),
  pageMm: z.tuple([side, side]),
  faults: z.array(z.string()),
});

/**
 * Opens the system's print dialog for a print document, with its page size already chosen: Chromium would take Letter for
 * whatever the `@page` rule says.
 * @returns false when the user canceled.
 * @throws ProblemError 'unavailable' with the printer's own reason.
 */
export function printPaper(said: unknown): Promise<boolean> {
  const document = printDocument.parse(said);
  return handOver(document, printOptions(document.pageMm));
}

/** The printers of the system, straight from it: without a dialog, and with the page size. */
export const systemPrinting: Ports['printing'] = {
  printers: () =>
    onPaper('<!doctype html><title>printers</title>', async ({ webContents }) =>
      (await webContents.getPrintersAsync()).map(({ name, displayName }) => ({ name, label: displayName || name, trouble: null })),
    ),
  print: async (document, { name }) => {
    await handOver(document, { ...printOptions(document.pageMm), silent: true, deviceName: name });
  },
};

/** @returns false when the user canceled. */
function handOver({ html }: { readonly html: string }, options: WebContentsPrintOptions): Promise<boolean> {
  return onPaper(html, async ({ webContents }) => {
    const { success, reason } = await new Promise<{ success: boolean; reason: string }>((resolve) => {
      webContents.print(options, (printed, failure) => resolve({ success: printed, reason: failure }));
    });
    if (success) return true;
    if (/cancell?ed/i.test(reason)) return false;
    throw new ProblemError(
      'unavailable',
      `Nothing was printed: ${reason === '' ? 'the printer gave no reason' : reason}. The letter is as it was. Check the printer, or save it as PDF.`,
    );
  });
}

/**
 * Printers know their paper upright, the short side first (PWG 5101.1: na_number-10_4.125x9.5in); an envelope that reads along
 * its long side is that paper with the page turned. Sizes in microns.
 */
function printOptions([widthMm, heightMm]: readonly [number, number]): WebContentsPrintOptions {
  const microns = (mm: number): number => Math.round(mm * 1000);
  return {
    silent: false,
    printBackground: true,
    margins: { marginType: 'none' },
    landscape: widthMm > heightMm,
    pageSize: { width: microns(Math.min(widthMm, heightMm)), height: microns(Math.max(widthMm, heightMm)) },
  };
}
