import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id, Stage } from '../../shared/model.ts';
import type { FollowUpView } from '../../shared/views.ts';
import { jordanEllis } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { event, RandomHistory } from '../fixtures/randomHistory.ts';

const events = 250;
const goesOn: readonly Stage[] = ['found', 'applied', 'interview', 'inProcess'];

const isEnough = ({ stop }: FollowUpView): boolean => stop?.kind === 'blocked' && stop.missing === 'answer';
const isShared = ({ stop }: FollowUpView): boolean => stop?.kind === 'held' && stop.becomes !== null;
/** When what is ahead opens, or what is held is released by itself. */
const opensOf = ({ state, stop, opensAt }: FollowUpView): readonly string[] => {
  if (state === 'held' && stop?.kind === 'held') return stop.becomes === null ? [stop.until] : [];
  return state === 'upcoming' && opensAt !== null ? [opensAt] : [];
};

describe('whatever happens in a search, the lists and the answer never disagree', () => {
  it('what is due is yes, what is ahead is waited for, what is over or enough is better not', { timeout: 120_000 }, async () => {
    const answers = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: events, maxLength: events, size: 'max' }), async (all) => {
        const test = openTestJournal({ now: '2026-01-05T14:00:00Z' });
        try {
          await test.call('profile.save', jordanEllis);
          const history = new RandomHistory(test);
          for (const organization of history.organizations) await test.call('organizations.save', organization);
          for (const { id, title, organization } of history.jobs) {
            const job = {
              id,
              title,
              organizationId: organization.id,
              stage: 'applied',
              stageDay: '2026-01-05',
              note: '',
              long: false,
            } as const;
            await test.call('opportunities.save', job);
          }
          test.reopen();
          for (const happens of all) {
            await history.happen(happens);
            const job = history.jobs[happens.where % history.jobs.length];
            if (job !== undefined) answers.set(await agreed(test, job.id, history.now), 1);
          }
        } finally {
          test.close();
        }
      }),
      { numRuns: 2, endOnFailure: true },
    );
    // A history in which nothing was ever due would prove nothing.
    expect([...answers.keys()].sort()).toEqual(['betterNot', 'wait', 'yes']);
  });
});

/** Compares the answer about an opportunity with what the lists show of it, and follows a wait to its end. */
async function agreed(test: TestJournal, opportunityId: Id, now: string): Promise<string> {
  const { open, stage } = await test.call('opportunities.get', { id: opportunityId });
  const ask = (at: string | null) => test.call('advice.ask', { contactId: null, opportunityId, about: 'status', channel: 'email', at });
  const status = open.filter((each) => each.status);
  const answer = await ask(null);
  const said = JSON.stringify({ answer, status: status.map(({ title, state, because }) => [title, state, because]) });
  if (!goesOn.includes(stage) || status.some(isEnough)) expect(answer.verdict, said).toBe('betterNot');
  else if (status.some(({ state }) => state === 'due')) expect(answer.verdict, said).toBe('yes');
  else if (!status.some(({ state }) => state === 'overdue')) {
    const [next] = status.flatMap(opensOf).sort();
    // What became a contact about another position is asked about in that one, which may come before (P23).
    if (status.some(isShared)) expect(answer.verdict, said).not.toBe('betterNot');
    else if (next !== undefined) expect(answer, said).toMatchObject({ verdict: 'wait', from: next });
    if (answer.verdict === 'wait' && answer.from !== null && next !== undefined) expect(answer.from <= next, said).toBe(true);
  }
  let [waiting, at] = [answer, now];
  for (let step = 0; waiting.verdict === 'wait' && waiting.from !== null; step += 1) {
    expect(step, said).toBeLessThan(12);
    expect(waiting.from > at, said).toBe(true);
    at = waiting.from;
    waiting = await ask(at);
  }
  return answer.verdict;
}
