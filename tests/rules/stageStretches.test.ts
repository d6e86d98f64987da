import { describe, expect, it } from 'vitest';
import { lostBecauseOf, lostBecauseWords } from '../../shared/rules/lostBecause.ts';
import { stageStretches } from '../../shared/rules/stageStretches.ts';

describe('the path of an opportunity', () => {
  it('says how many days each stage lasted, over the change of the clock, too', () => {
    const path = [
      { stage: 'found', day: '2026-03-01' },
      { stage: 'applied', day: '2026-03-10' },
      { stage: 'inProcess', day: '2026-03-10' },
    ] as const;
    expect(stageStretches(path, '2026-04-09').map(({ days }) => days)).toEqual([9, 0, 30]);
  });

  it('counts no days in an outcome, which does not go on', () => {
    const path = [
      { stage: 'applied', day: '2026-05-07' },
      { stage: 'rejected', day: '2026-06-10' },
    ] as const;
    expect(stageStretches(path, '2026-07-01').map(({ days }) => days)).toEqual([34, null]);
  });

  it('counts none backward, when a stage is dated ahead', () => {
    expect(stageStretches([{ stage: 'interview', day: '2026-06-20' }], '2026-06-11').map(({ days }) => days)).toEqual([0]);
  });
});

describe('why an opportunity was lost', () => {
  it('is asked where it was lost, in words that fit who ended it', () => {
    expect(lostBecauseOf('inProcess')).toEqual([]);
    expect(lostBecauseOf('accepted')).toEqual([]);
    expect(lostBecauseOf('rejected').map((reason) => lostBecauseWords[reason])).toContain('filled from inside');
    expect(lostBecauseOf('withdrawn').map((reason) => lostBecauseWords[reason])).toContain('you took another job');
  });
});
