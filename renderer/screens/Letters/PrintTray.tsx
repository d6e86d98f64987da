import type { LetterRow } from '../../../shared/views.ts';
import { sayHour, sayMoment } from '../../../shared/rules/say.ts';
import { useClock } from '../../clock.ts';
import { AllMailed } from '../../components/AllMailed.tsx';
import { Button } from '../../components/Button.tsx';
import { sayDuration } from '../../components/whenOf.ts';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import type { Printing } from './usePrinting.ts';

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
  const ready = tray.filter((letter) => letter.state === 'proofread' || letter.state === 'printed').length;
  const only = tray.length === 1 ? tray[0] : undefined;
  const name = only === undefined ? `${tray.length} letters` : only.person.spoken;
  const reading = ready === tray.length ? 'proofread' : only === undefined ? `${tray.length - ready} to proofread` : 'to proofread';
  return (
    <footer className="print-tray" aria-label="Print tray">
      <h2 className="title-4">Print tray</h2>
      {tray.length === 0 ? (
        <p className="quiet">Choose letters to print.</p>
      ) : (
        <ul>
          <li>
            <span className="pile pile--letter" aria-hidden />
            <span>
              <b>{only?.kind === 'card' ? 'Card' : 'Letters'}</b>
              <small>
                {name}, {reading}
              </small>
            </span>
            <PrintButtons what="letters" printing={printing} />
          </li>
          <li>
            <span className="pile pile--env" aria-hidden />
            <span>
              <b>#10 envelopes</b>
              <small>{tray.length} to print</small>
            </span>
            <PrintButtons what="envelopes" printing={printing} />
          </li>
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

function PrintButtons({ what, printing }: { readonly what: 'letters' | 'envelopes'; readonly printing: Printing }) {
  return (
    <span className="btns">
      <Button
        size="sm"
        {...(what === 'letters' ? { 'aria-keyshortcuts': 'Control+P', title: 'Print the letters (Ctrl P)' } : {})}
        busy={printing.busy === `print ${what}`}
        aria-label={`Print ${what}`}
        onClick={() => void printing.print(what)}
      >
        Print…
      </Button>
      <Button
        size="sm"
        busy={printing.busy === `pdf ${what}`}
        aria-label={`Save the ${what} as PDF`}
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
