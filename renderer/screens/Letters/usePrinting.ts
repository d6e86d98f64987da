import { useState } from 'react';
import type { Id, PaperChoices, PaperKind } from '../../../shared/model.ts';
import type { LetterRow, LetterView, PrintDocument } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { usePaper } from '../../components/usePaper.ts';
import { call, CallProblem, host } from '../../host.ts';
import { counted } from '../../words.ts';
import { errorsOf } from './errorsOf.ts';

export type What = 'letters' | 'envelopes' | 'cards' | 'cardEnvelopes';

/** What a look at the paper found before it goes to the printer. */
export interface Doubt {
  readonly what: What;
  /** One for each size of paper. */
  readonly papers: readonly PrintDocument[];
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
function stopsOf(views: readonly LetterView[], what: What): string | null {
  const stops = views.flatMap((letter) =>
    letter.problems
      .filter(({ kind }) => arePages(what) || kind === 'addressMissing' || kind === 'profileMissing')
      .map(({ sentence }) => (views.length === 1 ? sentence : `${letter.person.spoken}: ${sentence}`)),
  );
  const [first] = stops;
  if (first === undefined) return null;
  return stops.length === 1
    ? first
    : `${first} And ${counted(stops.length - 1, 'more thing')} ${stops.length === 2 ? 'is' : 'are'} missing.`;
}

/** A printer takes one size of paper for a whole job. */
function papersOf(views: readonly LetterView[], what: What): Promise<readonly PrintDocument[]> {
  const groups = arePages(what) ? [...Map.groupBy(views, ({ paper }) => paper).values()] : [views];
  return Promise.all(groups.map((of) => call('letters.document', { ids: of.map(({ id }) => id), what, zones: false, fed: true })));
}

/** Pages wait for their text, envelopes do not. */
export const arePages = (what: What): boolean => what === 'letters' || what === 'cards';

/** What of the tray goes on which paper: a card that is copied by hand has its text on a sheet as the letters have. */
export function partOf(tray: readonly LetterRow[], what: What, ink: PaperChoices['card']['ink']): readonly LetterRow[] {
  const isCard = ({ kind }: LetterRow): boolean => kind === 'card';
  if (what === 'letters') return ink === 'sheet' ? tray : tray.filter((letter) => !isCard(letter));
  if (what === 'envelopes') return tray.filter((letter) => !isCard(letter));
  return what === 'cards' && ink === 'sheet' ? [] : tray.filter(isCard);
}

const printerFor = (what: What): PaperKind => (what === 'letters' || what === 'cards' ? what : 'envelopes');

const tellStop = (sentence: string): void => tellProblem(new CallProblem({ code: 'refused', sentence, fields: [] }));

/** Prints and saves what lies in the tray. Printing is asked about afterwards, never inferred: a dialog can be cancelled. */
export function usePrinting(tray: readonly LetterRow[], flush: () => Promise<boolean>): Printing {
  const { today } = useClock();
  const [busy, setBusy] = useState<Printing['busy']>(null);
  const [asked, setAsked] = useState<readonly LetterRow[] | null>(null);
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const { choices } = usePaper();
  const partFor = (what: What): readonly LetterRow[] => partOf(tray, what, choices.card.ink);
  const idsOf = (what: What): Id[] => partFor(what).map(({ id }) => id);
  const work = async (name: NonNullable<Printing['busy']>, run: () => Promise<void>) => {
    if (busy !== null || tray.length === 0) return;
    setBusy(name);
    try {
      if (await flush()) await run();
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(null);
    }
  };
  const handOver = async ({ what, papers }: Pick<Doubt, 'what' | 'papers'>) => {
    let handedOver = false;
    if (choices.printers[printerFor(what)] === '') for (const paper of papers) handedOver = (await host.print(paper)) || handedOver;
    else {
      const { printer, trouble } = await call('printers.send', { of: 'letters', what, ids: idsOf(what) });
      tell(trouble === null ? `Handed to ${printer}.` : `Handed to ${printer}, but nothing comes out now. ${trouble}`);
      handedOver = true;
    }
    if (handedOver && arePages(what)) setAsked(partFor(what));
  };
  return {
    busy,
    asked,
    print: (what, anyway = false) =>
      work(`print ${what}`, async () => {
        const views = await Promise.all(idsOf(what).map((id) => call('letters.get', { id })));
        if (views.length === 0) return;
        const stops = stopsOf(views, what);
        if (stops !== null) {
          tellStop(stops);
          return;
        }
        const papers = await papersOf(views, what);
        const slips = anyway || !arePages(what) ? [] : await errorsOf(partFor(what), today);
        const faults = anyway ? [] : [...slips, ...papers.flatMap((paper) => paper.faults)];
        if (faults.length > 0) setDoubt({ what, papers, faults });
        else await handOver({ what, papers });
      }),
    savePdf: (what) =>
      work(`pdf ${what}`, async () => {
        const file = await call('letters.pdf', { ids: idsOf(what), what });
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
