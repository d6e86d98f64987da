import type { Id } from '../../shared/model.ts';
import { peopleOf } from '../../shared/rules/afterNo.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { draftAfterDecision } from '../../shared/rules/decisionTemplates.ts';
import * as followUps from '../db/followUps.ts';
import type { FollowUp } from '../db/followUps.ts';
import * as letters from '../db/letters.ts';
import * as letterVersions from '../db/letterVersions.ts';
import * as profiles from '../db/profile.ts';
import type { Writing } from '../handlers.ts';
import { gatherFacts } from './facts.ts';
import { letterFacts } from './letterPages.ts';
import { purposeOf } from './letterPurpose.ts';

/**
 * Makes the letters of a decision what is open after it: thanks after a no (P27, P28), thanks for an offer (P30), each with
 * its first text at the letter desk. A text that the user has saved stays; when the decision is taken back, only what was
 * neither saved nor printed goes.
 */
export function plantDecisionLetters(writing: Writing, opportunityId: Id): void {
  const { db } = writing;
  const asked = followUps.ofOpportunity(db, opportunityId).filter((each) => purposeOf(each) !== 'thanks' && each.status === 'open');
  for (const followUp of asked) plant(writing, opportunityId, followUp);
  for (const letter of letters.ofOpportunity(db, opportunityId)) {
    const isAsked = asked.some(
      (each) => each.contactId === letter.contactId && each.interviewId === letter.interviewId && purposeOf(each) === letter.purpose,
    );
    const isUntouched = letter.printedAt === null && letter.mailedAt === null && !letters.wasSavedByHand(db, letter.id);
    if (letter.purpose !== 'thanks' && !isAsked && isUntouched && letterVersions.countOf(db, letter.id) === 0)
      letters.remove(db, letter.id);
  }
}

function plant({ db, ports }: Writing, opportunityId: Id, followUp: FollowUp): void {
  const { contactId, interviewId, kind, rules } = followUp;
  const purpose = purposeOf(followUp);
  if (contactId === null || interviewId === null || purpose === 'thanks' || (kind !== 'letter' && kind !== 'card')) return;
  const known = letters
    .ofInterview(db, interviewId)
    .find((each) => each.contactId === contactId && each.kind === kind && each.purpose === purpose);
  if (known !== undefined) return;
  const facts = gatherFacts(db, opportunityId);
  const others = peopleOf(facts?.interviews ?? []).filter(({ id }) => id !== contactId);
  const draft = draftAfterDecision(letterFacts(db, interviewId, contactId), {
    ...{ purpose, kind, isLate: rules.includes('P28') },
    copies: rules.includes('P28') ? others.map(({ spoken }) => spoken) : [],
  });
  const profile = profiles.read(db);
  letters.write(
    db,
    {
      ...draft,
      ...{ id: ports.newId(), kind, purpose, contactId, opportunityId, interviewId, format: 'fullBlock', state: 'drafted' },
      paper: profile?.paper ?? 'letter',
      dated: dayOf(ports.now(), profile?.zone ?? ports.zone),
      printedAt: null,
      mailedAt: null,
      mailedZone: null,
    },
    ports.now(),
  );
}
