import { describe, expect, test } from 'vitest';
import { callScript, referenceScript } from '../../shared/rules/callScript.ts';
import type { ScriptFacts } from '../../shared/rules/callScript.ts';
import { facts, holidays, interview, mailed, dana, find, planFollowUps, promised, reference, ruth } from './sampleFacts.ts';

const script = (rest: Partial<ScriptFacts> = {}) =>
  callScript(
    { opportunity: facts(), interviewId: null, contactId: 'dana', restate: [], forgot: [], at: '2026-06-18T14:00:00Z', ...rest },
    holidays,
  ).map(({ label, text, rules }) => `${label}: ${text} ${rules.join(' ')}`);

const promising = (...made: Parameters<typeof promised>) => facts({ interviews: [interview({ promises: promised(...made) })] });

describe('what to say', () => {
  test('names the position, two or three assets, what was restated first, and asks the open question (P13, P1)', () => {
    expect(script({ restate: ['ten years of window treatments.', 'a dealer network'], forgot: ['speaks Spanish', 'drives', ' '] })).toEqual(
      [
        'Position: Sales Manager at McDonald’s Blinds and Shades; you spoke about it on Thu 11 June P13',
        'Assets: ten years of window treatments; a dealer network; speaks Spanish P13',
        'Ask: When will you decide? P1',
      ],
    );
  });

  test('asks both questions where neither was answered', () => {
    expect(script({ opportunity: promising({ kind: 'notSaid' }, { kind: 'asap' }) }).slice(1)).toEqual([
      'Ask: When will you decide? When might I expect word about a next interview? P1',
      'Promised: the next interview, “as soon as possible”: counts as no promise P18',
    ]);
  });

  test('of a broken promise asks directly and politely, and says what was promised (P19)', () => {
    const friday = promising({ kind: 'day', day: '2026-06-12', by: 'afternoon' });
    expect(script({ opportunity: friday, at: '2026-06-12T18:59:00Z' }).slice(1)).toEqual([
      'Ask: How do things stand, and when might I expect word? P1',
      'Promised: the decision, Fri 12 June, afternoon P15',
    ]);
    expect(script({ opportunity: friday, at: '2026-06-12T19:00:00Z' }).slice(1)).toEqual([
      'Ask: I had hoped for word by now; may I ask how things stand? P19',
      'Promised: the decision, Fri 12 June, afternoon; it passed without word P19',
    ]);
  });

  test('says whose letter was mailed when, and whether it may not have arrived yet (P12)', () => {
    const opportunity = facts({ interviews: [interview({ letters: [mailed(dana, '2026-06-12T14:00:00Z')] })] });
    expect(script({ opportunity, at: '2026-06-12T13:59:00Z' }).at(-1)).toMatch(/^Ask/);
    expect(script({ opportunity, at: '2026-06-15T13:00:00Z' }).at(-1)).toBe(
      'Letter: mailed to Ms. McDonald on Fri 12 June, and it may not have arrived yet P12',
    );
    expect(script({ opportunity, at: '2026-06-15T13:00:00Z', saidAt: '2026-06-18T13:00:00Z' }).at(-1)).not.toMatch(/arrived/);
    expect(script({ opportunity, at: '2026-06-22T13:00:00Z' }).at(-1)).toBe('Letter: mailed to Ms. McDonald on Fri 12 June P12');
  });

  test('never mentions another employer, whoever’s offer was accepted (P19)', () => {
    const accepted = { opportunityId: 'buyer', title: 'Buyer', organization: 'Northlight Systems', day: '2026-06-17' };
    expect(script({ opportunity: facts({ accepted }) }).join(' ')).not.toMatch(/Northlight|Buyer|offer/);
  });

  test('without an interview asks how things stand', () => {
    expect(script({ opportunity: facts({ interviews: [] }) })).toEqual([
      'Position: Sales Manager at McDonald’s Blinds and Shades P13',
      'Ask: How do things stand, and when might I expect word? P1',
    ]);
  });

  test('tells a reference the job and the employer (P4)', () => {
    const call = find(planFollowUps(facts({ references: [reference(ruth, 'given')] })), 'P4:panel:ruth:after');
    expect(referenceScript(call)).toEqual([
      {
        label: 'Say',
        text: 'ask how it went: Ms. Okonkwo is a reference for Sales Manager at McDonald’s Blinds and Shades, with the interview on Thu 11 June',
        rules: ['P4'],
      },
    ]);
  });
});
