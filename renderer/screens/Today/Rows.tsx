import { useState } from 'react';
import type { Section, TodaySectionName } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import type { OnAsk } from './asked.ts';
import { Row } from './Row.tsx';
import { useSectionPages } from './useSectionPages.ts';

export interface RowsProps {
  readonly name: TodaySectionName;
  readonly section: Section;
  /** Show at most so many of the section's rows until asked for more. */
  readonly folded?: number;
  readonly currentId: string | null;
  readonly onCurrent: (id: string) => void;
  readonly onGone: (id: string) => void;
  readonly onAsk: OnAsk;
  readonly brief?: boolean;
}

/** The rows of a section, in the order of their deadlines; what does not fit folds to "n more". */
export function Rows({ name, section, folded = section.rows.length, currentId, onCurrent, onGone, onAsk, brief = false }: RowsProps) {
  const [asked, setAsked] = useState(false);
  const { rows, left, problem, more } = useSectionPages(name, section, folded, asked, () => setAsked(true));
  return (
    <>
      <ol>
        {rows.map((followUp) => (
          <Row
            key={followUp.id}
            followUp={followUp}
            current={followUp.id === currentId}
            onCurrent={onCurrent}
            onGone={onGone}
            onAsk={onAsk}
            brief={brief}
          />
        ))}
      </ol>
      {problem !== null && <ErrorNotice error={problem} onRetry={more} />}
      {left > 0 && (
        <p className="more">
          <Button look="text" onClick={more}>
            {left} more
          </Button>
        </p>
      )}
    </>
  );
}
