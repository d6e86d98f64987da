import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { readWithIcalJs } from './readEvents.ts';
import type { ReadEvent } from './readEvents.ts';

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const luis = person('Luis', 'Ortega', { honorific: 'Mr.' });
const told = debrief({ people: [dana, luis], decision: { kind: 'day', day: '2026-06-18', by: 'day' } });
const later = '2026-06-11T20:00:00Z';

/** A calendar that has an event already takes the new one only when its SEQUENCE has risen (RFC 5545 §3.8.7.4). */
describe('an event that was exported before', () => {
  let journal: TestJournal;
  const events = async (): Promise<readonly ReadEvent[]> => {
    const { base64 } = await journal.call('calendar.export', { from: '2026-06-01', to: '2026-06-30' });
    return readWithIcalJs(Buffer.from(base64, 'base64').toString('utf8'));
  };
  beforeEach(async () => {
    journal = openTestJournal();
    await journal.call('interviews.record', told);
  });
  afterEach(() => journal.close());

  it('begins at 0, and stays there while nothing is changed', async () => {
    await journal.call('interviews.record', told);
    for (const { sequence } of await events()) expect(sequence).toBe(0);
  });

  it.each([
    ['an organization is renamed', { organization: { ...told.organization, name: 'Morse Road Blinds' } }],
    ['an opportunity is renamed', { opportunity: { ...told.opportunity, title: 'Regional Sales Manager' } }],
    ['a person is renamed', { people: [{ ...dana, familyName: 'McDonald-Reyes' }, luis] }],
    ['somebody joins the room', { people: [dana, luis, person('Bev', 'Kowalski')] }],
    ['somebody leaves the room', { people: [dana] }],
  ])('rises when %s', async (_, changed) => {
    const before = new Map((await events()).map((event) => [event.uid, event]));
    journal.at(later);
    await journal.call('interviews.record', { ...told, ...changed });
    let risen = 0;
    for (const event of await events()) {
      const known = before.get(event.uid);
      if (known === undefined || (known.summary === event.summary && known.description === event.description)) continue;
      risen += 1;
      expect(event.sequence, event.summary).toBeGreaterThan(known.sequence);
      expect(event.changed).toBe(later);
    }
    expect(risen).toBeGreaterThan(0);
  });
});
