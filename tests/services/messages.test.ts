import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
const zone = 'America/New_York';
const now = '2026-06-11T19:40:00Z';
const dana = person('Dana', 'McDonald', { role: 'decisionMaker', email: 'dana@mcdonaldsblinds.example' });
const luis = person('Luis', 'Ortega', { role: 'interviewer' });
const told = debrief({
  people: [dana, luis],
  organization: { ...debrief({}).organization, sector: 'it' },
  restate: ['Trained a team of nine'],
});
beforeEach(async () => {
  test = openTestJournal({ file: ':memory:' });
  await test.call('profile.save', jordanEllis);
  await test.call('interviews.record', told);
});
afterEach(() => test.close());

const write = async (contactId: string, channel: 'email' | 'fax' = 'email') =>
  (
    await test.call('messages.write', {
      ...{ id: test.newId(), contactId, channel, opportunityId: null, interviewId: told.interviewId, template: null },
    })
  ).id;
const openFor = async () => (await test.call('opportunities.get', { id: told.opportunity.id })).open.map(({ kind }) => kind);

describe('an e-mail or fax (P8)', () => {
  it('begins with its template, as the journal fills it, and goes on where it was begun', async () => {
    const id = await write(dana.contactId);
    const { to, subject, text, problems, body } = await test.call('messages.get', { id });
    expect([to, problems]).toEqual(['dana@mcdonaldsblinds.example', []]);
    expect(subject).toBe(`Thank you: ${told.opportunity.title}`);
    expect(body).toContain('{{interviewDay}}');
    expect(text).toMatch(/^Dear .*McDonald:\n\nThank you for your time on Thursday, June 11/);
    expect(text).toMatch(/\n\nSincerely,\n\nJordan Ellis\n/);
    expect(await write(dana.contactId)).toBe(id);
  });

  it('is worded otherwise for each of an interview (P9), and a fax says at its head whom it is for', async () => {
    const bodies = [await write(dana.contactId), await write(luis.contactId)].map(
      async (id) => (await test.call('messages.get', { id })).body,
    );
    expect(new Set(await Promise.all(bodies)).size).toBe(2);
    const fax = await test.call('messages.get', { id: await write(luis.contactId, 'fax') });
    expect(fax.text).toMatch(/^To: .*Luis Ortega, .*\nFrom: Jordan Ellis.*\nDate: June 11, 2026\nSubject: Thank you/);
  });

  it('is recorded when the user says that it went: the e-mail is done, the letter stays to be mailed', async () => {
    expect(await openFor()).toContain('email');
    const id = await write(dana.contactId);
    await test.call('messages.sent', { id, at: now, zone });
    const { touches, followUps } = await test.call('contacts.get', { id: dana.contactId });
    expect(touches[0]).toMatchObject({ channel: 'email', about: 'thanks', direction: 'out' });
    expect(touches[0]?.said).toContain('Dear');
    expect(followUps.map(({ kind, state }) => `${kind} ${state}`)).toContain('letter due');
    expect(followUps.filter(({ kind, state }) => kind === 'email' && state !== 'done')).toEqual([]);
    expect((await test.problem('messages.save', { id, subject: '', body: 'Later.', base: null })).code).toBe('refused');
    expect(await test.call('history.undo', {})).toEqual({ undone: 'the sent e-mail or fax' });
    expect((await test.call('messages.get', { id })).sentAt).toBeNull();
  });

  it('never went with a field open, and not in the future', async () => {
    const id = await write(luis.contactId);
    expect((await test.call('messages.get', { id })).problems.map(({ kind }) => kind)).toEqual(['addressMissing']);
    await test.call('messages.save', { id, subject: 'Thanks', body: 'I learned {{learned9}}.', base: null });
    expect((await test.problem('messages.sent', { id, at: now, zone })).sentence).toContain('learned9');
    await test.call('messages.save', { id, subject: 'Thanks', body: 'Thank you for {{interviewDay}}.', base: null });
    expect((await test.problem('messages.sent', { id, at: '2026-06-20T19:40:00Z', zone })).code).toBe('invalid');
    expect(await test.call('messages.sent', { id, at: now, zone })).toMatchObject({ retired: 0 });
  });

  it('is not written over by another window, and is checked as the letters are', async () => {
    const id = await write(dana.contactId);
    await test.call('messages.save', { id, subject: 'Thanks', body: 'Mine.', base: null });
    expect((await test.problem('messages.save', { id, subject: 'Thanks', body: 'Theirs.', base: 'Before' })).code).toBe('refused');
    expect(await test.call('letterCheck.read', { id })).toMatchObject({ kind: 'card', organization: told.organization.name });
  });

  it('needs no interview to keep in touch or to tell a reference, but to give thanks for one', async () => {
    const keep = { id: test.newId(), contactId: luis.contactId, channel: 'email', opportunityId: null, interviewId: null } as const;
    const { id } = await test.call('messages.write', { ...keep, template: 'keepInTouch' });
    expect((await test.call('messages.get', { id })).problems.map(({ kind }) => kind)).toEqual(['addressMissing']);
    expect((await test.problem('messages.write', { ...keep, template: 'thanksEmail' })).fields[0]?.field).toBe('interviewId');
    const headsUp = { ...keep, id: test.newId(), opportunityId: told.opportunity.id, template: 'referenceHeadsUp' } as const;
    const told2 = await test.call('messages.get', { id: (await test.call('messages.write', headsUp)).id });
    expect(told2.text).toContain(`the position of ${told.opportunity.title} at ${told.organization.name}`);
    await test.call('messages.remove', { id });
    expect((await test.call('messages.list', { offset: 0, limit: 9 })).total).toBe(1);
  });

  it('tells a reference before the interview that a call may come (P4), and the word to them is done', async () => {
    test.at('2026-06-08T14:00:00Z');
    const ahead = { startsAt: '2026-06-18T14:00:00Z', endsAt: '2026-06-18T15:00:00Z', interviewId: test.newId(), people: [] };
    await test.call('interviews.record', { ...told, ...ahead });
    const ruth = { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: 'r@example.com' } as const;
    const about = { contactId: test.newId(), opportunityId: told.opportunity.id };
    await test.call('references.link', { ...about, id: test.newId(), permission: 'given', person: ruth });
    const words = async () =>
      (await test.call('contacts.get', { id: about.contactId })).followUps.filter(({ state }) => state === 'due').map(({ title }) => title);
    expect(await words()).toEqual(['Tell that a call may come']);
    const headsUp = { ...about, id: test.newId(), channel: 'email', interviewId: ahead.interviewId, template: 'referenceHeadsUp' } as const;
    const { id } = await test.call('messages.write', headsUp);
    expect((await test.call('messages.get', { id })).text).toContain('my interview there is on Thursday, June 18');
    await test.call('messages.sent', { id, at: '2026-06-08T14:00:00Z', zone });
    expect(await words()).toEqual([]);
  });

  it('tells a reference how it ended (P4), and without an end only thanks', async () => {
    const thanks = { id: test.newId(), contactId: luis.contactId, channel: 'email', opportunityId: told.opportunity.id } as const;
    const { id } = await test.call('messages.write', { ...thanks, interviewId: null, template: 'referenceThanks' });
    expect((await test.call('messages.get', { id })).text).toContain(', and to thank you for speaking for me.');
    await test.call('messages.remove', { id });
    const { id: jobId, title } = told.opportunity;
    const ended = { id: jobId, title, organizationId: told.organization.id, stage: 'rejected', stageDay: '2026-06-11', note: '' } as const;
    await test.call('opportunities.save', { ...ended, long: false });
    const again = await test.call('messages.write', { ...thanks, id: test.newId(), interviewId: null, template: 'referenceThanks' });
    const { text, problems } = await test.call('messages.get', { id: again.id });
    expect(text).toContain(`at ${told.organization.name}: they chose somebody else. Thank you for speaking for me.`);
    expect(problems.map(({ kind }) => kind)).toEqual(['addressMissing']);
  });

  it('goes with an interview that is removed, unless it was sent', async () => {
    const sent = await write(dana.contactId);
    const open = await write(luis.contactId);
    await test.call('messages.sent', { id: sent, at: now, zone });
    await test.call('interviews.remove', { id: told.interviewId, because: 'mistake' });
    expect((await test.problem('messages.get', { id: open })).code).toBe('notFound');
    expect((await test.call('messages.get', { id: sent })).sentAt).toBe(now);
  });
});
