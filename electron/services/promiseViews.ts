import type { Id } from '../../shared/model.ts';
import type { OpportunityFacts } from '../../shared/rules/facts.ts';
import { spanOf } from '../../shared/rules/followUpState.ts';
import { promiseState } from '../../shared/rules/promiseState.ts';
import type { CallStands } from '../../shared/rules/promiseState.ts';
import { promiseKey } from '../../shared/rules/standingPromises.ts';
import type { PromiseView } from '../../shared/views.ts';
import * as followUps from '../db/followUps.ts';
import type { ReadableDb } from '../db/open.ts';
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
      callStands(db, promiseKey(interview.id, fact.about, fact.round ?? 0)),
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

/** One that became another call, or asks after both promises with another, has no time of its own. */
function callStands(db: ReadableDb, key: string): CallStands | null {
  const call = followUps.byKey(db, key);
  if (call === null || call.status === 'retired') return null;
  if (call.status !== 'open') return { status: call.status };
  const { opensAt } = spanOf(call);
  if (opensAt === null || (call.stop?.kind === 'held' && call.stop.becomes !== null)) return null;
  return { status: 'open', opensAt: call.stop?.kind === 'held' ? call.stop.until : opensAt };
}
