import type { PaperChoices } from '../../../shared/model.ts';
import { EnvelopePick, EnvelopeWriting } from '../../components/EnvelopeFields.tsx';
import { FeedFields } from '../../components/FeedFields.tsx';
import { PrinterPick } from '../../components/PrinterPick.tsx';
import { Select } from '../../components/Select.tsx';
import { usePaper } from '../../components/usePaper.ts';

const inks: readonly { readonly value: PaperChoices['card']['ink']; readonly label: string }[] = [
  { value: 'sheet', label: 'its text on a sheet, to copy by hand' },
  { value: 'lines', label: 'faint lines on the card, to write on' },
  { value: 'text', label: 'its text on the card' },
];

/** What is printed on, on which printer, and how it takes envelopes: remembered at once. */
export function PaperAndPrinters() {
  const { choices, choose } = usePaper();
  const { card, printers, envelope } = choices;
  const changeCard = (part: Partial<PaperChoices['card']>) => choose({ card: { ...card, ...part } });
  return (
    <section aria-labelledby="paper">
      <h2 className="title-4" id="paper">
        Paper and printers
      </h2>
      <div className="paper-set">
        <PrinterPick kind="letters" label="Printer for letters" />
        <PrinterPick kind="envelopes" label="Printer for envelopes" />
        <PrinterPick kind="cards" label="Printer for cards" />
        <PrinterPick kind="labels" label="Printer for labels" />
      </div>
      <h3 className="label-sm">Envelopes</h3>
      <div className="paper-set">
        <EnvelopePick look="input" />
        <EnvelopeWriting />
      </div>
      <FeedFields printer={printers.envelopes} envelope={envelope} />
      <h3 className="label-sm">Cards</h3>
      <div className="paper-set">
        <Select
          label="Card"
          value={card.size}
          options={[
            { value: 'A2', label: 'A2, 5½ × 4¼ in' },
            { value: 'A6', label: 'A6, 6¼ × 4½ in' },
          ]}
          onChange={(size) => changeCard({ size })}
        />
        <Select
          label="Fold"
          value={card.fold}
          options={[
            { value: 'flat', label: 'flat' },
            { value: 'folded', label: 'folded at the top' },
          ]}
          onChange={(fold) => changeCard({ fold })}
        />
        <Select label="What is printed" value={card.ink} options={inks} onChange={(ink) => changeCard({ ink })} />
      </div>
    </section>
  );
}
