import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import type { LetterView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useKeys } from '../../keys.ts';
import { DidTheyComeOut } from './DidTheyComeOut.tsx';
import { FindingFix } from './FindingFix.tsx';
import { LetterAside, useProofread } from './LetterAside.tsx';
import { isMailed } from './isMailed.ts';
import { LetterSheet } from './LetterSheet.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { PrinterAndFeed } from './PrinterAndFeed.tsx';
import { useLetterCheck } from './useLetterCheck.ts';
import { useLetterDraft } from './useLetterDraft.ts';
import type { Printing, What } from './usePrinting.ts';
import { WritingBar } from './WritingBar.tsx';
import type { Look } from './WritingBar.tsx';

export interface LetterDeskProps {
  readonly letter: LetterView;
  /** What lies in the tray: the preview shows it all when this letter is among it. */
  readonly tray: readonly Id[];
  readonly printing: Printing;
  /** Tells how to save what is typed before something is printed. */
  readonly onFlush: (flush: (() => Promise<boolean>) | null) => void;
}

/** One letter on the desk: written on its sheet, or looked at as it will be printed; and what stands beside it. */
export function LetterDesk({ letter, tray, printing, onFlush }: LetterDeskProps) {
  const inHand = useLetterDraft(letter);
  const { flush, state } = inHand;
  const [look, setLook] = useState<Look>('write');
  const [zones, setZones] = useState(true);
  const [aside, setAside] = useState(false);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [over, setOver] = useState(false);
  const checked = useLetterCheck(letter, inHand, editor, over);
  const markProofread = useProofread(letter, inHand, checked);
  useKeys({ 'Ctrl+Enter': markProofread, F7: () => checked.next(1), 'Shift+F7': () => checked.next(-1) });
  useEffect(() => {
    onFlush(flush);
    return () => onFlush(null);
  }, [flush, onFlush]);

  const shown = tray.includes(letter.id) ? tray : [letter.id];
  const lookAt = (next: Look) => {
    if (next === 'write') setLook(next);
    else void flush().then((saved) => saved && setLook(next));
  };
  return (
    <>
      <main className="writing" aria-label={`Letter to ${letter.person.name}`}>
        <WritingBar
          letter={letter}
          inHand={inHand}
          look={look}
          onLook={lookAt}
          zones={zones}
          onZones={setZones}
          onAside={() => setAside(true)}
        />
        {state.kind === 'failed' && (
          <div className="not-saved">
            <ErrorNotice error={state.problem} onRetry={() => void flush()} />
          </div>
        )}
        {state.kind === 'changedElsewhere' && (
          <div className="not-saved">
            <Notice
              look="err"
              action={
                <>
                  <Button size="sm" onClick={inHand.keepMine}>
                    Keep mine
                  </Button>
                  <Button size="sm" onClick={inHand.takeOther}>
                    Take the other
                  </Button>
                </>
              }
            >
              This {letter.kind} was changed in another window while you wrote here; neither text is lost yet.
            </Notice>
          </div>
        )}
        <div className={`page-scroll scroll look-${look}`} tabIndex={look === 'write' && !isMailed(letter) ? undefined : 0}>
          {look === 'write' && (
            <LetterSheet
              letter={letter}
              draft={inHand.draft}
              onBody={(body) => inHand.change({ body })}
              onEditor={setEditor}
              onOver={setOver}
            />
          )}
          {look === 'write' && checked.open !== null && editor !== null && (
            <FindingFix finding={checked.open} checked={checked} editor={editor} />
          )}
          {look !== 'write' && <PaperPreview ids={shown} what={whatIn(look, letter)} zones={look === 'envelope' && zones} />}
        </div>
        {printing.asked !== null && (
          <DidTheyComeOut
            letters={printing.asked}
            onClose={printing.doneAsking}
            onPrintAgain={() => {
              printing.doneAsking();
              void printing.print('letters');
            }}
          />
        )}
      </main>
      <aside
        className={aside ? 'letter-check scroll is-drawer is-open' : 'letter-check scroll is-drawer'}
        aria-label={look === 'envelope' ? 'Printer and feed' : isMailed(letter) ? 'In the file' : 'Letter check'}
      >
        {look === 'envelope' ? (
          <PrinterAndFeed letter={letter} onClose={() => setAside(false)} />
        ) : (
          <LetterAside
            letter={letter}
            inHand={inHand}
            editor={editor}
            checked={checked}
            onPrintAnyway={() => void printing.print('letters', true)}
            onProofread={markProofread}
            onPrinted={() => void flush().then((saved) => saved && printing.ask([letter]))}
            onClose={() => setAside(false)}
          />
        )}
      </aside>
    </>
  );
}

/** A card goes in an envelope of its own size. */
function whatIn(look: Look, { kind }: LetterView): What {
  if (look !== 'envelope') return 'letters';
  return kind === 'card' ? 'cardEnvelopes' : 'envelopes';
}
