import type { Planned } from '../../shared/contract.ts';
import { ProblemError } from '../../shared/problem.ts';
import { attemptsOf } from '../../shared/rules/attempts.ts';
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
    const asked = attemptsOf(facts).at(-1);
    if (asked === undefined)
      throw new ProblemError('refused', 'Nobody was asked about this job yet, so there is nothing to decide about asking again.');
    opportunities.answerPatience(db, id, answer, ports.now());
    if (answer !== 'keep') return planOpportunity(writing, id);
    // Cold, and offered as keep-in-touch: whoever was asked last is kept in the circle (P24, P34).
    contacts.setCircle(db, asked.contactId, true, ports.now());
    return sumOf(planOpportunity(writing, id), planPerson(writing, asked.contactId));
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
