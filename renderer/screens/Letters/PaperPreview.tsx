import { Check } from 'lucide-react';
import type { Id } from '../../../shared/model.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { PaperFaults, PaperFrame } from '../../components/PaperFrame.tsx';
import { useJournal } from '../../journalQueries.ts';
import type { What } from './usePrinting.ts';

export interface PaperPreviewProps {
  readonly ids: readonly Id[];
  readonly what: What;
  readonly zones: boolean;
}

/** The print document itself, the very one that goes to the printer, scaled to fit. */
export function PaperPreview({ ids, what, zones }: PaperPreviewProps) {
  const document = useJournal('letters.document', { ids: [...ids], what, zones }, { keep: true });
  return (
    <Loaded query={document} rows={3}>
      {(value) => (
        <>
          <PaperFaults faults={value.faults} />
          <PaperFrame document={value} ruled={what !== 'letters' && ids.length === 1} />
          {what !== 'letters' && value.faults.length === 0 && (
            <p className="verdicts">
              {['Address inside the read area', 'Barcode zone clear', `${value.pageMm.map((side) => side.toFixed(1)).join(' × ')} mm`].map(
                (verdict) => (
                  <span key={verdict}>
                    <Check className="i s" aria-hidden />
                    {verdict}
                  </span>
                ),
              )}
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}
