import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import type { PrintDocument } from '../../../shared/views.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import type { What } from './usePrinting.ts';

/** Pixels to a millimeter, as CSS defines them. */
const pxPerMm = 96 / 25.4;

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
          {value.faults.length > 0 && (
            <ul className="verdicts verdicts--faults" aria-label="What is wrong">
              {value.faults.map((fault) => (
                <li key={fault}>
                  <TriangleAlert className="i s" aria-hidden />
                  {fault}
                </li>
              ))}
            </ul>
          )}
          <PaperFrame document={value} />
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

/** Room around the sheet for its shadow, in pixels. */
const around = 12;

function PaperFrame({ document: paper }: { readonly document: PrintDocument }) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [scale, setScale] = useState(1);
  const [height, setHeight] = useState(paper.pageMm[1] * pxPerMm);
  const width = paper.pageMm[0] * pxPerMm;
  useEffect(() => {
    if (box.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setScale(Math.min(1, (entry.contentRect.width - 2 * around) / width));
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [width]);
  // Without scripts the page can do nothing; of the same origin, so that its height can be read.
  return (
    <div className="paper-box" ref={box}>
      <div className="paper-fit" style={{ width: width * scale, height: height * scale }}>
        <iframe
          ref={frame}
          title={paper.title}
          sandbox="allow-same-origin"
          srcDoc={paper.html}
          className="paper-frame"
          style={{ width, height, transform: `scale(${scale})` }}
          onLoad={() => setHeight(frame.current?.contentDocument?.body.scrollHeight ?? height)}
        />
      </div>
    </div>
  );
}
