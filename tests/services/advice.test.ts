import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const ruiz = person('Carla', 'Ruiz', { phone: '614-555-0186' });
const wood = person('Dennis', 'Wood', { honorific: 'Mr.', role: 'hr', phone: '614-555-0188' });
/** A telephone interview on Tue 2 June after which nothing was promised: the first status call is due on Tue 9 June. */
const told = debrief({ kind: 'phone', startsAt: '2026-06-02T15:00:00Z', endsAt: '2026-06-02T15:40:00Z', people: [ruiz, wood] });
const ask = () => test.call('advice.ask', { contactId: ruiz.contactId, opportunityId: null, about: 'status', channel: 'call', at: null });

describe('the pace guard across the people of an organization (P23)', () => {
  it('holds the call to one because another was called, says until when, and releases it by itself', async () => {
    test.at('2026-06-05T18:00:00Z');
    await test.call('interviews.record', told);
    const buyer = test.newId();
    await test.call('opportunities.save', {
      ...{
        id: buyer,
        organizationId: told.organization.id,
        title: 'Buyer',
        stage: 'applied',
        stageDay: '2026-06-01',
        note: '',
        long: false,
      },
    });
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: ruiz.contactId, opportunityId: buyer, direction: 'out', about: 'status' },
      ...{ channel: 'voicemail', at: '2026-06-05T17:30:00Z', zone: 'America/New_York', outcome: 'voicemail', said: '' },
    });
    test.at('2026-06-11T19:40:00Z');
    const { held } = await test.call('today.read', { limit: 9 });
    expect(held.rows.map(({ person: who, day, because }) => [who.name, day, because.split(';')[0]])).toEqual([
      ['Mr. Dennis Wood', '2026-06-12', 'because you called Ms. Ruiz on Fri 5 June: one in 5 business days'],
      // The weekly call about the other job comes on that day, too: one contact with both topics (P22, P23).
      ['Ms. Carla Ruiz', null, 'two on Fri 12 June are one contact with both topics'],
    ]);
    expect(await ask()).toMatchObject({ verdict: 'wait', from: '2026-06-12T13:00:00Z', rules: ['P23', 'P18', 'P20'] });

    test.at('2026-06-12T13:00:00Z');
    expect((await test.call('today.read', { limit: 9 })).due.rows.map(({ person: who }) => who.name)).toContain('Mr. Dennis Wood');
    const answer = await ask();
    expect(answer).toMatchObject({ verdict: 'yes', until: '2026-06-12T21:00:00Z' });
    expect(answer.whom).toMatchObject({ name: 'Mr. Dennis Wood', phone: '614-555-0188', why: 'HR' });
  });

  it('does not hold it after thanks', async () => {
    test.at('2026-06-05T18:00:00Z');
    await test.call('interviews.record', told);
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: ruiz.contactId, opportunityId: told.opportunity.id, direction: 'out', about: 'thanks' },
      ...{ channel: 'email', at: '2026-06-05T17:30:00Z', zone: 'America/New_York', outcome: 'sent', said: '' },
    });
    test.at('2026-06-09T15:00:00Z');
    expect((await test.call('today.read', { limit: 9 })).held.total).toBe(0);
    expect(await ask()).toMatchObject({ verdict: 'yes', rules: ['P18', 'P20'] });
  });
});

/** Logs a word about the status by telephone. */
const called = (contactId: string, opportunityId: string, at: string) =>
  test.call('touches.record', {
    ...{ id: test.newId(), contactId, opportunityId, direction: 'out', about: 'status', channel: 'call' },
    ...{ at, zone: 'America/New_York', outcome: 'reached', said: '' },
  });

describe('what is about to be logged', () => {
  it('is judged by what was so at its own moment, not by what came later', async () => {
    await test.call('interviews.record', told);
    test.at('2026-06-09T15:00:00Z');
    await called(wood.contactId, told.opportunity.id, '2026-06-09T14:00:00Z');
    const at = (moment: string) =>
      test.call('advice.ask', { contactId: wood.contactId, opportunityId: null, about: 'status', channel: 'call', at: moment });
    expect(await at('2026-06-08T15:00:00Z')).toMatchObject({ verdict: 'wait', from: '2026-06-09T13:00:00Z', rules: ['P18', 'P20'] });
    expect(await at('2026-06-09T13:59:00Z')).toMatchObject({ verdict: 'yes', rules: ['P18', 'P20'] });
    expect(await at('2026-06-09T14:30:00Z')).toMatchObject({ verdict: 'wait', from: '2026-06-16T13:00:00Z' });
    expect(await at('2026-06-15T14:00:00Z')).toMatchObject({ verdict: 'wait', from: '2026-06-16T13:00:00Z' });
    expect(await at('2026-06-16T13:00:00Z')).toMatchObject({ verdict: 'yes', rules: ['P22', 'P20'] });
  });

  it('is heeded before a decision that came later', async () => {
    await test.call('interviews.record', told);
    test.at('2026-06-11T19:40:00Z');
    await test.call('opportunities.save', {
      ...{ ...told.opportunity, organizationId: told.organization.id, stage: 'rejected', stageDay: '2026-06-11', note: '', long: false },
    });
    expect(await ask()).toMatchObject({ verdict: 'betterNot', rules: ['P27'] });
    const yesterday = { contactId: wood.contactId, opportunityId: null, about: 'status', channel: 'call' } as const;
    expect(await test.call('advice.ask', { ...yesterday, at: '2026-06-10T15:00:00Z' })).toMatchObject({ verdict: 'yes' });
  });

  it('is advised against and recorded all the same: the user decides', async () => {
    await test.call('interviews.record', told);
    test.at('2026-06-09T15:00:00Z');
    const text = { contactId: ruiz.contactId, opportunityId: told.opportunity.id, about: 'status', channel: 'text' } as const;
    const answer = await test.call('advice.ask', { ...text, at: '2026-06-09T14:59:00Z' });
    expect(answer).toMatchObject({ verdict: 'betterNot', from: '2026-06-09T14:59:00Z', rules: ['P14'] });
    await test.call('touches.record', {
      ...{ ...text, id: test.newId(), direction: 'out', at: '2026-06-09T14:59:00Z', zone: 'America/New_York', outcome: 'sent', said: 'hi' },
    });
    expect((await test.call('contacts.get', { id: ruiz.contactId })).touches).toHaveLength(1);
  });
});

