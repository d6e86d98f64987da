import { useState } from 'react';
import type { InputOf } from '../../../shared/contract.ts';
import type { PaperKind } from '../../../shared/model.ts';
import type { FileOut, PrintDocument } from '../../../shared/views.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { usePaper } from '../../components/usePaper.ts';
import { call, host } from '../../host.ts';

/** What is made for several people: on which paper, and by which operations. */
export interface PeoplePrinted {
  readonly kind: Extract<PaperKind, 'envelopes' | 'labels'>;
  /** As the printer takes it. */
  readonly document: () => Promise<PrintDocument>;
  readonly pdf: () => Promise<FileOut>;
  readonly job: InputOf<'printers.send'>;
}

export interface PrintPeople {
  readonly busy: 'print' | 'pdf' | null;
  readonly print: () => Promise<void>;
  readonly savePdf: () => Promise<void>;
}

/** Hands what is made for several people to the printer that is remembered for its paper, or to the dialog, or saves it. */
export function usePrintPeople({ kind, document, pdf, job }: PeoplePrinted): PrintPeople {
  const { choices } = usePaper();
  const [busy, setBusy] = useState<PrintPeople['busy']>(null);
  const work = async (name: 'print' | 'pdf', run: () => Promise<void>) => {
    if (busy !== null) return;
    setBusy(name);
    try {
      await run();
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(null);
    }
  };
  return {
    busy,
    print: () =>
      work('print', async () => {
        if (choices.printers[kind] === '') await host.print(await document());
        else {
          const { printer, trouble } = await call('printers.send', job);
          tell(trouble === null ? `Handed to ${printer}.` : `Handed to ${printer}, but nothing comes out now. ${trouble}`);
        }
      }),
    savePdf: () =>
      work('pdf', async () => {
        const file = await pdf();
        if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
      }),
  };
}
