import { describe, expect, test } from 'vitest';
import type { ContactFacts } from '../../shared/rules/facts.ts';
import { planContact } from '../../shared/rules/planContact.ts';
import { sayWindows } from '../../shared/rules/say.ts';
import { facts, find, holidays, interview, keysOf, newYork, reference, ruth, planFollowUps } from './sampleFacts.ts';

const planWith = (permission: 'asked' | 'given' | 'refused', linkedAt: string, recordedAt: string) =>
  planFollowUps(facts({ interviews: [interview({ recordedAt })], references: [reference(ruth, permission, linkedAt)] }), holidays);
const keys = (plan: ReturnType<typeof planWith>) => keysOf(plan).filter((key) => key.startsWith('P4'));
const before = 'P4:panel:ruth:before';
const after = 'P4:panel:ruth:after';

describe('references first (P4)', () => {
  test('a reference linked before a known interview is told before it and asked after it', () => {
    const plan = planWith('given', '2026-06-09T12:00:00Z', '2026-06-08T12:00:00Z');
    expect(keys(plan)).toEqual([before, after]);
    expect(find(plan, before)).toMatchObject({
      kind: 'reference',
      timing: 'deadline',
      windows: [{ from: '2026-06-09T12:00:00Z', to: '2026-06-11T14:00:00Z' }],
      because: 'because Ms. Okonkwo may be called about Sales Manager at McDonald’s Blinds and Shades, and the interview is on Thu 11 June',
    });
    const asked = find(plan, after);
    expect(sayWindows(asked.windows, newYork, asked.timing, '2026-06-11')).toBe('Fri 12 June, 09:00–17:00');
    expect(asked.status).toBe(false);
  });

  test.each([
    ['linked a second before it began', '2026-06-11T13:59:59Z', '2026-06-08T12:00:00Z', [before, after]],
    ['linked as it began', '2026-06-11T14:00:00Z', '2026-06-08T12:00:00Z', [after]],
    ['recorded a second before it began', '2026-06-01T12:00:00Z', '2026-06-11T13:59:59Z', [before, after]],
    ['recorded as it began', '2026-06-01T12:00:00Z', '2026-06-11T14:00:00Z', [after]],
    ['recorded only after it', '2026-06-01T12:00:00Z', '2026-06-11T19:40:00Z', [after]],
  ])('the call before the interview: %s', (_said, linkedAt, recordedAt, expected) =>
    expect(keys(planWith('given', linkedAt, recordedAt))).toEqual(expected),
  );

  test('while permission was only asked for, both wait', () => {
    const plan = planWith('asked', '2026-06-09T12:00:00Z', '2026-06-08T12:00:00Z');
    for (const key of [before, after]) expect(find(plan, key)).toMatchObject({ stop: { kind: 'waiting', for: 'permission' }, windows: [] });
  });

  test('a reference who refused is left alone', () => {
    expect(keys(planWith('refused', '2026-06-09T12:00:00Z', '2026-06-08T12:00:00Z'))).toEqual([]);
  });

  test('one linked long after the interview is asked on the next business day, Juneteenth left out', () => {
    const call = find(planWith('given', '2026-06-18T15:00:00Z', '2026-06-11T19:40:00Z'), after);
    expect(sayWindows(call.windows, newYork, call.timing, '2026-06-11')).toBe('Mon 22 June, 09:00–17:00');
  });
});

