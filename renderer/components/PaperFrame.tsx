import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PrintDocument } from '../../shared/views.ts';
import { rulerPx, Rulers } from './Rulers.tsx';
import './paperFrame.css';

/** What is not as it should be on the paper, a sentence each. */
export function PaperFaults({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="verdicts verdicts--faults" aria-label="What is wrong">
      {faults.map((fault) => (
        <li key={fault}>
          <TriangleAlert className="i s" aria-hidden />
          {fault}
        </li>
      ))}
    </ul>
  );
}

/** Pixels to a millimeter, as CSS defines them. */
const pxPerMm = 96 / 25.4;
/** Room around the sheet for its shadow, in pixels. */
const around = 12;
const aroundRuled = around + rulerPx;

export interface PaperFrameProps {
  readonly document: PrintDocument;
  /** With rulers in millimeters along its edges. */
  readonly ruled?: boolean;
}

/** The print document itself, the very one that goes to the printer, scaled to fit. */
export function PaperFrame({ document: paper, ruled = false }: PaperFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [scale, setScale] = useState(1);
  const [height, setHeight] = useState(paper.pageMm[1] * pxPerMm);
  const width = paper.pageMm[0] * pxPerMm;
  useEffect(() => {
    if (box.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setScale(Math.min(1, (entry.contentRect.width - 2 * (ruled ? aroundRuled : around)) / width));
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [width, ruled]);
  // Without scripts the page can do nothing; of the same origin, so that its height can be read.
  return (
    <div className={ruled ? 'paper-box is-ruled' : 'paper-box'} ref={box}>
      <div className="paper-place" style={{ width: width * scale }}>
        {ruled && <Rulers pageMm={paper.pageMm} pxPerMm={pxPerMm * scale} />}
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
    </div>
  );
}
