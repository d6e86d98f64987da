import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blindsAddress, debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const dana = person('Dana', 'McDonald', { role: 'decisionMaker', title: 'Owner', phone: '614-555-0120', email: 'dana@example.com' });
const luis = person('Luis', 'Ortega', { honorific: 'Mr.' });
const bev = person('Bev', 'Kowalski', { role: 'receptionist' });

describe('a debrief', () => {
  const told = debrief({
    people: [dana, luis, bev],
    decision: { kind: 'stretch', from: '2026-06-15', to: '2026-06-17', words: 'early next week' },
    restate: ['ten years of window treatments', 'the Dayton launch'],
    forgot: ['speaks Spanish'],
    asked: ['two references'],
    learned: ['opens a second store in the fall'],
  });

  it('comes back for amending exactly as it was told', async () => {
    await test.call('interviews.record', told);
    expect(await test.call('interviews.get', { id: told.interviewId })).toEqual(told);
  });

  it('previews what recording it will plan, and writes nothing', async () => {
    const preview = await test.call('interviews.preview', told);
    expect((await test.call('journal.status', {})).counts.contacts).toBe(0);
    await test.call('interviews.record', told);
    const { open } = await test.call('opportunities.get', { id: told.opportunity.id });
    const comparable = (each: {
      title: string;
      person: { name: string };
      state: string;
      day: string | null;
      because: string;
      windows: unknown;
    }) => JSON.stringify([each.title, each.person.name, each.state, each.day, each.because, each.windows]);
    expect(open.map(comparable).sort()).toEqual(preview.planned.map(comparable).sort());
    expect(preview.notPlanned.length).toBeGreaterThan(0);
  });

  it('previews an amendment as it will be, too: a known person, a known address, a letter already mailed', async () => {
    await test.call('interviews.record', { ...told, organization: { ...told.organization, address: null } });
    const amended = { ...told, organization: { ...told.organization, address: null }, people: [{ ...dana, familyName: 'MacDonald' }, bev] };
    const preview = await test.call('interviews.preview', amended);
    expect(preview.planned.filter(({ kind }) => kind === 'letter').map((each) => [each.person.spoken, each.state])).toEqual([
      ['Ms. MacDonald', 'blocked'],
    ]);
    await test.call('interviews.record', amended);
    const { open } = await test.call('opportunities.get', { id: told.opportunity.id });
    expect(open.map(({ because }) => because).sort()).toEqual(preview.planned.map(({ because }) => because).sort());
  });

  it('previews by the holidays of the country that is being told, and saves by the same', async () => {
    // Thu 6 May 2027 is Ascension Day in Germany, and a business day in the United States.
    const abroad = debrief({
      people: [person('Anna', 'Weber', { role: 'hr' })],
      organization: {
        ...told.organization,
        zone: 'Europe/Berlin',
        address: { street: 'Lindenweg 4', city: 'München', region: '', postalCode: '80331', country: 'DE' },
      },
      startsAt: '2027-05-05T08:00:00Z',
      endsAt: '2027-05-05T09:00:00Z',
      zone: 'Europe/Berlin',
    });
    const dayOfStatusCall = (rows: readonly { readonly title: string; readonly day: string | null }[]) =>
      rows.find(({ title }) => title === 'First status call')?.day;
    const preview = await test.call('interviews.preview', abroad);
    await test.call('interviews.record', abroad);
    const { open } = await test.call('opportunities.get', { id: abroad.opportunity.id });
    expect(dayOfStatusCall(open)).toBe('2027-05-13');
    expect(dayOfStatusCall(preview.planned)).toBe('2027-05-13');
  });

  it('told twice with the same ids changes nothing, as a retry must', async () => {
    await test.call('interviews.record', told);
    const before = await test.call('opportunities.get', { id: told.opportunity.id });
    const saved = (await test.call('journal.status', {})).savedAt;
    test.at('2026-06-11T19:55:00Z');
    expect(await test.call('interviews.record', told)).toEqual({ added: 0, retired: 0 });
    expect(await test.call('opportunities.get', { id: told.opportunity.id })).toEqual(before);
    expect((await test.call('journal.status', {})).savedAt).toBe(saved);
  });

  it('moves the opportunity on: to interview while it is ahead, in process once it has ended, and never back', async () => {
    const stageOf = async () =>
      (await test.call('opportunities.get', { id: told.opportunity.id })).stages.map(({ stage, day }) => [stage, day]);
    test.at('2026-06-10T15:00:00Z');
    await test.call('interviews.record', told);
    expect(await stageOf()).toEqual([['interview', '2026-06-11']]);
    test.at('2026-06-11T19:40:00Z');
    await test.call('interviews.record', told);
    expect(await stageOf()).toEqual([
      ['interview', '2026-06-11'],
      ['inProcess', '2026-06-11'],
    ]);
    await test.call('opportunities.save', {
      id: told.opportunity.id,
      organizationId: told.organization.id,
      title: told.opportunity.title,
      stage: 'offer',
      stageDay: '2026-06-19',
      note: 'by phone',
      long: false,
    });
    await test.call('interviews.record', told);
    expect((await stageOf()).at(-1)).toEqual(['offer', '2026-06-19']);
  });

  it('keeps an interview with its opportunity, and an opportunity with its organization', async () => {
    await test.call('interviews.record', told);
    const elsewhere = await test.problem('interviews.record', { ...told, opportunity: { id: test.newId(), title: 'Buyer' } });
    expect(elsewhere).toMatchObject({ code: 'refused', fields: [{ field: 'opportunity' }] });
    const other = await test.problem('interviews.preview', {
      ...told,
      interviewId: test.newId(),
      organization: { ...told.organization, id: test.newId() },
    });
    expect(other).toMatchObject({ code: 'refused', fields: [{ field: 'organization' }] });
  });

  it('says at the field what does not fit, and saves nothing', async () => {
    const problem = await test.problem('interviews.record', {
      ...told,
      people: [{ ...dana, givenName: ' ' }, luis],
      endsAt: told.startsAt,
    });
    expect(problem.code).toBe('invalid');
    expect(problem.fields.map(({ field }) => field)).toContain('people.0.givenName');
    expect((await test.call('journal.status', {})).counts.contacts).toBe(0);
  });
});

