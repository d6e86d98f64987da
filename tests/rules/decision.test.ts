import { describe, expect, test } from 'vitest';
import type { Stage } from '../../shared/model.ts';
import { planOrganization } from '../../shared/rules/planFollowUps.ts';
import type { OpportunityFacts } from '../../shared/rules/facts.ts';
import { sayWindows } from '../../shared/rules/say.ts';
import {
  bev,
  dana,
  facts,
  find,
  holidays,
  inRoom,
  interview,
  keysOf,
  luis,
  newYork,
  planFollowUps,
  priya,
  wordFrom,
} from './sampleFacts.ts';

const panel = interview({ people: [inRoom(dana, 'decisionMaker'), inRoom(priya, 'hr'), inRoom(bev, 'receptionist')] });
const phone = interview({
  id: 'phone',
  kind: 'phone',
  startsAt: '2026-05-26T18:30:00Z',
  endsAt: '2026-05-26T19:00:00Z',
  people: [inRoom(priya, 'hr')],
});

/** The sales manager's job, decided on a day. */
function decided(stage: Stage, stageDay: string, rest: Partial<OpportunityFacts> = {}): OpportunityFacts {
  const { opportunity } = facts();
  return facts({
    opportunity: { ...opportunity, stage, stageDay, offeredOn: stage === 'offer' ? stageDay : null },
    interviews: [panel],
    ...rest,
  });
}
const planned = (world: OpportunityFacts, prefix: string): readonly string[] =>
  keysOf(planFollowUps(world, holidays)).filter((key) => key.startsWith(prefix));
const when = (world: OpportunityFacts, key: string): string => {
  const { windows, timing } = find(planFollowUps(world, holidays), key);
  return sayWindows(windows, newYork, timing, '2026-06-18');
};

describe('rejected is not lost (P27)', () => {
  const no = decided('rejected', '2026-06-18');

  test('the one who decided is thanked within two business days, over a holiday and a weekend', () => {
    expect(when(no, 'P27:salesManager:thanks')).toBe('Tue 23 June, 17:00');
    expect(find(planFollowUps(no, holidays), 'P27:salesManager:thanks')).toMatchObject({
      contactId: 'dana',
      kind: 'letter',
      rules: ['P27'],
      status: false,
    });
  });

  test('everyone who asked the questions hears again at 30 and 60 days, the front desk not', () => {
    expect(planned(no, 'P27:salesManager:').filter((key) => !key.endsWith('thanks'))).toEqual([
      'P27:salesManager:dana:first',
      'P27:salesManager:dana:second',
      'P27:salesManager:priya:first',
      'P27:salesManager:priya:second',
    ]);
    expect(when(no, 'P27:salesManager:dana:first')).toBe('Mon 20 July, 09:00 to Mon 27 July, 17:00');
    expect(when(no, 'P27:salesManager:dana:second')).toBe('Mon 17 August, 09:00 to Mon 24 August, 17:00');
  });

  test('a touch in between is keeping in touch; the thanks themselves are not', () => {
    const wrote = decided('rejected', '2026-06-18', { touches: [wordFrom(dana, '2026-06-22T15:00:00Z')] });
    expect(planned(wrote, 'P27:salesManager:dana')).toHaveLength(2);
    const met = decided('rejected', '2026-06-18', { touches: [wordFrom(dana, '2026-07-08T15:00:00Z')] });
    expect(planned(met, 'P27:salesManager:dana')).toEqual(['P27:salesManager:dana:second']);
    expect(planFollowUps(met, holidays).over).toContainEqual({
      key: 'P27:salesManager:dana:first',
      because: 'you were in touch with Ms. McDonald on Wed 8 July',
    });
  });

  test('no status call is left, and a decision that is taken back brings them again', () => {
    expect(planFollowUps(no, holidays).planned.filter(({ status }) => status)).toEqual([]);
    expect(planFollowUps(decided('inProcess', '2026-06-18'), holidays).planned.some(({ status }) => status)).toBe(true);
  });

  test('without an address the thanks are blocked, never left out', () => {
    const homeless = decided('rejected', '2026-06-18', { interviews: [interview({ people: [inRoom(luis, 'decisionMaker')] })] });
    expect(find(planFollowUps(homeless, holidays), 'P27:salesManager:thanks').stop).toEqual({ kind: 'blocked', missing: 'address' });
  });

  test('nobody met, nobody thanked; and an informational talk had no job to lose', () => {
    expect(planned(decided('rejected', '2026-06-18', { interviews: [] }), 'P27')).toEqual([]);
    expect(planned(decided('rejected', '2026-06-18', { interviews: [interview({ kind: 'informational' })] }), 'P27')).toEqual([]);
  });
});

