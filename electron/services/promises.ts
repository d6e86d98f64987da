import type { Planned } from '../../shared/contract.ts';
import type { PromiseFact } from '../../shared/rules/facts.ts';
import { ProblemError } from '../../shared/problem.ts';
import * as interviews from '../db/interviews.ts';
import * as opportunities from '../db/opportunities.ts';
import * as promises from '../db/promises.ts';
import type { HandlersOf } from '../handlers.ts';
import { changedPromise } from './debriefFacts.ts';
import { assertHasCome } from './moments.ts';
import { found } from './named.ts';
import { planOpportunity } from './planning.ts';

/** What an employer said after the newest interview, on the telephone or by letter: it takes the place of the answer that was known (P15). */
export const promisesHandlers: HandlersOf<'promises.record'> = {
  'promises.record': (writing, { opportunityId, about, promise, saidAt }): Planned => {
    const { db, ports } = writing;
    found(opportunities.read(db, opportunityId), 'opportunity');
    assertHasCome(ports, saidAt, 'saidAt');
    const interview = interviews.ofOpportunity(db, opportunityId).findLast(({ endsAt }) => endsAt <= saidAt);
    if (interview === undefined) {
      throw new ProblemError(
        'refused',
        'There was no interview for this job before that. Record the interview first; its debrief keeps what was promised.',
      );
    }
    const known = promises.ofInterview(db, interview.id).find((each) => each.about === about);
    const told: Required<PromiseFact> = changedPromise(db, interview, about, promise, saidAt);
    promises.write(db, { id: known?.id ?? ports.newId(), opportunityId, interviewId: interview.id, ...told });
    return planOpportunity(writing, opportunityId);
  },
};
