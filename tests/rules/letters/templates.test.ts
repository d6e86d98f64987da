import { describe, expect, it } from 'vitest';
import type { InterviewKind, LetterCheckFacts, StillWanted } from '../../../shared/model.ts';
import { draftAfterDecision } from '../../../shared/rules/decisionTemplates.ts';
import { fieldsIn, mergeFields } from '../../../shared/rules/mergeFields.ts';
import type { LetterFacts } from '../../../shared/rules/mergeFields.ts';
import { spokenName } from '../../../shared/rules/names.ts';
import { draftLetter } from '../../../shared/rules/templates.ts';
import type { Draft } from '../../../shared/rules/templates.ts';
import { checked, foundIn } from './checked.ts';
import { bev, dana, factsOf, letterOf, luis, priya } from './facts.ts';

const people = { decisionMaker: dana, interviewer: luis, hr: priya, receptionist: bev } as const;
type MetAs = keyof typeof people;
const roles = Object.keys(people) as readonly MetAs[];
const kinds: readonly InterviewKind[] = ['phone', 'video', 'inPerson', 'panel', 'second', 'informational', 'visit'];

/** A letter as the program drafts it, and what it is held against. */
function drafted(role: MetAs, part: Partial<LetterCheckFacts>, draftOf: (facts: LetterFacts) => Draft) {
  const checkFacts = factsOf({
    ...{
      kind: role === 'receptionist' ? 'card' : 'letter',
      person: people[role],
      asked: ['Two project samples', 'List of three references'],
    },
    ...part,
  });
  const facts: LetterFacts = {
    ...{ ...checkFacts, person: people[role], role },
    sender: { name: 'Jordan Ellis', phone: '614-555-0142', email: 'jordan.ellis@example.com' },
    others: [luis, priya].filter((each) => each !== people[role]).map(spokenName),
    learned: ['A second showroom opens in the autumn', 'Builders’ accounts were lost in 2024, they want them back'],
  };
  const { body, enclosures } = draftOf(facts);
  const used = fieldsIn(body);
  const known = mergeFields(facts).filter(({ name, value }) => value !== null && used.includes(name));
  const values = Object.fromEntries(known.map(({ name, value }) => [name, value ?? '']));
  return { letter: letterOf(body, { enclosures }, values), checkFacts };
}
const thanks = (kind: InterviewKind, role: MetAs, stillWanted: StillWanted, voice: number) =>
  drafted(role, { interview: { kind, day: '2026-06-11' }, stillWanted }, (facts) => draftLetter(facts, voice, voice));

describe('a letter that the program drafts', () => {
  it.each(kinds)('has no error in it, whatever its voice, after this kind of interview: %s', async (kind) => {
    for (const role of roles) {
      for (const stillWanted of ['yes', 'no'] as const) {
        for (let voice = 0; voice < 6; voice += 1) {
          const { letter, checkFacts } = thanks(kind, role, stillWanted, voice);
          const { errors } = foundIn(await checked(letter, checkFacts));
          expect(errors, letter.text).toEqual([]);
        }
      }
    }
  });

  it('follows every tip after a panel, so that nothing is advised', async () => {
    for (const role of ['decisionMaker', 'interviewer', 'hr'] as const) {
      for (let voice = 0; voice < 6; voice += 1) {
        const { letter, checkFacts } = thanks('panel', role, 'yes', voice);
        const { findings, tips } = await checked(letter, checkFacts);
        const said = findings.map(({ says, reason }) => `${says}: ${reason}`);
        expect(said, letter.text).toEqual([]);
        expect(tips.map(({ state }) => state)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
      }
    }
  });

  it.each([
    { purpose: 'afterNo', kind: 'letter', isLate: false, places: [0] },
    { purpose: 'afterNo', kind: 'letter', isLate: true, places: [0] },
    { purpose: 'offer', kind: 'letter', isLate: false, places: [0, 1, 2, 3, 4, 5] },
    { purpose: 'offer', kind: 'card', isLate: false, places: [0, 1, 2] },
    { purpose: 'offer', kind: 'letter', answer: 'accepted', isLate: false, places: [0, 1, 2, 3, 4, 5] },
    { purpose: 'offer', kind: 'letter', answer: 'declined', isLate: false, places: [0, 1, 2, 3, 4, 5] },
    { purpose: 'offer', kind: 'card', answer: 'declined', isLate: false, places: [0, 1, 2] },
  ] as const)('has nothing to find after a decision: $purpose, $kind, late: $isLate, $answer', async ({ places, ...decided }) => {
    const { purpose, kind, isLate } = decided;
    const answer = 'answer' in decided ? decided.answer : 'open';
    const role = kind === 'card' ? 'receptionist' : 'decisionMaker';
    const texts: string[] = [];
    for (const place of places) {
      const { letter, checkFacts } = drafted(role, { purpose }, (facts) =>
        draftAfterDecision(facts, { purpose, kind, answer, isLate, copies: ['Mr. Ortega', 'Ms. Natarajan'], place }),
      );
      // Everybody met gets one of their own (P9, P30).
      const siblings = texts.map((body, at) => ({ id: String(at), spoken: 'Mr. Ortega', body, enclosures: [] }));
      const found = await checked(letter, { ...checkFacts, siblings });
      expect(foundIn(found), letter.text).toEqual({ errors: [], advice: [] });
      expect(found.likenesses, letter.text).toEqual([]);
      texts.push(letter.text);
    }
  });

  it('shares no sentence of its own with the other letters of its interview', async () => {
    const [first, ...others] = (['decisionMaker', 'interviewer', 'hr'] as const).map((role, voice) => thanks('panel', role, 'yes', voice));
    if (first === undefined) throw new Error('no letter was drafted');
    const siblings = others.map(({ letter }, at) => ({ id: String(at), spoken: 'Mr. Ortega', body: letter.text, enclosures: [] }));
    const { likenesses } = await checked(first.letter, { ...first.checkFacts, siblings });
    expect(likenesses).toEqual([]);
  });
});
