import { afterEach, beforeEach, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const first = debrief({ forgot: ['Reopened the Dublin showroom'], learned: ['A second showroom opens in the autumn'] });
const { organization, opportunity } = first;
const second = debrief({
  ...{ organization, opportunity, kind: 'second', startsAt: '2026-06-18T18:00:00Z', endsAt: '2026-06-18T19:00:00Z' },
  people: [person('Luis', 'Ortega', { honorific: 'Mr.', title: 'Director of Sales', role: 'other', spellingChecked: false })],
  restate: ['Trained a team of nine'],
});

const sheet = async (id: string): Promise<string> => {
  const { html } = await test.call('interviews.sheet', { id });
  return html
    .slice(html.indexOf('<article'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
};

it('brings to the second interview what was brought home from the first, and not the other way around (P1, P3)', async () => {
  await test.call('interviews.record', first);
  await test.call('interviews.record', second);
  const carried = await sheet(second.interviewId);
  for (const words of ['When will you decide?', 'When might I expect word about a next interview?', 'Thu 18 June 2026, 14:00–15:00'])
    expect(carried).toContain(words);
  for (const words of ['ten years of window treatments', 'Reopened the Dublin showroom', 'A second showroom opens in the autumn'])
    expect(carried).toContain(words);
  expect(await sheet(first.interviewId)).not.toContain('Trained a team of nine');
});

it('names who will be there, with the title and whether the spelling was checked, and the address once', async () => {
  await test.call('interviews.record', second);
  const carried = await sheet(second.interviewId);
  expect(carried).toMatch(/Mr\. Luis Ortega Director of Sales\s+spelling\?/);
  expect(carried.split('4100 Morse Road')).toHaveLength(2);
});

it('says which reference may be named (P4)', async () => {
  await test.call('interviews.record', first);
  const marsh = { honorific: 'Prof.', givenName: 'Alan', familyName: 'Marsh', suffix: '', phone: '', email: '' } as const;
  await test.call('references.link', {
    ...{ id: test.newId(), opportunityId: opportunity.id, contactId: test.newId() },
    ...{ permission: 'asked', person: marsh },
  });
  expect(await sheet(first.interviewId)).toContain('Prof. Alan Marsh (asked, not to be named yet)');
});

it('is printed on the paper of the profile, and is not there for an interview that is not', async () => {
  await test.call('profile.save', { ...jordanEllis, paper: 'a4' });
  await test.call('interviews.record', first);
  expect((await test.call('interviews.sheet', { id: first.interviewId })).html).toContain('size:210mm 297mm');
  expect((await test.problem('interviews.sheet', { id: test.newId() })).code).toBe('notFound');
});