describe('somebody taken out of the room', () => {
  const told = debrief({ people: [dana, luis, bev] });

  it('has the open follow-ups retired with a reason, loses the unwritten letter, and stays a contact', async () => {
    await test.call('interviews.record', told);
    expect(await test.call('interviews.record', { ...told, people: [dana, bev] })).toEqual({ added: 0, retired: 1 });
    const contact = await test.call('contacts.get', { id: luis.contactId });
    expect([contact.followUps, contact.letters, contact.interviews]).toEqual([[], [], []]);
    expect((await test.call('letters.list', { offset: 0, limit: 10 })).total).toBe(2);
    // Put back, the same follow-up is open again: it is not planned a second time.
    expect(await test.call('interviews.record', told)).toEqual({ added: 1, retired: 0 });
    expect((await test.call('contacts.get', { id: luis.contactId })).followUps).toHaveLength(1);
  });

  it('leaves what was done', async () => {
    await test.call('interviews.record', told);
    const [thanks] = (await test.call('contacts.get', { id: luis.contactId })).followUps;
    await test.call('followUps.complete', {
      id: thanks?.id ?? '',
      touchId: test.newId(),
      at: '2026-06-11T19:30:00Z',
      zone: 'America/New_York',
      channel: 'email',
      outcome: 'sent',
      said: '',
    });
    await test.call('interviews.record', { ...told, people: [dana, bev] });
    expect((await test.call('followUps.get', { id: thanks?.id ?? '' })).state).toBe('done');
    expect((await test.call('contacts.get', { id: luis.contactId })).touches).toHaveLength(1);
  });
});

describe('where somebody sits', () => {
  it('follows the address of the organization as soon as it is known', async () => {
    const told = debrief({ people: [dana], organization: { ...debrief().organization, address: null } });
    await test.call('interviews.record', told);
    expect((await test.call('today.read', { limit: 9 })).blocked.total).toBe(1);
    await test.call('organizations.save', { ...told.organization, address: blindsAddress });
    const today = await test.call('today.read', { limit: 9 });
    expect([today.blocked.total, today.tray.total]).toEqual([0, 1]);
    expect((await test.call('contacts.get', { id: dana.contactId })).address).toEqual(blindsAddress);
  });

  it('keeps another address on file when the debrief does not know one', async () => {
    const told = debrief({ people: [{ ...dana, atOrganization: false }] });
    await test.call('interviews.record', told);
    const own = { street: '12 Elm Street', city: 'Bexley', region: 'OH', postalCode: '43209', country: 'US' };
    const { honorific, givenName, familyName, suffix, title, phone, email } = dana;
    await test.call('contacts.save', {
      ...{ id: dana.contactId, honorific, givenName, familyName, suffix, title, email },
      organizationId: told.organization.id,
      address: own,
      atOrganization: false,
      phones: [phone, '614-555-0121'],
      preferredChannel: 'call',
      pronounced: 'DAY-na',
      spellingChecked: true,
      notes: 'likes fishing',
    });
    await test.call('interviews.record', { ...told, place: 'by video' });
    const contact = await test.call('contacts.get', { id: dana.contactId });
    expect(contact).toMatchObject({
      address: own,
      atOrganization: false,
      phones: ['614-555-0120', '614-555-0121'],
      pronounced: 'DAY-na',
      notes: 'likes fishing',
    });
  });
});
