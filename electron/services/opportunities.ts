import type { Planned } from '../../shared/contract.ts';
import { ProblemError } from '../../shared/problem.ts';
import { addDays, dayOf } from '../../shared/rules/days.ts';
import type { Stage } from '../../shared/model.ts';
import type { OpportunityRow } from '../../shared/views.ts';
import * as followUpLists from '../db/followUpLists.ts';
import { followUpOf } from '../db/followUps.ts';
import * as opportunities from '../db/opportunities.ts';
import type { Opportunity } from '../db/opportunities.ts';
import type { ListedFollowUp } from '../db/followUpLists.ts';
import * as opportunityLists from '../db/opportunityLists.ts';
import * as organizations from '../db/organizations.ts';
import * as promises from '../db/promises.ts';
import type { StoredPromise } from '../db/promises.ts';
import * as words from '../db/words.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { plantDecisionLetters } from './decisionLetters.ts';
import { indexOpportunity } from './findable.ts';
import { stateOf } from './followUpViews.ts';
import { found } from './named.ts';
import { opportunityView } from './opportunityView.ts';
import { planOpportunities } from './planning.ts';
import { promiseViews } from './promiseViews.ts';
import { takeStep } from './stage.ts';

export const opportunitiesHandlers: HandlersOf<'opportunities.list' | 'opportunities.counts' | 'opportunities.get' | 'opportunities.save'> =
  {
    'opportunities.list': (reading, { search, show, stages, ...order }) => {
      const { db, ports } = reading;
      const shown = { expression: words.expressionOf(search), show, now: ports.now() };
      const ids = opportunityLists.page(db, { ...shown, ...order, stages });
      const counts = opportunityLists.countByStage(db, shown);
      const next = followUpLists.firstOpenOf(db, 'opportunity_id', ids);
      // A promise whose day is over in every zone cannot be open: the rest need not be looked at.
      const promised = promises.ofOpportunities(db, ids, addDays(dayOf(ports.now(), 'UTC'), -1));
      return {
        rows: ids.map((id) => row(reading, found(opportunities.read(db, id), 'opportunity'), next.get(id), promised.get(id) ?? [])),
        total: stages.reduce((sum, stage) => sum + (counts.get(stage) ?? 0), 0),
      };
    },
    'opportunities.counts': ({ db, ports }, { search, show }) => {
      const counts = opportunityLists.countByStage(db, { expression: words.expressionOf(search), show, now: ports.now() });
      const of = (stage: Stage): number => counts.get(stage) ?? 0;
      return {
        shown: {
          ...{ found: of('found'), applied: of('applied'), interview: of('interview'), inProcess: of('inProcess'), offer: of('offer') },
          ...{ accepted: of('accepted'), declined: of('declined'), rejected: of('rejected'), withdrawn: of('withdrawn') },
          closed: of('closed'),
        },
        total: opportunities.total(db),
      };
    },
    'opportunities.get': (reading, { id }) => opportunityView(reading, found(opportunities.read(reading.db, id), 'opportunity')),
    'opportunities.save': save,
  };

function row(
  reading: Reading,
  opportunity: Opportunity,
  next: ListedFollowUp | undefined,
  promised: readonly StoredPromise[],
): OpportunityRow {
  const { db, ports } = reading;
  const { id, title, stage, stageDay, long } = opportunity;
  const organization = found(organizations.read(db, opportunity.organizationId), 'organization');
  return {
    ...{ id, title, stage, long },
    organization: { id: organization.id, name: organization.name },
    stageSince: stageDay,
    promise: promiseViews(reading, promised).find(({ state }) => state === 'open') ?? null,
    next: next === undefined ? null : { kind: next.kind, title: next.title, state: stateOf(followUpOf(next), ports.now()), day: next.day },
  };
}

type Input = Parameters<HandlersOf<'opportunities.save'>['opportunities.save']>[1];

/** Writes an opportunity; a stage that is new becomes a step of its path. */
function save(writing: Writing, input: Input): Planned {
  const { db, ports } = writing;
  found(organizations.read(db, input.organizationId), 'organization');
  const known = opportunities.read(db, input.id);
  if (known !== null && known.organizationId !== input.organizationId) {
    throw new ProblemError('refused', 'A position stays with its organization. Add it as a new position at the other one.', [
      { field: 'organizationId', sentence: 'Choose the organization of this position.' },
    ]);
  }
  const { id, organizationId, title, stage, stageDay, note, lostBecause, long } = input;
  opportunities.write(db, { id, organizationId, title, stage, stageDay, long }, ports.now());
  takeStep(writing, id, { stage, day: stageDay, note, lostBecause });
  indexOpportunity(db, id);
  // Accepting one closes all others politely, naming it and its day; taking it back opens them again (P30).
  const isFelt = stage === 'accepted' || known?.stage === 'accepted';
  const planned = planOpportunities(writing, [id, ...(isFelt ? opportunities.undecided(db) : [])]);
  plantDecisionLetters(writing, id);
  return planned;
}
