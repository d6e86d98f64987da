import { describe, expect, it } from 'vitest';
import { addDays, weekOf } from '../../shared/rules/days.ts';
import { looksCertain, momentum } from '../../shared/rules/momentum.ts';
import type { MomentumFacts, PromisingFact } from '../../shared/rules/momentum.ts';
import { usualPractice } from '../../shared/rules/practice.ts';

/** Five applications, one interview, three new contacts a week; the search has stopped after seven days. */
const goals = usualPractice;
const none = { applications: 0, interviews: 0, newContacts: 0 };
const salesManager: PromisingFact = {
  title: 'Sales Manager',
  organization: "McDonald's",
  stage: 'inProcess',
  interview: { day: '2026-06-04', kind: 'panel', stillWanted: 'yes' },
};
/** Friday 5 June 2026, in the middle of a search. */
const friday: MomentumFacts = {
  today: '2026-06-05',
  week: { applications: 3, interviews: 1, newContacts: 3 },
  lastApplied: '2026-06-03',
  begun: '2026-05-04',
  promising: [],
  hiredOn: null,
};
const said = (told: Partial<MomentumFacts>, own: Partial<typeof goals> = {}): string | null =>
  momentum({ ...friday, ...told }, { ...goals, ...own })?.because ?? null;

describe('P32: the search has stopped because one job looks certain', () => {
  const stopped = { lastApplied: '2026-05-29', promising: [salesManager] } as const;

  it('is said on the seventh day after the last application, with that day, the job, and nothing else', () => {
    expect(said(stopped)).toBe(
      "nothing new went out since Fri 29 May: keep going, however good the job as Sales Manager at McDonald's looks",
    );
    expect(momentum({ ...friday, ...stopped }, goals)?.rules).toEqual(['P32']);
  });

  it('is not said a day earlier, and is said a day later', () => {
    expect(said({ ...stopped, today: '2026-06-04' })).not.toContain('nothing new');
    expect(said({ ...stopped, today: '2026-06-06' })).toContain('nothing new went out since Fri 29 May');
  });

  it('counts civil days: a holiday or a Sunday on the way changes nothing', () => {
    // Mon 25 May is Memorial Day.
    expect(said({ ...stopped, lastApplied: '2026-05-24', today: '2026-05-31' })).toContain('since Sun 24 May');
    expect(said({ ...stopped, lastApplied: '2026-05-25', today: '2026-05-31' })).not.toContain('nothing new');
  });

  it('counts as many days as the user has set', () => {
    expect(said(stopped, { stoppedAfterDays: 8 })).not.toContain('nothing new');
    expect(said({ ...stopped, lastApplied: '2026-06-04' }, { stoppedAfterDays: 1 })).toContain('since Thu 4 June');
  });

  it('names the year of another year', () => {
    expect(said({ ...stopped, today: '2027-01-04', lastApplied: '2026-12-18' })).toContain('since Fri 18 December 2026');
  });

  it('is said too when nothing went out since the journal was begun', () => {
    expect(said({ ...stopped, lastApplied: null, begun: '2026-05-29' })).toBe(
      "nothing new went out since this journal was begun on Fri 29 May: keep going, however good the job as Sales Manager at McDonald's looks",
    );
  });

  it('is said without a reason where no job looks certain', () => {
    expect(said({ ...stopped, promising: [] })).toBe('nothing new went out since Fri 29 May: the search has stopped');
  });

  it('is not said to whoever has no goal for applications', () => {
    expect(said({ ...stopped, week: none }, { goalApplications: 0 })).toBeNull();
  });

  it('is not said to whoever was hired, until something goes out again', () => {
    expect(said({ ...stopped, hiredOn: '2026-06-02' })).toBeNull();
    expect(said({ ...stopped, hiredOn: '2026-05-29' })).toBeNull();
    expect(said({ ...stopped, hiredOn: '2026-05-28' })).toContain('nothing new went out');
  });
});

