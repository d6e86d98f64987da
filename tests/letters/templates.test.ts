import { describe, expect, it } from 'vitest';
import type { InterviewKind, Role, StillWanted } from '../../shared/model.ts';
import { fieldsIn, mergeFields } from '../../shared/rules/mergeFields.ts';
import type { LetterFacts } from '../../shared/rules/mergeFields.ts';
import { spokenName } from '../../shared/rules/names.ts';
import { draftLetter } from '../../shared/rules/templates.ts';
import { checked, foundIn } from './checked.ts';
import { bev, dana, factsOf, letterOf, luis, priya } from './facts.ts';

const people = { decisionMaker: dana, interviewer: luis, hr: priya, receptionist: bev } as const;
const roles = Object.keys(people) as readonly (keyof typeof people)[];
const kinds: readonly InterviewKind[] = ['phone', 'video', 'inPerson', 'panel', 'second', 'informational', 'visit'];

function draftedFor(kind: InterviewKind, role: keyof typeof people, stillWanted: StillWanted, voice: number) {
  const checkFacts = factsOf({
    ...{ kind: role === 'receptionist' ? 'card' : 'letter', person: people[role], interview: { kind, day: '2026-06-11' }, stillWanted },
    asked: ['Two project samples', 'List of three references'],
  });
  const facts: LetterFacts = {
    ...{ ...checkFacts, person: people[role], role: role satisfies Role },
    sender: { name: 'Jordan Ellis', phone: '614-555-0142', email: 'jordan.ellis@example.com' },
    others: [luis, priya].filter((each) => each !== people[role]).map(spokenName),
    learned: ['A second showroom opens in the autumn', 'Builders’ accounts were lost in 2024, they want them back'],
  };
  const { body, enclosures } = draftLetter(facts, voice, voice);
  const used = fieldsIn(body);
  const known = mergeFields(facts).filter(({ name, value }) => value !== null && used.includes(name));
  const values = Object.fromEntries(known.map(({ name, value }) => [name, value ?? '']));
  return { letter: letterOf(body, { enclosures }, values), checkFacts };
}

describe('a letter that the program drafts', () => {
  it.each(kinds)('has no error in it, whatever its voice, after this kind of interview: %s', async (kind) => {
    for (const role of roles) {
      for (const stillWanted of ['yes', 'no'] as const) {
        for (let voice = 0; voice < 6; voice += 1) {
          const { letter, checkFacts } = draftedFor(kind, role, stillWanted, voice);
          const { errors } = foundIn(await checked(letter, checkFacts));
          expect(errors, letter.text).toEqual([]);
        }
      }
    }
  });

  it('follows every tip after a panel, so that nothing is advised', async () => {
    for (const role of ['decisionMaker', 'interviewer', 'hr'] as const) {
      for (let voice = 0; voice < 6; voice += 1) {
        const { letter, checkFacts } = draftedFor('panel', role, 'yes', voice);
        const { findings, tips } = await checked(letter, checkFacts);
        expect(
          findings.map(({ says, reason }) => `${says}: ${reason}`),
          letter.text,
        ).toEqual([]);
        expect(tips.map(({ state }) => state)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
      }
    }
  });

  it('shares no sentence of its own with the other letters of its interview', async () => {
    const letters = ([0, 1, 2] as const).map((voice) =>
      draftedFor('panel', (['decisionMaker', 'interviewer', 'hr'] as const)[voice], 'yes', voice),
    );
    const [first, ...others] = letters;
    if (first === undefined) throw new Error('no letter was drafted');
    const siblings = others.map(({ letter }, at) => ({ id: String(at), spoken: 'Mr. Ortega', body: letter.text, enclosures: [] }));
    const { likenesses } = await checked(first.letter, { ...first.checkFacts, siblings });
    expect(likenesses).toEqual([]);
  });
});
