import type { ParsedOf, Planned } from '../../shared/contract.ts';
import type { Stage } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { sayDay } from '../../shared/rules/say.ts';
import * as followUps from '../db/followUps.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as invitations from '../db/invitations.ts';
import * as keptInTouch from '../db/keptInTouch.ts';
import * as letters from '../db/letters.ts';
import * as letterVersions from '../db/letterVersions.ts';
import * as messages from '../db/messages.ts';
import * as notes from '../db/notes.ts';
import * as opportunities from '../db/opportunities.ts';
import * as promises from '../db/promises.ts';
import * as removedInterviews from '../db/removedInterviews.ts';
import * as stages from '../db/stages.ts';
import type { Writing } from '../handlers.ts';
import { plantDecisionLetters } from './decisionLetters.ts';
import { found } from './named.ts';
import { planOpportunities, planPerson, sumOf } from './planning.ts';
import { today } from './profile.ts';
import { takeStep } from './stage.ts';

const words = { cancelled: 'was cancelled', mistake: 'was entered by mistake' } as const;

/**
 * Takes an interview out of the journal that does not take place, or never did: its open follow-ups are retired with the
 * reason, what was done stays, its drafts and answers go, and what follows is planned again. The people stay contacts.
 * @throws ProblemError 'refused' when a letter of it was printed or mailed: that is kept (P11).
 */
export function removeInterview(writing: Writing, { id, because }: ParsedOf<'interviews.remove'>): Planned {
  const { db, ports } = writing;
  const interview = found(interviews.read(db, id), 'interview');
  const written = letters.ofInterview(db, id);
  if (written.some((letter) => letter.printedAt !== null || letter.mailedAt !== null || letterVersions.countOf(db, letter.id) > 0)) {
    throw new ProblemError('refused', 'A letter of this interview was printed, and what was printed is kept. Amend the interview instead.');
  }
  const { opportunityId } = interview;
  const people = keptInTouch.peopleOf(db, [opportunityId]);
  const said = `the interview of ${sayDay(interview.day, today(writing))} ${words[because]}`;
  const retired = followUps.ofInterview(db, id).filter((each) => {
    const isOpen = each.status === 'open';
    const closing = { status: 'retired', closedAt: ports.now(), closedBecause: said } as const;
    followUps.write(db, { ...each, interviewId: null, ...(isOpen ? closing : {}) }, ports.now());
    return isOpen;
  }).length;
  for (const letter of written) letters.remove(db, letter.id);
  for (const message of messages.ofInterview(db, id)) {
    if (message.sentAt === null) messages.remove(db, message.id);
    else messages.write(db, { ...message, interviewId: null }, ports.now());
  }
  for (const kind of ['restate', 'forgot', 'asked', 'learned'] as const) notes.replace(db, id, kind, [], ports.newId);
  for (const presence of inTheRoom.ofInterview(db, id)) inTheRoom.remove(db, presence.id);
  for (const promise of promises.ofInterview(db, id)) promises.remove(db, promise.id);
  invitations.release(db, id);
  interviews.remove(db, id);
  const { kind, startsAt, zone } = interview;
  removedInterviews.write(db, { id: ports.newId(), opportunityId, kind, startsAt, zone, because, removedAt: ports.now() });
  if (because === 'mistake') stepBack(writing, opportunityId);
  const planned = [planOpportunities(writing, [opportunityId]), ...people.map((person) => planPerson(writing, person))].reduce(sumOf);
  plantDecisionLetters(writing, opportunityId);
  return sumOf(planned, { added: 0, retired });
}

/** The stages to which an interview moves an opportunity. */
const byInterview: readonly Stage[] = ['interview', 'inProcess'];

/** An opportunity of which no interview is left stands where it stood before the first was entered. */
function stepBack(writing: Writing, opportunityId: string): void {
  const { db, ports } = writing;
  const opportunity = found(opportunities.read(db, opportunityId), 'opportunity');
  if (!byInterview.includes(opportunity.stage) || interviews.ofOpportunity(db, opportunityId).length > 0) return;
  const path = stages.ofOpportunity(db, opportunityId);
  const before = path.filter(({ stage }) => !byInterview.includes(stage)).at(-1);
  for (const step of path) if (byInterview.includes(step.stage)) stages.remove(db, step.id);
  const stage = before?.stage ?? 'found';
  const stageDay = before?.day ?? dayOf(ports.now(), ports.zone);
  opportunities.write(db, { ...opportunity, stage, stageDay }, ports.now());
  if (before === undefined) takeStep(writing, opportunityId, { stage, day: stageDay, note: '' });
}
