import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../shared/rules/advise.ts';
import type { AdviceFacts } from '../../shared/rules/advise.ts';
import { openStateOf, spanOf } from '../../shared/rules/followUpState.ts';
import { paceHold } from '../../shared/rules/pace.ts';
import { scenarios, statusCall } from './adviceScenarios.ts';
import { holidays, interview, newYork } from './sampleFacts.ts';

const asked = (rest: Partial<AdviceFacts> & { readonly at: string }): AdviceFacts => ({
  ...{
    about: 'status',
    channel: 'call',
    zone: newYork,
    paceDays: null,
    open: [],
    attempts: [],
    promises: [],
    ending: null,
    interview: interview(),
  },
  ...rest,
});

describe('may I contact them now?', () => {
  it.each(scenarios)('$facts: $about by $by at $at is $verdict', ({ at, about, by, given, verdict, from, until, rules }) => {
    const { because, ...answer } = advise(asked({ ...given, at, about, channel: by }), holidays);
    expect(answer).toMatchObject({ verdict, from: from ?? null, until: until ?? null, rules });
    expect(because).not.toBe('');
  });

  it('says yes to what is due unless the pace holds it, and waits for what is upcoming', () => {
    const moment = fc
      .integer({ min: 0, max: 20 * 24 * 60 })
      .map((minutes) => new Date(Date.UTC(2026, 5, 5) + minutes * 60_000).toISOString().replace('.000Z', 'Z'));
    fc.assert(
      fc.property(moment, fc.option(moment), (at, calledAt) => {
        const attempts = calledAt === null ? [] : [{ spoken: 'Ms. Ruiz', channel: 'call' as const, at: calledAt, zone: newYork }];
        const answer = advise(asked({ at, open: [statusCall], attempts }), holidays);
        const hold = paceHold(attempts, { zone: newYork, paceDays: null }, holidays, at);
        const state = openStateOf({ stop: null, ...spanOf(statusCall) }, at);
        if (hold !== null) expect(answer).toMatchObject({ verdict: 'wait', from: hold.until });
        else if (state === 'due') expect(answer).toMatchObject({ verdict: 'yes', until: '2026-06-18T21:00:00Z' });
        else if (state === 'upcoming') expect(answer).toMatchObject({ verdict: 'wait', from: '2026-06-18T13:00:00Z' });
      }),
      { numRuns: 500 },
    );
  });
});
