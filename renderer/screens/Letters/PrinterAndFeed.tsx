import { envelopeZones } from '../../../shared/rules/envelopeZones.ts';
import { envelopeSize } from '../../../shared/rules/paperChoices.ts';
import type { LetterView } from '../../../shared/views.ts';
import { CloseButton } from '../../components/CloseButton.tsx';
import { EnvelopeWriting } from '../../components/EnvelopeFields.tsx';
import { FeedFields } from '../../components/FeedFields.tsx';
import { PrinterPick } from '../../components/PrinterPick.tsx';
import { usePaper } from '../../components/usePaper.ts';

/** Beside the envelope: the printer for it, and how that takes it. */
export function PrinterAndFeed({ letter, onClose }: { readonly letter: LetterView; readonly onClose: () => void }) {
  const { choices } = usePaper();
  const envelope = letter.kind === 'card' ? choices.card.size : choices.envelope;
  const { lengthMm, heightMm } = envelopeSize(envelope, choices.ownEnvelope);
  const isUspsLetter = envelopeZones({ lengthMm, heightMm }).faults.length === 0;
  return (
    <>
      <header className="sec">
        <h2 className="title-3">Printer and feed</h2>
        <span className="push drawer-close">
          <CloseButton onClose={onClose} />
        </span>
      </header>
      <PrinterPick kind="envelopes" label="Printer for envelopes" />
      <FeedFields printer={choices.printers.envelopes} envelope={envelope} />
      <div className="envelope-writing">
        <EnvelopeWriting />
      </div>
      <p className="because">
        {isUspsLetter ? `A USPS letter: length is ${(lengthMm / heightMm).toFixed(2)} times height.` : 'Not a USPS letter: it costs more.'}{' '}
        What is stored of an address is never altered.
      </p>
    </>
  );
}