describe('P32: which job looks certain', () => {
  const today = '2026-06-18';
  const at = (told: Partial<PromisingFact>): string | undefined => looksCertain([{ ...salesManager, ...told }], today)?.title;

  it('is one in process with an interview of the last fourteen days, the fourteenth included', () => {
    expect(at({})).toBe('Sales Manager');
    expect(looksCertain([salesManager], '2026-06-19')).toBeNull();
  });
  it('is one with a second interview, not with a first one', () => {
    const interview = { day: '2026-06-11', stillWanted: 'yes' } as const;
    expect(at({ stage: 'interview', interview: { ...interview, kind: 'second' } })).toBe('Sales Manager');
    expect(at({ stage: 'interview', interview: { ...interview, kind: 'panel' } })).toBeUndefined();
  });
  it('is not one whose interview is still ahead, nor one that is not wanted', () => {
    expect(at({ interview: { day: '2026-06-19', kind: 'second', stillWanted: 'yes' } })).toBeUndefined();
    expect(at({ interview: { day: '2026-06-11', kind: 'second', stillWanted: 'no' } })).toBeUndefined();
  });
  it.each(['found', 'applied', 'rejected', 'declined', 'withdrawn', 'closed', 'accepted'] as const)('is not one that is %s', (stage) => {
    expect(at({ stage })).toBeUndefined();
  });
  it('is an offer before all others, and else the one that was talked about last', () => {
    const offer = { ...salesManager, title: 'Buyer', stage: 'offer', interview: null } as const;
    const later = { ...salesManager, title: 'Planner', interview: { day: '2026-06-12', kind: 'panel', stillWanted: 'yes' } } as const;
    expect(looksCertain([salesManager, later, offer], today)?.title).toBe('Buyer');
    expect(looksCertain([salesManager, later], today)?.title).toBe('Planner');
  });
});

describe('P32: the week beside its goal', () => {
  it('says what is still open, without praise and without reproach', () => {
    expect(said({})).toBe('2 applications are still open for this week');
    expect(said({ week: { applications: 4, interviews: 1, newContacts: 3 } })).toBe('1 application is still open for this week');
    expect(said({ week: { applications: 4, interviews: 0, newContacts: 1 } })).toBe(
      '1 application, 1 interview and 2 new contacts are still open for this week',
    );
  });

  it('says to keep going when a job looks certain', () => {
    expect(said({ promising: [salesManager] })).toBe(
      "2 applications are still open for this week: keep going, however good the job as Sales Manager at McDonald's looks",
    );
  });

  it('says that the goal is met, at the goal and above it', () => {
    expect(said({ week: { applications: 5, interviews: 1, newContacts: 3 } })).toBe(
      "this week's goal is met: 5 applications, 1 interview and 3 new contacts",
    );
    expect(said({ week: { applications: 7, interviews: 2, newContacts: 4 } })).toContain('is met: 7 applications');
  });

  it('asks only for what has a goal', () => {
    expect(said({ week: { ...none, applications: 2 } }, { goalApplications: 2, goalInterviews: 0, goalNewContacts: 0 })).toBe(
      "this week's goal is met: 2 applications",
    );
    expect(said({}, { goalApplications: 0, goalInterviews: 0, goalNewContacts: 0 })).toBeNull();
  });

  it('says nothing of a week in which nothing has happened yet, nor of a fresh journal', () => {
    expect(said({ week: none })).toBeNull();
    expect(said({ week: none, lastApplied: null, begun: '2026-06-05' })).toBeNull();
    expect(said({ week: none, lastApplied: null, begun: null })).toBeNull();
    expect(said({ week: none, lastApplied: null, begun: '2026-01-05' })).toBeNull();
  });

  it('is from Monday to Sunday', () => {
    expect(weekOf('2026-06-14')).toEqual({ from: '2026-06-08', to: '2026-06-14' });
    expect(weekOf('2026-06-15')).toEqual({ from: '2026-06-15', to: '2026-06-21' });
    expect(weekOf(addDays('2026-06-15', -1)).to).toBe('2026-06-14');
  });
});
