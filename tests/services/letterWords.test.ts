import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LetterView } from '../../shared/views.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const dana = person('Dana', 'McDonald', { role: 'decisionMaker', title: 'Owner and President' });
const bev = person('Bev', 'Kowalski', { role: 'receptionist', title: 'Front desk' });
const panel = debrief({ people: [dana, bev], restate: ['Dealer network from 14 to 41 in three years'], asked: [] });
const zone = 'America/New_York';

describe('the words of letters', () => {
  let desk: TestJournal;
  const found = async (text: string): Promise<readonly string[]> =>
    (await desk.call('search.find', { text, limit: 8 }))
      .filter(({ kind }) => kind === 'letter')
      .map(({ title, sub }) => `${title}, ${sub}`);
  const letter = async (): Promise<LetterView> => {
    const { rows } = await desk.call('letters.list', { offset: 0, limit: 100 });
    return desk.call('letters.get', { id: rows.find(({ kind }) => kind === 'letter')?.id ?? '' });
  };
  const write = async (body: string): Promise<void> => {
    const { id, enclosures, format, paper, dated } = await letter();
    await desk.call('letters.save', { id, body, enclosures: [...enclosures], format, paper, dated });
  };

  beforeEach(async () => {
    desk = openTestJournal({ renderPdf: async (html) => Promise.resolve(Buffer.from(`%PDF-1.4\n${html}`)) });
    await desk.call('profile.save', jordanEllis);
    await desk.call('interviews.record', panel);
  });
  afterEach(() => desk.close());

  it('are found in a draft, with the facts that its fields stand for', async () => {
    expect(await found('dealer network')).toEqual([
      expect.stringMatching(/^Letter to Ms\. Dana McDonald, on the desk: .*[Dd]ealer network/),
    ]);
    expect(await found('restate1')).toEqual([]);
  });

  it('follow what the user writes, and what is undone', async () => {
    await write('The Grünewald façade was a pleasure to plan.');
    expect(await found('grunewald FACADE')).toHaveLength(1);
    expect(await found('dealer network')).toEqual([]);
    await desk.call('history.undo', {});
    expect(await found('grunewald')).toEqual([]);
    expect(await found('dealer network')).toHaveLength(1);
  });

  it('are found on file after the letter says something else, and where', async () => {
    await write('The Marlow showroom opens in the autumn.');
    await desk.call('letters.printed', { ids: [(await letter()).id], mailedAt: null, zone });
    await write('Another text.');
    expect(await found('marlow')).toEqual([
      expect.stringMatching(/^Letter to Ms\. Dana McDonald, version 1 on file, printed Thu 11 June: .*The Marlow showroom opens/),
    ]);
    expect(await found('another text')).toEqual([expect.stringContaining('on the desk: Another text.')]);
  });

  it('go with their letters when the example is cleared', async () => {
    desk.close();
    desk = openTestJournal();
    await desk.call('example.load', {});
    expect((await found('thank you')).length).toBeGreaterThan(3);
    await desk.call('example.clear', {});
    expect(await found('thank you')).toEqual([]);
  });

  it('are not asked for by one or two letters, which begin a word of every letter', async () => {
    expect(await found('th')).toEqual([]);
    expect(await found('thank')).not.toEqual([]);
  });
});
