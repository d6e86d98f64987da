import type { Moment } from '../../../shared/model.ts';
import { callWindow } from '../../../shared/rules/callWindow.ts';
import { addDays, dayOf } from '../../../shared/rules/days.ts';
import { sayPromise, sayWindows } from '../../../shared/rules/say.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { useJournal } from '../../journalQueries.ts';

const everyKind = ['interview', 'promise', 'letter', 'card', 'email', 'call', 'reference', 'keep'] as const;
/** Far enough to find a business day after any run of holidays. */
const daysAhead = 14;

export interface WhatMailingStartsProps {
  readonly letters: readonly LetterRow[];
  readonly mailedAt: Moment;
}

/** What *mailed* brings, by the same rule that plans it: the window of the call (P12), or that a promise comes first (P15). */
export function WhatMailingStarts({ letters, mailedAt }: WhatMailingStartsProps) {
  const { today } = useClock();
  const letter = letters.find((each) => each.kind === 'letter' && each.interview !== null);
  const interview = letter?.interview ?? null;
  const day = dayOf(mailedAt, interview?.zone ?? 'UTC');
  const { data: calendar } = useJournal(
    'calendar.range',
    { from: day, to: addDays(day, daysAhead), perDay: 1, hidden: [...everyKind] },
    { enabled: interview !== null },
  );
  const { data: status } = useJournal('journal.status', {});
  const { data: opportunity } = useJournal('opportunities.get', { id: interview?.opportunity.id ?? '' }, { enabled: interview !== null });
  if (interview === null || calendar === undefined || opportunity === undefined || status === undefined) return null;
  const daysOf = (which: 'office' | 'postal') => new Set(calendar.holidays.filter((holiday) => holiday[which]).map(({ day: on }) => on));
  const windows = callWindow(mailedAt, interview.zone, { ...status.practice, office: daysOf('office'), postal: daysOf('postal') });
  const opens = windows[0]?.from ?? mailedAt;
  const promise = opportunity.promises.find(
    (each) => each.state === 'open' && each.day !== null && each.day >= dayOf(opens, interview.zone),
  );
  const hours = `${status.practice.callFromHours} to ${status.practice.callToHours}`;
  const when = sayWindows(windows, interview.zone, 'window', today);
  if (promise === undefined) {
    return (
      <Because rules={['P12']}>
        Mailed starts the clock: {hours} hours later is {when}.
      </Because>
    );
  }
  return (
    <Because rules={['P12', 'P15']}>
      Mailed starts the clock: {hours} hours later is {when}. A day was promised, {sayPromise(promise.promise, today)}, so the call to{' '}
      {opportunity.organization.name} waits for it.
    </Because>
  );
}
