import { useState } from 'react';
import type { Stage } from '../../../shared/model.ts';
import type { OpportunityRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { useCommand } from '../../journalQueries.ts';
import { stageWords } from '../../words.ts';
import { plannedWords } from '../Today/todayWords.ts';
import { stageColumns } from './stageColumns.ts';

/** A move that asks something first: what was offered, why it was lost. */
export interface AskedMove {
  readonly row: OpportunityRow;
  readonly stage: Stage;
}

/** Moving an opportunity to another column: at once on the way, with its questions where it is decided. */
export function useStageMove(): {
  readonly asked: AskedMove | null;
  readonly move: (row: OpportunityRow, column: number) => void;
  readonly closeAsked: () => void;
} {
  const { today } = useClock();
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const save = useCommand('opportunities.save');
  const move = (row: OpportunityRow, column: number) => {
    const stages = stageColumns[column]?.stages ?? [];
    if (stages.length === 0 || stages.includes(row.stage) || save.isPending) return;
    const [stage] = stages;
    if (stages.length > 1) setAsked({ row, stage: 'rejected' });
    else if (stage === 'offer') setAsked({ row, stage });
    else if (stage !== undefined) {
      const { id, title, organization, long } = row;
      save.mutate(
        { id, title, organizationId: organization.id, long, stage, stageDay: today, note: '' },
        {
          onSuccess: (planned) => tell(`${title}: ${stageWords[stage]}.${plannedWords(planned)}`, { undo: true }),
          onError: tellProblem,
        },
      );
    }
  };
  return { asked, move, closeAsked: () => setAsked(null) };
}
