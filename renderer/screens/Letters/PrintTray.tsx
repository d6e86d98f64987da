import type { PaperChoices } from '../../../shared/model.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { sayHour, sayMoment } from '../../../shared/rules/say.ts';
import { useClock } from '../../clock.ts';
import { AllMailed } from '../../components/AllMailed.tsx';
import { Button } from '../../components/Button.tsx';
import { usePaper } from '../../components/usePaper.ts';
import { sayDuration } from '../../components/whenOf.ts';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { arePages, partOf } from './usePrinting.ts';
import type { Printing, What } from './usePrinting.ts';

export interface PrintTrayProps {
  /** What lies in the tray: the chosen ones, or the letter on the desk. */
  readonly tray: readonly LetterRow[];
  /** Printed, but not in the post yet. */
  readonly toPost: readonly LetterRow[];
  readonly printing: Printing;
}

/** The tray at the foot of the desk: letters and envelopes to print or save, and what waits for the post. */
export function PrintTray({ tray, toPost, printing }: PrintTrayProps) {
  useKeys({ 'Ctrl+P': () => void printing.print('letters') });
  const { choices } = usePaper();
  const piles = (['letters', 'cards', 'envelopes', 'cardEnvelopes'] as const)
    .map((what) => ({ what, letters: partOf(tray, what, choices.card.ink) }))
    .filter(({ letters }) => letters.length > 0);
  return (
    <footer className="print-tray" aria-label="Print tray">
      <h2 className="title-4">Print tray</h2>
      {tray.length === 0 ? (
        <p className="quiet">Choose letters to print.</p>
      ) : (
        <ul>
          {piles.map(({ what, letters }) => (
            <li key={what}>
              <span className={arePages(what) ? 'pile pile--letter' : 'pile pile--env'} aria-hidden />
              <span>
                <b>{pileName(what, letters, choices)}</b>
                <small>{arePages(what) ? readingOf(letters) : `${letters.length} to print`}</small>
              </span>
              <PrintButtons what={what} printing={printing} />
            </li>
          ))}
        </ul>
      )}
      {toPost.length > 0 && (
        <div className="to-post">
          <span className="pile pile--out" aria-hidden />
          <span>
            <b>Already printed</b>
            <small>{toPost.length === 1 ? `${toPost[0]?.person.spoken ?? ''}’s, to post` : `${toPost.length} to post`}</small>
          </span>
          <Button size="sm" onClick={() => printing.ask(toPost)}>
            Mailed…
          </Button>
          {toPost.length > 1 && <AllMailed ids={toPost.map(({ id }) => id)} />}
        </div>
      )}
      <Collection />
    </footer>
  );
}

function pileName(what: What, letters: readonly LetterRow[], { envelope, card }: PaperChoices): string {
  if (what === 'letters') return letters.every(({ kind }) => kind === 'card') ? 'Card' : 'Letters';
  if (what === 'cards') return `${card.size} cards`;
  const name = what === 'cardEnvelopes' ? card.size : envelope;
  return name === 'own' ? 'Envelopes' : `${name} envelopes`;
}

/** Whose they are, and whether they are read once more. */
function readingOf(letters: readonly LetterRow[]): string {
  const [only] = letters;
  const ready = letters.filter(({ state }) => state === 'proofread' || state === 'printed').length;
  if (letters.length === 1) return `${only?.person.spoken ?? ''}, ${ready === 1 ? 'proofread' : 'to proofread'}`;
  return `${letters.length} letters, ${ready === letters.length ? 'proofread' : `${letters.length - ready} to proofread`}`;
}

const spokenOf: Readonly<Record<What, string>> = {
  letters: 'letters',
  envelopes: 'envelopes',
  cards: 'cards',
  cardEnvelopes: 'envelopes of cards',
};

function PrintButtons({ what, printing }: { readonly what: What; readonly printing: Printing }) {
  return (
    <span className="btns">
      <Button
        size="sm"
        {...(what === 'letters' ? { 'aria-keyshortcuts': 'Control+P', title: 'Print the letters (Ctrl P)' } : {})}
        busy={printing.busy === `print ${what}`}
        aria-label={`Print ${spokenOf[what]}`}
        onClick={() => void printing.print(what)}
      >
        Print…
      </Button>
      <Button
        size="sm"
        busy={printing.busy === `pdf ${what}`}
        aria-label={`Save the ${spokenOf[what]} as PDF`}
        onClick={() => void printing.savePdf(what)}
      >
        PDF…
      </Button>
    </span>
  );
}

/** How long until the user's post office collects for the last time (P6). */
function Collection() {
  const clock = useClock();
  const collection = useJournal('today.read', { limit: 1 }).data?.lastCollection;
  if (collection === undefined) return null;
  const left = Date.parse(collection.at) - Date.parse(clock.now);
  const hour = sayHour(collection.at, clock.zone);
  return (
    <p className="left">
      {!collection.isToday ? (
        `No collection today, next ${sayMoment(collection.at, clock.zone, clock.today)}`
      ) : left <= 0 ? (
        `The ${hour} collection has passed`
      ) : (
        <>
          <b>{sayDuration(left)}</b> to the {hour} collection
        </>
      )}
    </p>
  );
}