describe('a late no from the top (P28)', () => {
  test('after several interviews the same letter asks once what would help, with copies to the others met', () => {
    const late = planFollowUps(decided('rejected', '2026-06-18', { interviews: [phone, panel] }), holidays);
    const letter = find(late, 'P27:salesManager:thanks');
    expect(letter).toMatchObject({ rules: ['P27', 'P28'], title: 'Thanks after the no, and a question', contactId: 'dana' });
    expect(letter.because).toContain('with copies to Ms. Natarajan');
    expect(late.planned.filter(({ rules }) => rules.includes('P28'))).toHaveLength(1);
  });

  test('an interview that was still ahead when the no came does not count', () => {
    expect(
      find(planFollowUps(decided('rejected', '2026-06-01', { interviews: [phone, panel] }), holidays), 'P27:salesManager:thanks').rules,
    ).toEqual(['P27']);
  });
});

describe('the faceless no (P29)', () => {
  const at = (...worlds: readonly OpportunityFacts[]) =>
    planOrganization(
      { organization: facts().organization, opportunities: worlds, attempts: [], closed: new Set(), moved: new Map() },
      holidays,
    );
  const faceless = (id: string, stageDay: string): OpportunityFacts => {
    const world = decided('rejected', stageDay, { interviews: [] });
    return { ...world, opportunity: { ...world.opportunity, id } };
  };

  test('after the second rejection without ever having met anybody, HR is called, from the next business day', () => {
    expect(keysOf(at(faceless('a', '2026-06-01')))).toEqual([]);
    const plan = at(faceless('a', '2026-06-01'), faceless('b', '2026-06-18'));
    expect(plan.planned).toMatchObject([{ key: 'P29:blinds', contactId: null, opportunityId: null, rules: ['P29'], status: false }]);
    expect(sayWindows(plan.planned[0]?.windows ?? [], newYork, 'window', '2026-06-18')).toBe('Mon 22 June, 09:00 to Fri 26 June, 17:00');
  });

  test('somebody met there is a face', () => {
    const met = { ...decided('rejected', '2026-06-10'), opportunity: { ...decided('rejected', '2026-06-10').opportunity, id: 'c' } };
    expect(keysOf(at(faceless('a', '2026-06-01'), faceless('b', '2026-06-18'), met)).filter((key) => key.startsWith('P29'))).toEqual([]);
  });
});

describe('an offer (P30)', () => {
  test('everyone met is thanked: letters, and a card for the front desk', () => {
    const offer = decided('offer', '2026-06-18');
    expect(planned(offer, 'P30')).toEqual(['P30:salesManager:dana:offer', 'P30:salesManager:priya:offer', 'P30:salesManager:bev:offer']);
    expect(find(planFollowUps(offer, holidays), 'P30:salesManager:bev:offer').kind).toBe('card');
    expect(when(offer, 'P30:salesManager:dana:offer')).toBe('Tue 23 June, 17:00');
  });

  test('accepting keeps the thanks at the offer’s day, and adds those to the network', () => {
    const { opportunity } = facts();
    const accepted = facts({
      opportunity: { ...opportunity, stage: 'accepted', stageDay: '2026-06-25', offeredOn: '2026-06-18' },
      interviews: [panel],
    });
    expect(when(accepted, 'P30:salesManager:dana:offer')).toBe('Tue 23 June, 17:00');
    const network = find(planFollowUps(accepted, holidays), 'P30:salesManager:network');
    expect(network).toMatchObject({ contactId: null, kind: 'keep', rules: ['P30', 'P31'] });
    expect(sayWindows(network.windows, newYork, 'window', '2026-06-18')).toBe('Fri 26 June, 09:00 to Mon 13 July, 17:00');
  });

  const elsewhere = { opportunityId: 'other', title: 'Buyer', organization: 'Northlight Systems', day: '2026-06-25' };

  test('another job is closed politely, and nobody there is asked how it stands', () => {
    const closing = decided('inProcess', '2026-06-11', { accepted: elsewhere });
    const plan = planFollowUps(closing, holidays);
    expect(find(plan, 'P30:salesManager:close')).toMatchObject({ contactId: 'priya', kind: 'email', status: false });
    expect(plan.planned.filter(({ status }) => status)).toEqual([]);
    expect(plan.over).toContainEqual({ key: 'P18:panel', because: 'you accepted Buyer at Northlight Systems' });
  });

  test('without anybody known there it is for the organization; what was only found needs no word', () => {
    expect(
      find(planFollowUps(decided('applied', '2026-06-11', { accepted: elsewhere, interviews: [] }), holidays), 'P30:salesManager:close')
        .contactId,
    ).toBeNull();
    expect(planned(decided('found', '2026-06-11', { accepted: elsewhere, interviews: [] }), 'P30')).toEqual([]);
  });

  test('what goes on after the acceptance goes on: the journal does, too (P31)', () => {
    const later = decided('inProcess', '2026-07-20', { accepted: elsewhere });
    expect(planned(later, 'P30')).toEqual([]);
    expect(planFollowUps(later, holidays).planned.some(({ status }) => status)).toBe(true);
    const talk = decided('interview', '2026-07-20', { accepted: elsewhere, interviews: [interview({ kind: 'informational' })] });
    expect(planned(talk, 'P5')).toEqual(['P5:panel:dana']);
  });
});
