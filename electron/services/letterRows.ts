import type { LetterRow } from '../../shared/views.ts';
import { spanOf } from '../../shared/rules/followUpState.ts';
import { followUpOf } from '../db/followUps.ts';
import * as letterLists from '../db/letterLists.ts';
import type { Letter } from '../db/letters.ts';
import type { Reading } from '../handlers.ts';
import { stateOf } from './followUpViews.ts';
import { found, labelOf } from './named.ts';

/** Letters and cards as lists show them: what stands beside them is read for all at once. */
export function letterRows({ db, ports }: Reading, letters: readonly Letter[]): readonly LetterRow[] {
  const ids = letters.map(({ id }) => id);
  const beside = letterLists.beside(db, ids);
  const followUps = letterLists.followUpsOf(db, ids);
  const people = letterLists.peopleOf(db, [...new Set(letters.map(({ interviewId }) => interviewId))]);
  const now = ports.now();
  return letters.map((letter): LetterRow => {
    const facts = found(beside.get(letter.id), 'letter');
    const asked = followUps.get(letter.id);
    const followUp = asked === undefined ? null : followUpOf(asked);
    const organization = { id: facts.organizationId, name: facts.organization };
    return {
      id: letter.id,
      kind: letter.kind,
      purpose: letter.purpose,
      state: letter.state,
      person: labelOf({ ...facts, id: facts.contactId }),
      organization,
      interview: {
        id: facts.interviewId,
        kind: facts.interviewKind,
        startsAt: facts.startsAt,
        endsAt: facts.endsAt,
        zone: facts.zone,
        place: facts.place,
        organization,
        opportunity: { id: facts.opportunityId, title: facts.opportunity },
        people: (people.get(facts.interviewId) ?? []).map(labelOf),
      },
      followUpState: followUp === null ? null : stateOf(followUp, now),
      dueAt: followUp === null ? null : spanOf(followUp).dueAt,
      mailedAt: letter.mailedAt,
      versions: facts.versions,
    };
  });
}

/** One letter or card, as lists show it. */
export function letterRow(reading: Reading, letter: Letter): LetterRow {
  return found(letterRows(reading, [letter])[0], 'letter');
}
