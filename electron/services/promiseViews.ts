import type { Id } from '../../shared/model.ts';
import type { OpportunityFacts } from '../../shared/rules/facts.ts';
import { promiseState } from '../../shared/rules/promiseState.ts';
import type { PromiseView } from '../../shared/views.ts';
import type { StoredPromise } from '../db/promises.ts';
import type { Reading } from '../handlers.ts';
import { gatherFacts } from './facts.ts';
import { found } from './named.ts';
import { daysOf, termsFor } from './terms.ts';

/** Promises as the screens show them; each opportunity's facts are gathered once. */
export function promiseViews({ db, ports }: Reading, promises: readonly StoredPromise[]): readonly PromiseView[] {
  const gathered = new Map<Id, OpportunityFacts>();
  return promises.flatMap((stored) => {
    const facts = gathered.get(stored.opportunityId) ?? found(gatherFacts(db, stored.opportunityId), 'opportunity');
    gathered.set(stored.opportunityId, facts);
    const interview = facts.interviews.find(({ id }) => id === stored.interviewId);
    const fact = interview?.promises.find(({ about }) => about === stored.about);
    if (interview === undefined || fact === undefined) return [];
    const { day, state, because, rules } = promiseState(
      facts,
      interview,
      fact,
      termsFor(db, facts.organization.id, daysOf(facts)),
      ports.now(),
    );
    return [
      {
        id: stored.id,
        about: stored.about,
        promise: stored.promise,
        day,
        state,
        organization: { id: facts.organization.id, name: facts.organization.name },
        opportunity: { id: facts.opportunity.id, title: facts.opportunity.title },
        because,
        rules,
      },
    ];
  });
}
