import type { PlannedFollowUp, RuleId } from '../model.ts';
import type { AdviceFacts, Answered } from './adviceFacts.ts';
import { give, lastHeld } from './adviseOther.ts';
import type { Terms } from './facts.ts';
import { becauseIn, openStateOf, spanOf } from './followUpState.ts';
import { endingOfAll } from './standingPromises.ts';

/** Something else that is welcome at the moment asked about, and why. */
export interface AlsoWelcome {
  readonly because: string;
  readonly rules: readonly RuleId[];
}

/** More than so many distract from the answer. */
const most = 3;

/**
 * What else is welcome now: what is due and no status contact (thanks still owed, P5; an offer's thanks, a reference), what
 * was asked for and not sent, and something to give (P25) where the answer itself is not yes.
 */
export function alsoWelcome(facts: AdviceFacts, answer: Pick<Answered, 'verdict'>, terms: Terms): readonly AlsoWelcome[] {
  const { about, at, open, opportunity } = facts;
  const owed = open
    .filter((planned) => !planned.status && isAboutHere(planned, facts) && !isAsked(planned, facts))
    .flatMap((planned) => {
      const state = openStateOf({ stop: planned.stop, ...spanOf(planned) }, at);
      if (state !== 'due' && state !== 'overdue') return [];
      const person = nameOf(planned, facts);
      const because = becauseIn(state, { ...planned, ...spanOf(planned) }, at);
      const what = `${planned.title.charAt(0).toLowerCase()}${planned.title.slice(1)}${person === null ? '' : ` to ${person}`}`;
      return [{ dueAt: spanOf(planned).dueAt ?? '', because: `${what}: ${because}`, rules: planned.rules }];
    })
    // Whatever is due first; of several at once by name.
    .toSorted((one, other) => (`${one.dueAt} ${one.because}` < `${other.dueAt} ${other.because}` ? -1 : 1))
    .map(({ because, rules }) => ({ because, rules }));
  const met = lastHeld(opportunity, at);
  const sent =
    met !== null &&
    opportunity?.touches.some((touch) => touch.about === 'enclosure' && touch.direction === 'out' && touch.at >= met.endsAt);
  const enclosures: readonly AlsoWelcome[] =
    about === 'enclosure' || met === null || sent === true || facts.asked.length === 0
      ? []
      : [{ because: `what they asked for is never held: ${facts.asked.join(', ')}`, rules: ['P3', 'P23'] }];
  const goesOn = met !== null && opportunity !== null && endingOfAll(opportunity) === null;
  const gift = about === 'give' || answer.verdict === 'yes' || !goesOn ? null : give(facts, terms);
  const gifts: readonly AlsoWelcome[] = gift?.verdict === 'yes' ? [{ because: gift.because, rules: gift.rules }] : [];
  return [...owed, ...enclosures, ...gifts].slice(0, most);
}

const isAboutHere = ({ opportunityId, contactId }: PlannedFollowUp, { opportunity, contact }: AdviceFacts): boolean =>
  opportunityId === null ? contactId === null || contactId === contact?.id : opportunityId === opportunity?.opportunity.id;

/** What the question itself is about is no "also". */
function isAsked({ kind, rules, contactId }: PlannedFollowUp, { about, contact }: AdviceFacts): boolean {
  if (about === 'reference') return kind === 'reference';
  if (about === 'connect') return rules[0] === 'P33';
  if (about === 'keep') return kind === 'keep' && rules[0] !== 'P33';
  const isThanks = kind !== 'keep' && thanksRules.includes(rules[0]);
  return about === 'thanks' && isThanks && (contact === null || contactId === contact.id);
}

const thanksRules: readonly RuleId[] = ['P5', 'P7', 'P8', 'P27', 'P30'];

function nameOf({ contactId }: PlannedFollowUp, { opportunity, contact }: AdviceFacts): string | null {
  if (contactId === null) return null;
  if (contactId === contact?.id) return contact.spoken;
  const met = opportunity?.interviews.flatMap(({ people }) => people).find(({ person }) => person.id === contactId)?.person;
  return (met ?? opportunity?.references.find(({ person }) => person.id === contactId)?.person)?.spoken ?? null;
}
