import { useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { call, host } from '../../host.ts';

export type What = 'letters' | 'envelopes';

export interface Printing {
  /** The work under way, for its button. */
  readonly busy: `${'print' | 'pdf'} ${What}` | null;
  /** The letters that were just handed to the printer and are asked about; null when nothing is. */
  readonly asked: readonly LetterRow[] | null;
  readonly print: (what: What) => Promise<void>;
  readonly savePdf: (what: What) => Promise<void>;
  readonly ask: (letters: readonly LetterRow[]) => void;
  readonly doneAsking: () => void;
}

/** Prints and saves what lies in the tray. Printing is asked about afterwards, never inferred: a dialog can be cancelled. */
export function usePrinting(tray: readonly LetterRow[], flush: () => Promise<boolean>): Printing {
  const [busy, setBusy] = useState<Printing['busy']>(null);
  const [asked, setAsked] = useState<readonly LetterRow[] | null>(null);
  const ids: Id[] = tray.map((letter) => letter.id);
  const work = async (name: NonNullable<Printing['busy']>, run: () => Promise<void>) => {
    if (busy !== null || ids.length === 0) return;
    setBusy(name);
    try {
      if (await flush()) await run();
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(null);
    }
  };
  return {
    busy,
    asked,
    print: (what) =>
      work(`print ${what}`, async () => {
        const paper = await call('letters.document', { ids, what, zones: false });
        const handedOver = await host.print(paper);
        if (handedOver && what === 'letters') setAsked(tray);
      }),
    savePdf: (what) =>
      work(`pdf ${what}`, async () => {
        const file = await call('letters.pdf', { ids, what });
        if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
      }),
    ask: (letters) => setAsked(letters),
    doneAsking: () => setAsked(null),
  };
}
