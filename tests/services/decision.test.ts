import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stage } from '../../shared/model.ts';
import { emailFor } from '../../shared/rules/emailFor.ts';
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
const bev = person('Bev', 'Kowalski', { role: 'receptionist' });
const told = debrief({ people: [dana, bev] });
const id = told.opportunity.id;

const stage = (next: Stage, stageDay: string, opportunity = { ...told.opportunity, organizationId: told.organization.id }) =>
  test.call('opportunities.save', { ...opportunity, stage: next, stageDay, note: '', long: false });
const open = async (opportunityId = id) =>
  (await test.call('opportunities.get', { id: opportunityId })).open.map(({ title, person: who }) => `${title}, ${who.spoken}`).toSorted();

describe('after a no (P27)', () => {
  it('puts the thanks on the letter desk with a text of their own, closes the status calls, and is undone in one step', async () => {
    await test.call('interviews.record', told);
    const before = await open();
    await stage('rejected', '2026-06-11');
    expect(await open()).toEqual([
      'Keep in touch after the no, Ms. McDonald',
      'Keep in touch after the no, Ms. McDonald',
      'Thank-you card, Ms. Kowalski',
      'Thank-you letter, Ms. McDonald',
      'Thanks after the no, Ms. McDonald',
    ]);
    const { rows } = await test.call('letters.list', { offset: 0, limit: 9 });
    const followUp = (await test.call('opportunities.get', { id })).open.find(({ title }) => title === 'Thanks after the no');
    const letter = await test.call('letters.get', { id: followUp?.letter?.id ?? '' });
    expect(letter.template).toBe('afterRejection');
    expect(letter.problems).toEqual([]);
    expect(rows).toHaveLength(3);

    await test.call('history.undo', {});
    expect(await open()).toEqual(before);
    expect((await test.call('letters.list', { offset: 0, limit: 9 })).rows).toHaveLength(2);
  });

  it('keeps the words that the user saved when the no is taken back, and asks for them again', async () => {
    await test.call('interviews.record', told);
    await stage('rejected', '2026-06-11');
    const letterId =
      (await test.call('opportunities.get', { id })).open.find(({ title }) => title === 'Thanks after the no')?.letter?.id ?? '';
    const words = { body: 'My own words.', format: 'fullBlock', paper: 'letter', dated: '2026-06-11' } as const;
    await test.call('letters.save', { ...words, id: letterId, enclosures: [] });
    await stage('inProcess', '2026-06-12');
    expect((await test.call('letters.get', { id: letterId })).body).toBe('My own words.');
    await stage('rejected', '2026-06-15');
    const again = (await test.call('opportunities.get', { id })).open.find(({ title }) => title === 'Thanks after the no');
    expect([again?.letter?.id, again?.dueAt]).toEqual([letterId, '2026-06-17T21:00:00Z']);
  });

  it('asks for the letter of whoever is named only after the decision, and words it anew until the user has saved it (P28)', async () => {
    await test.call('organizations.save', told.organization);
    await stage('rejected', '2026-06-11');
    await test.call('interviews.record', told);
    const textOf = async () => {
      const thanks = (await test.call('opportunities.get', { id })).open.find(({ rules, kind }) => rules[0] === 'P27' && kind === 'letter');
      return await test.call('letters.get', { id: thanks?.letter?.id ?? '' });
    };
    expect((await textOf()).template).toBe('afterRejection');
    const earlier = { ...debrief(), opportunity: told.opportunity, organization: told.organization };
    const morning = { startsAt: '2026-05-26T14:00:00Z', endsAt: '2026-05-26T14:30:00Z' };
    const priya = person('Priya', 'Natarajan', { role: 'hr' });
    const luis = person('Luis', 'Ortega', { honorific: 'Mr.', role: 'interviewer' });
    await test.call('interviews.record', { ...earlier, ...morning, kind: 'phone', people: [priya] });
    await test.call('interviews.record', { ...earlier, ...morning, interviewId: test.newId(), kind: 'informational', people: [luis] });
    const { template, body } = await textOf();
    expect(template).toBe('whatWouldHelp');
    expect(body).toContain('A copy of this letter goes to Ms. Natarajan, whom I also thank.');
  });

  it('suggests one call to HR after two rejections without a face (P29), for the organization', async () => {
    await test.call('organizations.save', told.organization);
    for (const title of ['Buyer', 'Planner']) {
      await stage('rejected', '2026-06-10', { id: test.newId(), title, organizationId: told.organization.id });
    }
    test.at('2026-06-11T19:40:00Z');
    const { due } = await test.call('today.read', { limit: 9 });
    expect(due.rows.map(({ title, person: who, opportunity }) => [title, who, opportunity])).toEqual([
      [
        'Call HR for a talk and advice on the résumé',
        { id: null, name: "McDonald's Blinds and Shades", spoken: "McDonald's Blinds and Shades" },
        null,
      ],
    ]);
    // It stands on the page of each of the jobs, too.
    const jobs = (await test.call('opportunities.list', { offset: 0, limit: 9 })).rows;
    for (const job of jobs)
      expect(await open(job.id)).toEqual(["Call HR for a talk and advice on the résumé, McDonald's Blinds and Shades"]);
    const [row] = due.rows;
    const did = {
      touchId: test.newId(),
      at: '2026-06-11T19:40:00Z',
      zone: 'America/New_York',
      channel: 'call',
      outcome: 'reached',
    } as const;
    await test.call('followUps.complete', { ...did, id: row?.id ?? '', said: 'A talk on Tuesday' });
    expect(await test.call('followUps.get', { id: row?.id ?? '' })).toMatchObject({ state: 'done', closedBecause: 'A talk on Tuesday' });
  });
});

