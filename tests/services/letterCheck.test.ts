import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
let dana: string;
let luis: string;
beforeEach(async () => {
  test = openTestJournal({ file: ':memory:' });
  await test.call('profile.save', jordanEllis);
  const told = debrief({
    people: [person('Dana', 'McDonald', { role: 'decisionMaker' }), person('Luis', 'Ortega', { role: 'interviewer' })],
  });
  await test.call('interviews.record', told);
  const other = debrief({ people: [person('Aiko', 'Tanaka', { role: 'interviewer' })] });
  await test.call('interviews.record', {
    ...other,
    organization: { ...other.organization, name: 'Northlight Systems' },
    opportunity: { ...other.opportunity, title: 'Operations Analyst' },
  });
  const { rows } = await test.call('letters.list', { offset: 0, limit: 9 });
  const letterTo = (family: string): string => rows.find((row) => row.person.name.endsWith(family))?.id ?? '';
  [dana, luis] = [letterTo('McDonald'), letterTo('Ortega')];
});
afterEach(() => test.close());

const facts = (id = dana) => test.call('letterCheck.read', { id });

describe('what a letter is held against', () => {
  it('names the addressee first, then the others in the room', async () => {
    const { person: addressee, people } = await facts();
    expect(addressee.familyName).toBe('McDonald');
    expect(people.map(({ familyName }) => familyName)).toEqual(['McDonald', 'Ortega']);
  });

  it('knows the other employers and positions, so that a letter to the wrong one is noticed', async () => {
    const { otherOrganizations, otherPositions } = await facts();
    expect(otherOrganizations).toEqual(['Northlight Systems']);
    expect(otherPositions).toEqual(['Operations Analyst']);
  });

  it('has the other letters of the interview beside it, and none of another interview', async () => {
    expect((await facts()).siblings.map(({ id, spoken }) => ({ id, spoken }))).toEqual([
      { id: luis, spoken: expect.stringContaining('Ortega') as string },
    ]);
  });
});

describe('a word that may be a name', () => {
  it('is one when a person, an organization, a position or a place is called so, whatever its accents', async () => {
    const words = ['Ortega', 'Tanaka', 'Northlight', 'Analyst', 'Columbus', 'Ortéga', 'Recieve', 'Zoltanix'];
    expect(await test.call('letterCheck.names', { words })).toEqual(['Ortega', 'Tanaka', 'Northlight', 'Analyst', 'Columbus', 'Ortéga']);
  });

  it('is text, never an expression of the search', async () => {
    expect(await test.call('letterCheck.names', { words: ['" OR title : *', 'Ortega"', '*', 'NEAR('] })).toEqual(['Ortega"']);
  });
});

describe('what the user decides about findings', () => {
  it('is kept: a learned word for all letters, once, and until it is forgotten', async () => {
    await test.call('letterCheck.learn', { id: test.newId(), word: 'Zoltanix' });
    await test.call('letterCheck.learn', { id: test.newId(), word: 'zoltanix' });
    expect((await facts(luis)).learned).toEqual(['Zoltanix']);
    await test.call('letterCheck.forget', { word: 'ZOLTANIX' });
    expect((await facts()).learned).toEqual([]);
  });

  it('is kept: an ignored finding in its letter only, until all are shown again', async () => {
    await test.call('letterCheck.ignore', { id: test.newId(), letterId: dana, finding: 'desperate: more than anything' });
    expect((await facts()).ignored).toEqual(['desperate: more than anything']);
    expect((await facts(luis)).ignored).toEqual([]);
    await test.call('letterCheck.heed', { letterId: dana });
    expect((await facts()).ignored).toEqual([]);
  });

  it('is refused for a letter that is not there', async () => {
    expect(await test.problem('letterCheck.ignore', { id: test.newId(), letterId: test.newId(), finding: 'slang: cool' })).toMatchObject({
      code: 'notFound',
    });
  });
});
