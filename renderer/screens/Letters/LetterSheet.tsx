import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { copiesLine, enclosuresLine } from '../../../shared/rules/composeLetter.ts';
import type { LetterView } from '../../../shared/views.ts';
import { useJournal } from '../../journalQueries.ts';
import { LetterEditor } from './LetterEditor.tsx';
import { isFilled } from './isFilled.ts';
import { isMailed } from './isMailed.ts';
import type { LetterDraft } from './unsavedWords.ts';

/** Millimeters from the top of the sheet to the end of its first page's text: the papers' heights without the lower margin. */
const pageEndMm = { letter: 279.4 - 19, a4: 297 - 19 } as const;

export interface LetterSheetProps {
  readonly letter: LetterView;
  readonly draft: LetterDraft;
  readonly onBody: (body: string) => void;
  readonly onEditor: (editor: Editor | null) => void;
  /** Does it run over its first page? */
  readonly onOver: (isOver: boolean) => void;
}

/** The letter as it will lie on paper, in the paper's own type and width: what the journal writes, and the body to write. */
export function LetterSheet({ letter, draft, onBody, onEditor, onOver }: LetterSheetProps) {
  const { page, kind } = letter;
  const [senderName = '', ...senderLines] = page.senderLines;
  const enclosures = draft.enclosures.filter(isFilled);
  const copies = (draft.copies ?? letter.copies).filter(isFilled);
  const look =
    kind === 'card' ? 'page page--card' : `page page--${draft.paper} ${draft.format === 'modifiedBlock' ? 'page--modified' : ''}`;
  const editor = (
    <LetterEditor
      body={draft.body}
      fields={letter.fields}
      readOnly={isMailed(letter)}
      label={kind === 'card' ? 'The text of the card' : 'The text of the letter'}
      onChange={onBody}
      onReady={onEditor}
    />
  );
  if (kind === 'card') {
    return (
      <article className={`stock ${look}`}>
        <p className="greeting">{page.salutation}</p>
        {editor}
        <p>{page.closing}</p>
        <p>{page.signedName}</p>
      </article>
    );
  }
  return (
    <article className={`stock ${look}`}>
      <header className="letterhead">
        <b>{senderName}</b>
        {senderLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </header>
      <p className="date">{page.date}</p>
      <p className="inside">
        {page.recipientLines.map((line, index) => (
          <span key={`${index} ${line}`}>{line}</span>
        ))}
      </p>
      <p className="greeting">{page.salutation}</p>
      {editor}
      <div className="closing">
        <p className="bye">{page.closing}</p>
        <Signature />
        <p className="signed">{page.signedName}</p>
        <p className="end">
          {enclosures.length > 0 && <span>{enclosuresLine(enclosures)}</span>}
          <span>{copiesLine(copies)}</span>
        </p>
      </div>
      <SecondPage paper={draft.paper} onOver={onOver} />
    </article>
  );
}

/** The picture of the signature in the space of the four blank lines, in its printed size. */
function Signature() {
  const signature = useJournal('signature.read', {}).data ?? null;
  if (signature === null) return null;
  const { dataUrl, mm } = signature;
  const length = (of: number): string => `calc(${String(of)} * var(--mm))`;
  return (
    <div className="signature">
      <img src={dataUrl} alt="Your signature" style={{ width: length(mm.width), height: length(mm.height) }} />
    </div>
  );
}

interface SecondPageProps {
  readonly paper: LetterDraft['paper'];
  readonly onOver: (isOver: boolean) => void;
}

/** Where the first page ends, once the letter is longer: one page is enough for a thank-you (P10). */
function SecondPage({ paper, onOver }: SecondPageProps) {
  const mark = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const sheet = mark.current?.parentElement;
    const last = sheet?.querySelector('.closing');
    if (sheet == null || last == null) return undefined;
    const measure = () => {
      const perMm = sheet.getBoundingClientRect().width / (paper === 'letter' ? 215.9 : 210);
      setOver(last.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top > pageEndMm[paper] * perMm);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(sheet);
    watch.observe(last);
    return () => watch.disconnect();
  }, [paper]);
  useEffect(() => onOver(over), [over, onOver]);
  return (
    <div ref={mark} className={over ? 'page-end is-over' : 'page-end'} aria-live="polite">
      {over && <span>The first page ends here. A thank-you fits on one.</span>}
    </div>
  );
}
