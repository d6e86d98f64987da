import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Practice } from '../../shared/model.ts';
import { choices, usualPractice } from '../../shared/rules/practice.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
/** Thu 11 June, nothing promised: the first status contact is five business days later, with Juneteenth between. */
const told = debrief({ people: [dana] });
const other = (changed: Partial<Practice>): Practice => ({ ...usualPractice, ...changed });

const open = async () => (await test.call('opportunities.get', { id: told.opportunity.id })).open;
const byRule = async (rule: string) => (await open()).find(({ rules }) => rules[0] === rule);

describe('the user’s own numbers', () => {
  it('are one choice for each, within its least and most, and the defaults fit', () => {
    expect(choices.map(({ name }) => name).sort()).toEqual(Object.keys(usualPractice).sort());
    for (const { name, unit, least, most } of choices) {
      const usual = usualPractice[name];
      if (unit === 'hour') expect(usual).toMatch(/^\d\d:\d\d$/);
      else if (unit === 'switch') expect(usual).toBeTypeOf('boolean');
      else expect(Number(usual) >= least && Number(usual) <= most, name).toBe(true);
    }
  });

  it('are the defaults until something is set otherwise, and kept for the next start', async () => {
    expect((await test.call('practice.read', {})).practice).toEqual(usualPractice);
    await test.call('practice.save', other({ firstStatusDays: 7, callDespitePromise: true, promisedDayHour: '16:00' }));
    test.reopen();
    const { practice, usual } = await test.call('practice.read', {});
    expect(practice).toEqual(other({ firstStatusDays: 7, callDespitePromise: true, promisedDayHour: '16:00' }));
    expect(usual).toEqual(usualPractice);
    expect((await test.call('journal.status', {})).practice.firstStatusDays).toBe(7);
  });

  it.each<[Partial<Practice>, string, string]>([
    [{ firstStatusDays: 0 }, 'firstStatusDays', 'Enter a whole number from 1 to 60.'],
    [{ firstStatusDays: 61 }, 'firstStatusDays', 'Enter a whole number from 1 to 60.'],
    [{ firstStatusDays: 5.5 }, 'firstStatusDays', 'Enter a whole number from 1 to 60.'],
    [{ promisedDayHour: '3 pm' }, 'promisedDayHour', 'Enter an hour, such as 18:00.'],
    [{ officeOpens: '17:00' }, 'officeCloses', 'Offices close after they have opened.'],
    [{ promisedDayHour: '08:59' }, 'promisedDayHour', 'Choose an hour at which offices take calls.'],
    [{ endOfBusinessHour: '17:00' }, 'endOfBusinessHour', 'Choose an hour at which offices take calls.'],
    [{ stretchToHour: '09:00' }, 'stretchToHour', 'Choose an hour at which offices take calls.'],
    [{ callFromHours: 72 }, 'callToHours', 'The call ends after it may begin.'],
    [{ idealDays: 91 }, 'longestDays', 'Overdue is not before due.'],
    [{ afterNoFirstDays: 60 }, 'afterNoSecondDays', 'The second time comes after the first.'],
  ])('are refused where they do not fit: %j', async (changed, field, sentence) => {
    const { code, fields } = await test.problem('practice.save', other(changed));
    expect(code).toBe('invalid');
    expect(fields).toContainEqual({ field, sentence });
    expect((await test.call('practice.read', {})).practice).toEqual(usualPractice);
  });

  it.each<Partial<Practice>>([
    { firstStatusDays: 1 },
    { firstStatusDays: 60 },
    { promisedDayHour: '09:00' },
    { endOfBusinessHour: '16:59' },
    { stretchToHour: '17:00' },
    { callFromHours: 71 },
    { idealDays: 90 },
    { afterNoFirstDays: 59 },
  ])('are taken at the border: %j', async (changed) => {
    await test.call('practice.save', other(changed));
    expect((await test.call('practice.read', {})).practice).toEqual(other(changed));
  });
});