describe('an offer (P30)', () => {
  it('thanks everyone, and accepting it closes the others politely, and taking it back opens them again', async () => {
    await test.call('interviews.record', told);
    const wood = person('Dennis', 'Wood', { honorific: 'Mr.', role: 'hr', email: 'wood@example.com' });
    const other = debrief({ people: [wood], organization: { ...told.organization, id: test.newId(), name: 'Northlight Systems' } });
    await test.call('interviews.record', other);
    const elsewhere = await open(other.opportunity.id);
    await stage('offer', '2026-06-11');
    expect(await open()).toEqual([
      'Card of thanks for the offer, Ms. Kowalski',
      'Thank-you card, Ms. Kowalski',
      'Thank-you letter, Ms. McDonald',
      'Thanks for the offer, Ms. McDonald',
    ]);

    await stage('accepted', '2026-06-12');
    expect(await open()).toContain("Thank your network, and tell them, McDonald's Blinds and Shades");
    expect(await open(other.opportunity.id)).toEqual(['Close it politely: you accepted elsewhere, Mr. Wood', 'Thank-you letter, Mr. Wood']);
    const closing = (await test.call('opportunities.get', { id: other.opportunity.id })).open.find(({ rules }) => rules[0] === 'P30');
    const words = (await test.call('followUps.script', { id: closing?.id ?? '' })).map(({ text }) => text).join(' ');
    expect(words).toContain('the interest that Northlight Systems took in me as Sales Manager');
    // Who the other employer is, and what was offered, is nobody's business (P19).
    expect(words).not.toContain("McDonald's");

    await stage('inProcess', '2026-06-12');
    expect(await open(other.opportunity.id)).toEqual(elsewhere);
  });

  it('withdraws from another job by an e-mail in words of its own, which closes it once it went', async () => {
    await test.call('interviews.record', told);
    const wood = person('Dennis', 'Wood', { honorific: 'Mr.', role: 'hr', email: 'wood@example.com' });
    const other = debrief({ people: [wood], organization: { ...told.organization, id: test.newId(), name: 'Northlight Systems' } });
    await test.call('interviews.record', other);
    await stage('accepted', '2026-06-11');
    const closing = (await test.call('opportunities.get', { id: other.opportunity.id })).open.find(({ rules }) => rules[0] === 'P30');
    if (closing === undefined) throw new Error('Nothing is to be closed.');
    expect(emailFor(closing)).toEqual({ template: 'applicationWithdrawn' });
    const about = { contactId: wood.contactId, opportunityId: other.opportunity.id, interviewId: closing.interviewId };
    const message = { id: test.newId(), channel: 'email', template: 'applicationWithdrawn' } as const;
    const { id: messageId } = await test.call('messages.write', { ...message, ...about });
    const { subject, text, problems } = await test.call('messages.get', { id: messageId });
    expect([subject, problems]).toEqual([`My application for the position of ${other.opportunity.title}`, []]);
    expect(text).toContain('I have accepted another position');
    // Who the other employer is, is nobody's business (P19), and nothing was offered here that could be declined.
    expect(text).not.toMatch(/McDonald|offer/);
    test.at('2026-06-12T15:00:00Z');
    await test.call('messages.sent', { id: messageId, at: '2026-06-12T15:00:00Z', zone: 'America/New_York' });
    expect(await open(other.opportunity.id)).toEqual(['Thank-you letter, Mr. Wood']);
    expect((await test.call('followUps.get', { id: closing.id })).state).toBe('done');
  });

  it('words the thanks to each person otherwise (P9)', async () => {
    const people = [
      ...told.people,
      person('Dennis', 'Wood', { honorific: 'Mr.', role: 'interviewer' }),
      person('Ruth', 'Frye', { honorific: 'Ms.', role: 'hr' }),
    ];
    await test.call('interviews.record', { ...told, people });
    await stage('offer', '2026-06-11');
    const { open: rows } = await test.call('opportunities.get', { id });
    const ids = rows.flatMap(({ kind, rules, letter }) => (kind === 'letter' && rules[0] === 'P30' && letter !== null ? [letter.id] : []));
    const bodies = await Promise.all(ids.map(async (each) => (await test.call('letters.get', { id: each })).body));
    expect(bodies).toHaveLength(3);
    expect(new Set(bodies.map((body) => body.slice(0, 60))).size).toBe(3);
  });

  it('words the thanks anew when the offer is answered, and leaves what the user has saved', async () => {
    await test.call('interviews.record', told);
    await stage('offer', '2026-06-11');
    const letterTo = async (kind: 'letter' | 'card') => {
      const { open: rows } = await test.call('opportunities.get', { id });
      return await test.call('letters.get', {
        id: rows.find((row) => row.kind === kind && row.rules[0] === 'P30')?.letter?.id ?? '',
      });
    };
    expect((await letterTo('letter')).body).toContain('I will give you my answer');
    await stage('accepted', '2026-06-12');
    expect((await letterTo('letter')).template).toBe('offerAccepted');
    expect((await letterTo('letter')).body).not.toContain('I will give you my answer');
    const { enclosures, format, paper, dated, ...card } = await letterTo('card');
    await test.call('letters.save', { id: card.id, enclosures: [...enclosures], format, paper, dated, body: 'My own words.' });
    await stage('declined', '2026-06-12');
    expect((await letterTo('letter')).template).toBe('offerDeclined');
    expect((await letterTo('card')).body).toBe('My own words.');
  });

  it('names the accepted job as it is corrected', async () => {
    await test.call('interviews.record', told);
    const other = debrief({ organization: { ...told.organization, id: test.newId(), name: 'Northlight Systems' } });
    await test.call('interviews.record', other);
    await stage('accepted', '2026-06-11');
    await stage('accepted', '2026-06-12', { id, title: 'Head of Sales', organizationId: told.organization.id });
    const closing = (await test.call('opportunities.get', { id: other.opportunity.id })).open.find(({ rules }) => rules[0] === 'P30');
    expect(closing?.because).toContain('you accepted Head of Sales at McDonald');
    expect(closing?.because).toContain('on Fri 12 June');
  });

  it('mailing the thanks for an offer leaves the thanks for the interview open', async () => {
    await test.call('interviews.record', told);
    await stage('offer', '2026-06-11');
    const { open: rows } = await test.call('opportunities.get', { id });
    const [first, offer] = [rows.find(({ rules }) => rules[0] === 'P5'), rows.find(({ rules }) => rules[0] === 'P30')];
    expect(first?.letter?.id).not.toBe(offer?.letter?.id);
    expect(offer?.letter).not.toBeNull();
  });
});

