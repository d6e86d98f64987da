import { aboutWords } from '../../../shared/rules/aboutWords.ts';
import { dayOf, hourOf } from '../../../shared/rules/days.ts';
import { fullName } from '../../../shared/rules/names.ts';
import { sayHow, sayOutcome } from '../../../shared/rules/searchLog/words.ts';
import type { TouchOut } from '../../db/tablesOut.ts';
import { csvText } from './csvCells.ts';

const header = [
  ...['Follow Through id', 'Day', 'Hour', 'Zone', 'Person', 'Organization', 'Position'],
  ...['Direction', 'How', 'About', 'Outcome', 'Said'],
];

/** A table of touches, each with the day and the hour of the zone in which it was made. */
export function touchesCsv(touches: readonly TouchOut[], byteOrderMark: boolean): string {
  const rows = touches.map((touch) => [
    ...[touch.id, dayOf(touch.at, touch.zone), hourOf(touch.at, touch.zone), touch.zone, fullName(touch)],
    ...[touch.organization ?? '', touch.position ?? '', touch.direction === 'out' ? 'to them' : 'from them', sayHow(touch.channel, 'en')],
    ...[aboutWords[touch.about], sayOutcome(touch.outcome, 'en'), touch.said],
  ]);
  return csvText([header, ...rows], byteOrderMark);
}