describe('whom, and what else', () => {
  it('knows of no status to ask somebody without a position about, and keeps in touch with them', async () => {
    const id = test.newId();
    await test.call('contacts.save', {
      ...{ id, honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', title: '', organizationId: null, address: null },
      ...{ atOrganization: false, phones: [], email: '', preferredChannel: null, pronounced: '', spellingChecked: true, notes: '' },
    });
    const about = (topic: 'status' | 'keep') =>
      test.call('advice.ask', { contactId: id, opportunityId: null, about: topic, channel: 'email', at: null });
    expect(await about('status')).toMatchObject({ verdict: 'betterNot', rules: ['P34'], say: [] });
    expect(await about('keep')).toMatchObject({
      verdict: 'yes',
      rules: ['P34'],
      how: { because: 'no e-mail address is known for Ms. Okonkwo' },
    });
  });

  it('asks about the position at the organization of somebody who was not met, and names HR (P20)', async () => {
    await test.call('interviews.record', told);
    const id = test.newId();
    await test.call('contacts.save', {
      ...{ id, honorific: 'Mr.', givenName: 'Glen', familyName: 'Hartley', suffix: '', title: '' },
      ...{ organizationId: told.organization.id, address: null, atOrganization: true, phones: [], email: '', preferredChannel: null },
      ...{ pronounced: '', spellingChecked: true, notes: '' },
    });
    test.at('2026-06-09T15:00:00Z');
    const answer = await test.call('advice.ask', { contactId: id, opportunityId: null, about: 'status', channel: 'call', at: null });
    expect(answer).toMatchObject({ verdict: 'yes', rules: ['P18', 'P20'], whom: { name: 'Mr. Dennis Wood', why: 'HR' } });
  });

  it('says what else is welcome: thanks still owed, and what was asked for', async () => {
    const asking = { ...told, asked: ['two references'] };
    await test.call('interviews.record', asking);
    test.at('2026-06-03T15:00:00Z');
    const { also } = await ask();
    expect(also.map(({ because }) => because.split(':')[0])).toEqual([
      'thank-you letter to Mr. Wood',
      'thank-you letter to Ms. Ruiz',
      'what they asked for is never held',
    ]);
  });

  it('says what to say about every other topic, too, by the facts', async () => {
    await test.call('interviews.record', { ...told, asked: ['two references'] });
    test.at('2026-06-09T15:00:00Z');
    const saying = async (about: 'thanks' | 'reference' | 'give' | 'extra' | 'reply' | 'enclosure' | 'connect' | 'keep') => {
      const { say } = await test.call('advice.ask', {
        ...{ contactId: ruiz.contactId, opportunityId: told.opportunity.id, about, channel: 'email', at: null },
      });
      return say.map(({ text, rules }) => [text, ...rules]);
    };
    expect(await saying('thanks')).toEqual([['thanks for the conversation on Tue 2 June, and that Sales Manager interests you', 'P5']]);
    expect(await saying('enclosure')).toEqual([['here is what you asked for: two references', 'P3']]);
    expect(await saying('connect')).toEqual([
      ['that you met in the interview on Tue 2 June, and that you would like to stay in touch', 'P33'],
    ]);
    expect(await saying('reference')).toEqual([["may I name you as a reference for Sales Manager at McDonald's Blinds and Shades?", 'P4']]);
    for (const [about, rule] of [
      ['give', 'P25'],
      ['extra', 'P26'],
      ['reply', 'P23'],
      ['keep', 'P34'],
    ] as const) {
      expect(await saying(about)).toEqual([[expect.stringMatching(/^[a-z].*[^.]$/), rule]]);
    }
    await test.call('opportunities.save', {
      ...{ id: told.opportunity.id, organizationId: told.organization.id, title: 'Sales Manager' },
      ...{ stage: 'rejected', stageDay: '2026-06-09', note: '', long: false },
    });
    expect(await saying('thanks')).toEqual([
      ['thanks for their time and interest, and that you would be glad to stay in their circle', 'P27'],
    ]);
  });

  it('has nothing to say about the status where nobody is asked', async () => {
    await test.call('interviews.record', { ...told, kind: 'informational' });
    test.at('2026-06-09T15:00:00Z');
    expect(await ask()).toMatchObject({ verdict: 'betterNot', rules: ['P18'], say: [] });
  });

  it('says the same as the talking points of the follow-up (P13)', async () => {
    await test.call('interviews.record', told);
    test.at('2026-06-09T15:00:00Z');
    const { due, overdue } = await test.call('today.read', { limit: 9 });
    const call = due.rows.find(({ status }) => status);
    const script = await test.call('followUps.script', { id: call?.id ?? '' });
    expect(script.map(({ label }) => label)).toEqual(['Position', 'Assets', 'Ask']);
    expect((await ask()).say).toEqual(script);
    const letter = overdue.rows.find(({ kind }) => kind === 'letter');
    expect(await test.call('followUps.script', { id: letter?.id ?? '' })).toEqual([]);
  });
});
