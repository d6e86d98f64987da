/** P2: what may be missing of a person is asked for again, until it is known. */
import type { Day, MissingFact, PreferredChannel } from '../model.ts';
import { sayDay } from './say.ts';

/** What is missing, in the order in which a letter needs it: the spelling of the name, the address, how they prefer to be reached. */
export function missingOf(person: {
  readonly spellingChecked: boolean;
  readonly hasAddress: boolean;
  readonly preferredChannel: PreferredChannel | null;
}): readonly MissingFact[] {
  return [
    ...(person.spellingChecked ? [] : (['spelling'] as const)),
    ...(person.hasAddress ? [] : (['address'] as const)),
    ...(person.preferredChannel === null ? (['preferredChannel'] as const) : []),
  ];
}

/** Why it is asked: "because you met Ms. Kowalski at McDonald's Blinds and Shades on Thu 11 June". */
export function whyAsked(known: {
  readonly spoken: string;
  readonly organization: string;
  /** The day of the interview; null for a reference. */
  readonly metOn: Day | null;
  readonly today: Day;
}): string {
  const { spoken, organization, metOn, today } = known;
  return metOn === null
    ? `because ${spoken} is a reference for ${organization}`
    : `because you met ${spoken} at ${organization} on ${sayDay(metOn, today)}`;
}
