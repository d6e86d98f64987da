import { lostBecauseWords } from '../../../shared/rules/lostBecause.ts';
import { sayStage } from '../../../shared/rules/searchLog/words.ts';
import type { OpportunityOut } from '../../db/tablesOut.ts';
import { csvText } from './csvCells.ts';

const header = ['Follow Through id', 'Position', 'Organization', 'Stage', 'Since', 'Long process', 'Why lost', 'Note', 'Next', 'Next on'];

/** A table of opportunities, days as '2026-06-11'. */
export function opportunitiesCsv(opportunities: readonly OpportunityOut[], byteOrderMark: boolean): string {
  const rows = opportunities.map(({ id, position, organization, stage, since, long, lostBecause, note, next, nextDay }) => [
    ...[id, position, organization, sayStage(stage, 'en'), since, long === 1 ? 'yes' : 'no'],
    ...[lostBecause === null ? '' : lostBecauseWords[lostBecause], note ?? '', next ?? '', nextDay ?? ''],
  ]);
  return csvText([header, ...rows], byteOrderMark);
}