describe('a change to the practice plans again what is not yet done', () => {
  beforeEach(() => test.call('interviews.record', told));

  it('moves the first status contact (P18) from five to seven business days, and back with the defaults', async () => {
    expect((await byRule('P18'))?.day).toBe('2026-06-18');
    const before = await open();
    await test.call('practice.save', other({ firstStatusDays: 7 }));
    // Fri 19 June is Juneteenth.
    expect((await byRule('P18'))?.day).toBe('2026-06-23');
    expect((await byRule('P18'))?.because).toContain('7 business days');
    await test.call('practice.save', usualPractice);
    expect(await open()).toEqual(before);
  });

  it('makes thanks due earlier (P5), and moves the hour of the call after a promise (P16)', async () => {
    await test.call('practice.save', other({ thanksHours: 12 }));
    expect((await byRule('P5'))?.dueAt).toBe('2026-06-12T03:15:00Z');
    await test.call('interviews.record', { ...told, decision: { kind: 'day', day: '2026-06-18', by: 'afternoon' } });
    expect((await byRule('P16'))?.opensAt).toBe('2026-06-18T19:00:00Z');
    await test.call('practice.save', other({ promisedDayHour: '16:00' }));
    expect((await byRule('P16'))?.opensAt).toBe('2026-06-18T20:00:00Z');
  });

  it('leaves what is done or skipped as it is', async () => {
    const [thanks, status] = [await byRule('P5'), await byRule('P18')];
    await test.call('followUps.skip', { id: thanks?.id ?? '', because: 'thanked her on the spot' });
    test.at('2026-06-18T15:00:00Z');
    await test.call('followUps.complete', {
      ...{ id: status?.id ?? '', touchId: test.newId(), at: '2026-06-18T15:00:00Z', zone: 'America/New_York' },
      ...{ channel: 'call', outcome: 'voicemail', said: '' },
    });
    await test.call('practice.save', other({ thanksHours: 12, firstStatusDays: 7 }));
    expect([await byRule('P5'), await byRule('P18')]).toEqual([undefined, undefined]);
    expect(await test.call('followUps.get', { id: thanks?.id ?? '' })).toMatchObject({ state: 'skipped', dueAt: thanks?.dueAt });
    expect(await test.call('followUps.get', { id: status?.id ?? '' })).toMatchObject({ state: 'done', day: '2026-06-18' });
  });

  it('leaves what the user moved on its day', async () => {
    const status = await byRule('P18');
    await test.call('followUps.move', { id: status?.id ?? '', day: '2026-06-22' });
    await test.call('practice.save', other({ firstStatusDays: 7 }));
    expect(await byRule('P18')).toMatchObject({ day: '2026-06-22', plannedDay: '2026-06-18' });
  });

  it('plans what concerns a person too: a reference (P4) is called when offices open', async () => {
    const contactId = test.newId();
    await test.call('references.link', {
      ...{ id: test.newId(), opportunityId: told.opportunity.id, contactId, permission: 'given' },
      person: { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: '' },
    });
    const opens = async () => (await test.call('contacts.get', { id: contactId })).followUps.map(({ opensAt }) => opensAt);
    expect(await opens()).toEqual(['2026-06-12T13:00:00Z']);
    await test.call('practice.save', other({ officeOpens: '10:00' }));
    expect(await opens()).toEqual(['2026-06-12T14:00:00Z']);
  });

  it('plans asking to connect (P33) and keeping in touch (P34) by the new intervals', async () => {
    const ruth = test.newId();
    await test.call('references.link', {
      ...{ id: test.newId(), opportunityId: told.opportunity.id, contactId: ruth, permission: 'given' },
      person: { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: '' },
    });
    for (const id of [ruth, dana.contactId]) await test.call('contacts.circle', { id, in: true });
    const dayBy = async (id: string, rule: string) =>
      (await test.call('contacts.get', { id })).followUps.find(({ rules }) => rules[0] === rule)?.day;
    expect([await dayBy(dana.contactId, 'P33'), await dayBy(ruth, 'P34')]).toEqual(['2026-06-18', '2026-08-10']);
    await test.call('practice.save', other({ connectAfterDays: 14, idealDays: 30 }));
    expect([await dayBy(dana.contactId, 'P33'), await dayBy(ruth, 'P34')]).toEqual(['2026-06-25', '2026-07-11']);
  });

  it('is taken back by undo, plan and number', async () => {
    const before = await open();
    await test.call('practice.save', other({ firstStatusDays: 7 }));
    expect((await test.call('journal.status', {})).undo).toBe('the change to the practice');
    await test.call('history.undo', {});
    expect(await open()).toEqual(before);
    expect((await test.call('practice.read', {})).practice).toEqual(usualPractice);
  });

  it('saved again changes nothing', async () => {
    expect(await test.call('practice.save', usualPractice)).toEqual({ added: 0, retired: 0 });
    await test.call('practice.save', other({ firstStatusDays: 7 }));
    expect(await test.call('practice.save', other({ firstStatusDays: 7 }))).toEqual({ added: 0, retired: 0 });
  });
});

describe('what a change would move is shown before it is saved', () => {
  it('names each follow-up with its old and its new day, and writes nothing', async () => {
    await test.call('interviews.record', told);
    const before = await open();
    const foreseen = await test.call('practice.preview', other({ firstStatusDays: 7 }));
    expect(foreseen).toMatchObject({ added: 0, retired: 0, moved: 1 });
    expect(foreseen.named).toMatchObject([
      { change: 'moved', whom: 'Ms. McDonald', from: { day: '2026-06-18' }, to: { day: '2026-06-23' } },
    ]);
    expect(foreseen.named[0]?.rules[0]).toBe('P18');
    expect(await open()).toEqual(before);
  });

  it('is what saving then does', async () => {
    await test.call('interviews.record', { ...told, decision: { kind: 'day', day: '2026-06-18', by: 'afternoon' } });
    const changed = other({ promisedDayHour: '16:00', thanksHours: 30 });
    const { added, retired, named } = await test.call('practice.preview', changed);
    expect(await test.call('practice.save', changed)).toEqual({ added, retired });
    const now = new Map((await open()).map(({ title, day }) => [title, day]));
    for (const { title, to } of named) expect(now.get(title)).toBe(to?.day);
    expect(await test.call('practice.preview', changed)).toEqual({ added: 0, retired: 0, moved: 0, named: [] });
  });

  it('moves nothing for a goal, and counts all but names twenty at most', async () => {
    const people = Array.from({ length: 25 }, (_, index) => person('Robin', `Lee ${String.fromCharCode(65 + index)}`));
    await test.call('interviews.record', { ...told, people });
    expect(await test.call('practice.preview', other({ goalApplications: 9 }))).toEqual({ added: 0, retired: 0, moved: 0, named: [] });
    const foreseen = await test.call('practice.preview', other({ thanksHours: 48 }));
    expect(foreseen.moved).toBeGreaterThanOrEqual(25);
    expect(foreseen.named).toHaveLength(20);
  });
});
