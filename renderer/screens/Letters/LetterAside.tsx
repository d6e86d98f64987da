import type { Editor } from '@tiptap/core';
import { Lock } from 'lucide-react';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { LetterView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { CloseButton } from '../../components/CloseButton.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { Rule } from '../../components/Rule.tsx';
import { useCommand } from '../../journalQueries.ts';
import { CheckFindings } from './CheckFindings.tsx';
import { CheckVerdict, errorsIn, LeftAlone } from './CheckVerdict.tsx';
import { Copies } from './Copies.tsx';
import { Enclosures } from './Enclosures.tsx';
import { errorsOf } from './errorsOf.ts';
import { FiveTips } from './FiveTips.tsx';
import { FromDebrief } from './FromDebrief.tsx';
import { isMailed } from './isMailed.ts';
import { Missing } from './Missing.tsx';
import { MuchAlike } from './MuchAlike.tsx';
import { SecondWay } from './SecondWay.tsx';
import type { CheckedDesk } from './useLetterCheck.ts';
import type { DraftInHand } from './useLetterDraft.ts';
import { Versions } from './Versions.tsx';

export interface LetterAsideProps {
  readonly letter: LetterView;
  readonly inHand: DraftInHand;
  readonly editor: Editor | null;
  readonly checked: CheckedDesk;
  /** Prints what lies in the tray, whatever was found. */
  readonly onPrintAnyway: () => void;
  readonly onProofread: () => void;
  /** The user says that it was printed, from its PDF or by hand. */
  readonly onPrinted: () => void;
  readonly onClose: () => void;
}

/** Beside the page: the letter check, what the debrief gives, what is enclosed, who gets a copy, and what is on file. */
export function LetterAside({ letter, inHand, editor, checked, onPrintAnyway, onProofread, onPrinted, onClose }: LetterAsideProps) {
  const readOnly = isMailed(letter);
  const ready = letter.problems.length === 0;
  const errors = errorsIn(checked);
  const [likest] = checked.check?.likenesses ?? [];
  const read = letter.state !== 'planned' && letter.state !== 'drafted';
  return (
    <>
      <header className="sec">
        <h2 className="title-3">{readOnly ? 'In the file' : 'Letter check'}</h2>
        <Rule id={readOnly ? 'P11' : 'P10'} />
        <span className="push drawer-close">
          <CloseButton onClose={onClose} />
        </span>
      </header>
      {readOnly ? (
        <Mailed letter={letter} />
      ) : (
        <>
          <CheckVerdict letter={letter} checked={checked} />
          <Missing letter={letter} editor={editor} />
          <CheckFindings checked={checked} />
          <LeftAlone checked={checked} />
          {checked.check !== null && <FiveTips tips={checked.check.tips} />}
          {checked.check !== null && <MuchAlike letter={letter} body={inHand.draft.body} likest={likest} />}
        </>
      )}
      {!readOnly && <FromDebrief letter={letter} body={inHand.draft.body} editor={editor} />}
      {letter.kind === 'letter' && (
        <>
          <Enclosures
            enclosures={inHand.draft.enclosures}
            readOnly={readOnly}
            onChange={(enclosures) => inHand.change({ enclosures: [...enclosures] })}
          />
          <Copies
            copies={inHand.draft.copies ?? letter.copies}
            readOnly={readOnly}
            onChange={(copies) => inHand.change({ copies: [...copies] })}
          />
        </>
      )}
      <SecondWay letter={letter} />
      {letter.versionsOnFile.length > 0 && <Versions letter={letter} versions={letter.versionsOnFile} />}
      {!readOnly && (
        <div className="check-foot">
          {ready && errors > 0 && <Button onClick={onPrintAnyway}>Print anyway</Button>}
          <Button
            look={ready && errors === 0 && !read ? 'primary' : 'plain'}
            {...(ready && errors === 0 ? { keys: ['Ctrl', '↵'] } : {})}
            disabled={!ready || errors > 0 || read}
            aria-disabled={!ready || errors > 0 || read}
            onClick={onProofread}
          >
            {read ? 'Proofread' : 'Mark proofread'}
          </Button>
          {/* A PDF may be printed by any program: then nobody but the user can say so. */}
          <Button disabled={!ready} aria-disabled={!ready} onClick={onPrinted}>
            Printed…
          </Button>
        </div>
      )}
    </>
  );
}

function Mailed({ letter }: { readonly letter: LetterView }) {
  const { today, zone } = useClock();
  return (
    <p className="lede">
      <Lock className="i" aria-hidden /> Mailed {letter.mailedAt === null ? '' : sayMoment(letter.mailedAt, zone, today)}. What was mailed
      stays as it was.
    </p>
  );
}

/** Marks a letter as read once more, after what is typed is saved and read; with an error in it, goes there instead. */
export function useProofread(letter: LetterView, inHand: DraftInHand, checked: CheckedDesk): () => void {
  const { today } = useClock();
  const mark = useCommand('letters.markProofread');
  const read = async (): Promise<void> => {
    if (!(await inHand.flush())) return;
    const errors = await errorsOf([letter], today);
    if (errors.length > 0) {
      checked.next(1);
      return;
    }
    mark.mutate({ id: letter.id }, { onSuccess: () => tell(`${letter.person.spoken}: proofread.`, { undo: true }), onError: tellProblem });
  };
  return () => {
    if (!isMailed(letter) && letter.problems.length === 0) void read().catch(tellProblem);
  };
}