describe('one call with both topics (P4)', () => {
  type Vouch = ContactFacts['vouches'][number];
  const vouch = (id: string, day: string, rest: Partial<Vouch> = {}): Vouch => ({
    opportunity: { id, title: `Position ${id}`, stage: 'inProcess', stageDay: '2026-06-01' },
    organization: { name: `Firm ${id}`, zone: newYork },
    permission: 'given',
    linkedAt: '2026-06-01T12:00:00Z',
    interviews: [
      {
        ...{ id: `meeting ${id}`, startsAt: `${day}T14:00:00Z`, endsAt: `${day}T15:00:00Z`, zone: newYork },
        recordedAt: '2026-06-02T12:00:00Z',
      },
    ],
    ...rest,
  });
  const told = (vouches: readonly Vouch[], closed: ReadonlyMap<string, string> = new Map()) =>
    planContact({ person: ruth, vouches, closed }, holidays);
  const heldTo = (plan: ReturnType<typeof told>) =>
    plan.planned.flatMap(({ key, stop }) => (stop?.kind === 'held' ? [[key, stop.becomes]] : []));

  test.each([
    ['7 days apart are one call', '2026-06-15', true],
    ['8 days apart are two', '2026-06-16', false],
  ])('two heads-ups %s', (_said, day, isOne) => {
    const plan = told([vouch('B', day), vouch('A', '2026-06-08')]);
    expect(heldTo(plan).filter(([key]) => key?.endsWith('before'))).toEqual(
      isOne ? [['P4:meeting B:ruth:before', 'P4:meeting A:ruth:before']] : [],
    );
  });

  test('both sentences name both jobs', () => {
    const plan = told([vouch('A', '2026-06-08'), vouch('B', '2026-06-10')]);
    for (const id of ['A', 'B']) {
      const { because } = find(plan, `P4:meeting ${id}:ruth:before`);
      expect(because).toContain('Position A at Firm A');
      expect(because).toContain('Position B at Firm B');
      expect(because).toContain('one call with both topics');
    }
  });

  test('what became known only after the call was made is told in a call of its own', () => {
    const made = new Map([['P4:meeting A:ruth:before', '2026-06-02T11:59:59Z']]);
    const asked = [vouch('A', '2026-06-08'), vouch('B', '2026-06-10')];
    expect(heldTo(told(asked, made)).filter(([key]) => key?.endsWith('before'))).toEqual([]);
    const both = new Map([['P4:meeting A:ruth:before', '2026-06-02T12:00:00Z']]);
    expect(heldTo(told(asked, both)).filter(([key]) => key?.endsWith('before'))).toHaveLength(1);
  });

  test('a second interview for the same job takes the place of asking about the first', () => {
    const [first] = vouch('A', '2026-06-08').interviews;
    const [second] = vouch('A2', '2026-06-22').interviews;
    const plan = told([vouch('A', '2026-06-08', { interviews: [first, second].flatMap((each) => each ?? []) })]);
    expect(keysOf(plan).filter((key) => key.endsWith('after'))).toEqual(['P4:meeting A2:ruth:after']);
    expect(plan.over).toEqual([
      {
        key: 'P4:meeting A:ruth:after',
        because: 'there is a newer interview for this job on Mon 22 June, and one call asks how both went',
      },
    ]);
  });

  const ended = (stage: Vouch['opportunity']['stage'], rest: Partial<Vouch> = {}) =>
    told([vouch('A', '2026-06-08', { opportunity: { id: 'A', title: 'Buyer', stage, stageDay: '2026-06-17' }, ...rest })]);
  test.each(['accepted', 'declined', 'rejected', 'withdrawn', 'closed'] as const)(
    'at the end (%s) the outcome is told, and thanks',
    (stage) => {
      const plan = ended(stage);
      expect(keysOf(plan)).toEqual(['P4:A:ruth:outcome']);
      // Two business days after Wed 17 June, with Juneteenth between.
      expect(find(plan, 'P4:A:ruth:outcome').windows[0]?.to).toBe('2026-06-22T21:00:00Z');
      expect(find(plan, 'P4:A:ruth:outcome').rules).toEqual(stage === 'accepted' ? ['P4', 'P30'] : ['P4']);
    },
  );

  test('whoever refused, never answered, or was named only later is not told of the outcome', () => {
    expect(keysOf(ended('rejected', { permission: 'refused' }))).toEqual([]);
    expect(keysOf(ended('rejected', { permission: 'asked' }))).toEqual([]);
    expect(keysOf(ended('rejected', { linkedAt: '2026-06-18T12:00:00Z' }))).toEqual([]);
  });
});
