import type { Planned } from '../../shared/contract.ts';
import type { Id, Moment, Zone } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { spokenName } from '../../shared/rules/names.ts';
import { sayDay } from '../../shared/rules/say.ts';
import * as contacts from '../db/contacts.ts';
import * as followUps from '../db/followUps.ts';
import * as interviews from '../db/interviews.ts';
import * as letters from '../db/letters.ts';
import type { Letter } from '../db/letters.ts';
import type { Writing } from '../handlers.ts';
import { purposeOf } from './letterPurpose.ts';
import { assertAfterStart, assertHasCome } from './moments.ts';
import { found } from './named.ts';
import { planOpportunities } from './planning.ts';
import { recordTouch } from './touches.ts';

/**
 * These went in the post: the one event that starts the call after the letter (P12). Closes their thank-you follow-ups,
 * records each as a contact made, and plans again. Another moment for one mailed before corrects it.
 * @throws ProblemError 'refused' for one that was never printed: a draft is never recorded as sent; 'invalid' for a
 * moment that is still to come or before the interview.
 */
export function mailLetters(
  writing: Writing,
  { ids, mailedAt, zone }: { readonly ids: readonly Id[]; readonly mailedAt: Moment; readonly zone: Zone },
): Planned {
  const { db, ports } = writing;
  assertHasCome(ports, mailedAt, 'mailedAt');
  const all = [...new Set(ids)].map((id) => found(letters.read(db, id), 'letter'));
  for (const letter of all) mail(writing, letter, mailedAt, zone);
  return planOpportunities(writing, [...new Set(all.map(({ opportunityId }) => opportunityId))]);
}

function mail(writing: Writing, letter: Letter, mailedAt: Moment, zone: Zone): void {
  const { db, ports } = writing;
  const name = spokenName(found(contacts.read(db, letter.contactId), 'person'));
  if (letter.state !== 'printed' && letter.mailedAt === null) {
    throw new ProblemError(
      'refused',
      `The ${letter.kind} to ${name} is not printed yet. Print it first: a draft is never recorded as sent.`,
    );
  }
  if (letter.mailedAt === mailedAt && letter.mailedZone === zone) return;
  assertAfterStart(mailedAt, found(interviews.read(db, letter.interviewId), 'interview').startsAt);
  letters.write(db, { ...letter, mailedAt, mailedZone: zone, state: letter.state === 'answered' ? 'answered' : 'mailed' }, ports.now());
  recordTouch(writing, {
    id: letters.touchOf(db, letter.id) ?? ports.newId(),
    contactId: letter.contactId,
    opportunityId: letter.opportunityId,
    letterId: letter.id,
    direction: 'out',
    about: 'thanks',
    channel: letter.kind,
    outcome: 'sent',
    said: '',
    at: mailedAt,
    zone,
  });
  const because = `you mailed ${name}’s ${letter.kind} on ${sayDay(dayOf(mailedAt, zone))}`;
  for (const followUp of followUps.ofOpportunity(db, letter.opportunityId)) {
    const isItsThanks =
      followUp.interviewId === letter.interviewId &&
      followUp.contactId === letter.contactId &&
      followUp.kind === letter.kind &&
      purposeOf(followUp) === letter.purpose;
    if (isItsThanks && (followUp.status === 'open' || followUp.status === 'done')) {
      followUps.write(db, { ...followUp, status: 'done', closedAt: mailedAt, closedBecause: because }, ports.now());
    }
  }
}
