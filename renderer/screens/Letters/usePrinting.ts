import { useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import type { LetterRow, PrintDocument } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { call, CallProblem, host } from '../../host.ts';
import { counted } from '../../words.ts';
import { errorsOf } from './errorsOf.ts';

export type What = 'letters' | 'envelopes';

/** What a look at the paper found before it goes to the printer. */
export interface Doubt {
  readonly what: What;
  readonly paper: PrintDocument;
  /** In sentences: errors that the letter check found, faults of the paper. */
  readonly faults: readonly string[];
}

export interface Printing {
  /** The work under way, for its button. */
  readonly busy: `${'print' | 'pdf'} ${What}` | null;
  /** The letters that were just handed to the printer and are asked about; null when nothing is. */
  readonly asked: readonly LetterRow[] | null;
  /** @param anyway prints whatever the letter check or a look at the paper finds. */
  readonly print: (what: What, anyway?: boolean) => Promise<void>;
  readonly savePdf: (what: What) => Promise<void>;
  readonly ask: (letters: readonly LetterRow[]) => void;
  readonly doneAsking: () => void;
  /** Something on the paper is not as it should be, but the user may print it all the same. */
  readonly doubt: Doubt | null;
  readonly printAnyway: () => Promise<void>;
  readonly leave: () => void;
}

/** What stops printing: a chip without a fact, a missing address. It cannot be overridden, only made good. */
async function stopsOf(tray: readonly LetterRow[], what: What): Promise<string | null> {
  const views = await Promise.all(tray.map(({ id }) => call('letters.get', { id })));
  const stops = views.flatMap((letter) =>
    letter.problems
      .filter(({ kind }) => what === 'letters' || kind === 'addressMissing' || kind === 'profileMissing')
      .map(({ sentence }) => (tray.length === 1 ? sentence : `${letter.person.spoken}: ${sentence}`)),
  );
  const [first] = stops;
  if (first === undefined) return null;
  return stops.length === 1
    ? first
    : `${first} And ${counted(stops.length - 1, 'more thing')} ${stops.length === 2 ? 'is' : 'are'} missing.`;
}

const tellStop = (sentence: string): void => tellProblem(new CallProblem({ code: 'refused', sentence, fields: [] }));

/** Prints and saves what lies in the tray. Printing is asked about afterwards, never inferred: a dialog can be cancelled. */
export function usePrinting(tray: readonly LetterRow[], flush: () => Promise<boolean>): Printing {
  const { today } = useClock();
  const [busy, setBusy] = useState<Printing['busy']>(null);
  const [asked, setAsked] = useState<readonly LetterRow[] | null>(null);
  const [doubt, setDoubt] = useState<Doubt | null>(null);
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
  const handOver = async ({ what, paper }: Pick<Doubt, 'what' | 'paper'>) => {
    const handedOver = await host.print(paper);
    if (handedOver && what === 'letters') setAsked(tray);
  };
  return {
    busy,
    asked,
    print: (what, anyway = false) =>
      work(`print ${what}`, async () => {
        const stops = await stopsOf(tray, what);
        if (stops !== null) {
          tellStop(stops);
          return;
        }
        const paper = await call('letters.document', { ids, what, zones: false });
        const faults = anyway ? [] : [...(what === 'letters' ? await errorsOf(tray, today) : []), ...paper.faults];
        if (faults.length > 0) setDoubt({ what, paper, faults });
        else await handOver({ what, paper });
      }),
    savePdf: (what) =>
      work(`pdf ${what}`, async () => {
        const file = await call('letters.pdf', { ids, what });
        if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
      }),
    ask: (letters) => setAsked(letters),
    doneAsking: () => setAsked(null),
    doubt,
    printAnyway: async () => {
      setDoubt(null);
      if (doubt !== null) await work(`print ${doubt.what}`, () => handOver(doubt));
    },
    leave: () => setDoubt(null),
  };
}
