import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal({ now: '2026-06-11T19:40:00Z' });
});
afterEach(() => test.close());

const told = debrief();
const contactId = told.people[0]?.contactId ?? '';
const touch = { direction: 'out', channel: 'call', outcome: 'noAnswer', said: '', zone: 'America/New_York' } as const;
const tooLate = { code: 'invalid', fields: [{ field: 'at', sentence: 'Choose a day that has come.' }] };

describe('the moment of a contact made', () => {
  it.each([
    ['2026-06-13T07:40:00Z', true],
    ['2026-06-13T07:40:01Z', false],
    ['2199-05-01T15:00:00Z', false],
  ])('may be a day and a half ahead, not more: %s', async (at, fits) => {
    await test.call('interviews.record', told);
    const input = { ...touch, id: test.newId(), contactId, opportunityId: told.opportunity.id, at };
    if (fits) await test.call('touches.record', input);
    else expect(await test.problem('touches.record', input)).toMatchObject(tooLate);
  });

  it('holds for a completed follow-up, too', async () => {
    await test.call('interviews.record', told);
    const [first] = (await test.call('opportunities.get', { id: told.opportunity.id })).open;
    const input = { id: first?.id ?? '', touchId: test.newId(), at: '2026-06-14T15:00:00Z', zone: touch.zone, said: '' };
    expect(await test.problem('followUps.complete', { ...input, channel: 'email', outcome: 'sent' })).toMatchObject(tooLate);
  });
});
