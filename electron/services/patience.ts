import type { Planned } from '../../shared/contract.ts';
import { ProblemError } from '../../shared/problem.ts';
import { attemptsOf } from '../../shared/rules/attempts.ts';
import { isSuggested } from '../../shared/rules/askToConnect.ts';
import { patienceOf } from '../../shared/rules/weekly.ts';
import type { OpportunityView } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { gatherFacts } from './facts.ts';
import { found } from './named.ts';
import { planOpportunity, planOrganization, planPerson, sumOf } from './planning.ts';
import { practiceOf } from './terms.ts';

export const patienceHandlers: HandlersOf<'opportunities.answer' | 'organizations.pace'> = {
  'opportunities.answer': (writing, { id, answer }): Planned => {
    const { db, ports } = writing;
    const facts = found(gatherFacts(db, id), 'opportunity');
    if (attemptsOf(facts).length === 0)
      throw new ProblemError('refused', 'Nobody was asked about this job yet, so there is nothing to decide about asking again.');
    opportunities.answerPatience(db, id, answer, ports.now());
    if (answer !== 'keep') return planOpportunity(writing, id);
    // Cold, and offered as keep-in-touch: everyone who was asked, and whoever asked the questions, is kept in the circle (P24,
    // P33, P34), but nobody whom the user left out of it before.
    const met = facts.interviews.flatMap(({ people }) => people).filter(({ role }) => isSuggested(role));
    const everyone = [...attemptsOf(facts).map(({ contactId }) => contactId), ...met.map(({ person }) => person.id)];
    const kept = [...new Set(everyone)].filter((each) => contacts.read(db, each)?.circle?.in !== false);
    for (const each of kept) contacts.setCircle(db, each, true, ports.now());
    return kept.map((each) => planPerson(writing, each)).reduce(sumOf, planOpportunity(writing, id));
  },
  'organizations.pace': (writing, { id, days }): Planned => {
    organizations.setPace(writing.db, found(organizations.read(writing.db, id), 'organization').id, days);
    return planOrganization(writing, id);
  },
};

/** How far the patience of an opportunity has come (P24). */
export function patienceView({ db }: Reading, id: string): OpportunityView['patience'] {
  return patienceOf(found(gatherFacts(db, id), 'opportunity'), practiceOf(db));
}