describe('long after a no (P27, P34)', () => {
  it('the word at 30 days leaves that at 60 days, also when it came late; another touch near the 60th day is that one', async () => {
    await test.call('interviews.record', told);
    await stage('rejected', '2026-06-11');
    const keeps = async () =>
      (await test.call('contacts.get', { id: dana.contactId })).followUps.filter(({ rules }) => rules[0] === 'P27' && rules[1] === 'P34');
    const touch = (at: string, direction: 'in' | 'out') =>
      test.call('touches.record', {
        ...{ id: test.newId(), contactId: dana.contactId, opportunityId: id, direction, about: 'keep', channel: 'email' },
        ...{ at, zone: 'America/New_York', outcome: direction === 'out' ? 'sent' : null, said: '' },
      });
    expect((await keeps()).map(({ day, state }) => [day, state])).toEqual([
      ['2026-07-13', 'upcoming'],
      ['2026-08-10', 'upcoming'],
    ]);
    test.at('2026-07-29T15:00:00Z');
    await touch('2026-07-29T15:00:00Z', 'out');
    expect((await keeps()).map(({ day }) => day)).toEqual(['2026-08-10']);
    test.at('2026-08-05T15:00:00Z');
    await touch('2026-08-05T15:00:00Z', 'in');
    expect(await keeps()).toEqual([]);
  });

  it('whoever interviewed stays in touch by the usual interval, unless the user says no', async () => {
    await test.call('interviews.record', told);
    await stage('rejected', '2026-06-11');
    const keep = async () =>
      (await test.call('contacts.get', { id: dana.contactId })).followUps.filter(({ rules }) => rules[0] === 'P34').map(({ day }) => day);
    expect(await keep()).toEqual([]);
    test.at('2026-08-20T15:00:00Z');
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: dana.contactId, opportunityId: id, direction: 'out', about: 'keep', channel: 'email' },
      ...{ at: '2026-08-20T15:00:00Z', zone: 'America/New_York', outcome: 'sent', said: '' },
    });
    // 60 days after the last touch.
    expect(await keep()).toEqual(['2026-10-19']);
    await test.call('contacts.circle', { id: dana.contactId, in: false });
    expect(await keep()).toEqual([]);
  });

  it('ends when the process goes on again, and begins for whoever was met in two of which the other one is over', async () => {
    const other = debrief({ opportunity: { id: test.newId(), title: 'Buyer' }, organization: told.organization, people: [dana] });
    await test.call('interviews.record', told);
    await test.call('interviews.record', other);
    const inOther = (next: Stage, day: string) => stage(next, day, { ...other.opportunity, organizationId: told.organization.id });
    const keep = async () =>
      (await test.call('contacts.get', { id: dana.contactId })).followUps.filter(({ rules }) => rules[0] === 'P34').map(({ day }) => day);
    await stage('rejected', '2026-06-11');
    test.at('2026-08-20T15:00:00Z');
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: dana.contactId, opportunityId: id, direction: 'out', about: 'keep', channel: 'email' },
      ...{ at: '2026-08-20T15:00:00Z', zone: 'America/New_York', outcome: 'sent', said: '' },
    });
    // The other process is open, and that is the touch.
    expect(await keep()).toEqual([]);
    await inOther('closed', '2026-08-21');
    expect(await keep()).toEqual(['2026-10-19']);
    await stage('inProcess', '2026-08-24');
    expect(await keep()).toEqual([]);
  });
});
