import type { Id } from '../../shared/model.ts';
import { heldBy, peopleOf } from '../../shared/rules/afterNo.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { draftAfterDecision } from '../../shared/rules/decisionTemplates.ts';
import * as followUps from '../db/followUps.ts';
import type { FollowUp } from '../db/followUps.ts';
import * as letters from '../db/letters.ts';
import type { Letter } from '../db/letters.ts';
import * as letterVersions from '../db/letterVersions.ts';
import * as profiles from '../db/profile.ts';
import type { Writing } from '../handlers.ts';
import { gatherFacts } from './facts.ts';
import { indexLetter } from './findable.ts';
import { letterFacts } from './letterPages.ts';
import { purposeOf } from './letterPurpose.ts';
import { found } from './named.ts';
import { ownTexts } from './templates.ts';

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
    if (letter.purpose !== 'thanks' && !isAsked && isUntouched(writing, letter)) letters.remove(db, letter.id);
    else if (letter.purpose !== 'thanks') indexLetter(db, letter.id);
  }
}

/** Neither saved by the user nor printed, nor on file from a print that was undone (P11). */
const isUntouched = ({ db }: Writing, { id, printedAt, mailedAt }: Letter): boolean =>
  printedAt === null && mailedAt === null && !letters.wasSavedByHand(db, id) && letterVersions.countOf(db, id) === 0;

/** Counted from 0 in the order in which they came; ids are made in it. A new one comes last. */
function placeAmong(all: readonly Letter[], asked: Pick<Letter, 'purpose' | 'kind'> & { readonly known: Letter | undefined }): number {
  const alike = all.filter(({ purpose, kind }) => purpose === asked.purpose && kind === asked.kind).map(({ id }) => id);
  return asked.known === undefined ? alike.length : alike.toSorted().indexOf(asked.known.id);
}

function plant(writing: Writing, opportunityId: Id, followUp: FollowUp): void {
  const { db, ports } = writing;
  const { contactId, interviewId, kind, rules } = followUp;
  const purpose = purposeOf(followUp);
  if (contactId === null || interviewId === null || purpose === 'thanks' || (kind !== 'letter' && kind !== 'card')) return;
  const known = letters
    .ofInterview(db, interviewId)
    .find((each) => each.contactId === contactId && each.kind === kind && each.purpose === purpose);
  if (known !== undefined && !isUntouched(writing, known)) return;
  const facts = found(gatherFacts(db, opportunityId), 'opportunity');
  const others = peopleOf(heldBy(facts, facts.opportunity.stageDay)).filter(({ id }) => id !== contactId);
  const isLate = rules.includes('P28');
  const place = placeAmong(letters.ofOpportunity(db, opportunityId), { purpose, kind, known });
  const { stage } = facts.opportunity;
  const answer = stage === 'accepted' || stage === 'declined' ? stage : ('open' as const);
  const decision = { answer, place, purpose, kind, isLate, copies: isLate ? others.map(({ spoken }) => spoken) : [] };
  const draft = draftAfterDecision(letterFacts(db, interviewId, contactId), decision, ownTexts(db));
  if (known !== undefined) {
    // Another interview or person makes it another letter: the question of P28, its copies.
    if (known.body !== draft.body) letters.write(db, { ...known, ...draft, state: 'drafted' }, ports.now());
    return;
  }
  const profile = profiles.read(db);
  letters.write(
    db,
    {
      ...draft,
      copies: [],
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
