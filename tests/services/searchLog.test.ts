import { parse } from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const told = debrief({ people: [dana] });
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const apply = async (day: string, title = 'Buyer'): Promise<string> => {
  const id = test.newId();
  await test.call('opportunities.save', {
    ...{ id, organizationId: told.organization.id, title, note: '', long: false, stage: 'applied', stageDay: day },
  });
  return id;
};
const touch = (at: string, opportunityId: string | null, more: object = {}): Promise<unknown> =>
  test.call('touches.record', {
    ...{ id: test.newId(), contactId: dana.contactId, opportunityId, direction: 'out', channel: 'email', outcome: 'sent', said: '' },
    ...{ at, zone: 'America/New_York', about: 'status', ...more },
  });
const read = (weeks = 1, until = '2026-06-11') => test.call('searchLog.read', { until, weeks });
const rows = async (weeks = 1) =>
  (await read(weeks)).weeks.flatMap(({ lines }) =>
    lines.map(({ cells, counts }) => [cells.date, cells.activity, cells.how, cells.result, counts]),
  );

describe('the work-search record', () => {
  it('holds applications, interviews and contacts by weeks, each made from a row of the journal', async () => {
    await test.call('interviews.record', told);
    const buyer = await apply('2026-06-08');
    await touch('2026-06-08T15:00:00Z', buyer);
    await touch('2026-06-10T15:00:00Z', null, { about: 'keep', channel: 'call', outcome: 'reached' });
    const found = await rows();
    expect(found).toHaveLength(4);
    for (const row of [
      ['2026-06-11', 'Interview', 'panel', 'open', true],
      ['2026-06-10', 'Networking contact', 'call', 'reached', true],
      ['2026-06-08', 'Application', 'e-mail', 'no answer yet', true],
      ['2026-06-08', 'Follow-up', 'e-mail', 'sent', false],
    ])
      expect(found).toContainEqual(row);
    const { weeks } = await read(2);
    expect(weeks.map(({ from, to, soFar, counted }) => ({ from, to, soFar, counted }))).toEqual([
      { from: '2026-06-07', to: '2026-06-13', soFar: true, counted: 3 },
      { from: '2026-05-31', to: '2026-06-06', soFar: false, counted: 0 },
    ]);
  });

  it('says what a line lacks and makes nothing up, until the user adds it', async () => {
    await test.call('interviews.record', told);
    await apply('2026-06-08');
    const application = async () => (await read()).weeks[0]?.lines.find(({ cells }) => cells.activity === 'Application');
    expect((await application())?.gaps).toEqual(['contact', 'person', 'how']);
    expect((await read()).gaps).toContainEqual({ column: 'how', lines: 1 });
    const id = (await application())?.fact.id ?? '';
    await test.call('searchLog.complete', { id, how: 'website', person: 'Hiring office', reference: 'R-118', work: '', result: '' });
    expect(await application()).toMatchObject({
      gaps: ['contact'],
      cells: { how: 'website', person: 'Hiring office', result: 'no answer yet' },
    });
    await test.call('history.undo', {});
    expect((await application())?.cells.how).toBe('');
  });

  it('counts by the form that was chosen: follow-ups in Washington, not in Wisconsin, and new employers in Georgia', async () => {
    await test.call('interviews.record', told);
    await touch('2026-06-11T18:00:00Z', told.opportunity.id, { channel: 'call', outcome: 'voicemail' });
    const countWith = async (id: string) => {
      await test.call('searchLog.choose', { id });
      const { template, weeks } = await read();
      return [template.required, weeks[0]?.counted];
    };
    expect(await countWith('wa')).toEqual([3, 2]);
    expect(await countWith('wi')).toEqual([4, 1]);
    expect(await countWith('ga')).toEqual([3, 1]);
    await apply('2026-06-10');
    expect((await read()).weeks[0]?.lines.map(({ counts }) => counts).filter(Boolean)).toHaveLength(1);
    // New York counts from Monday on.
    await test.call('searchLog.choose', { id: 'ny' });
    expect((await read()).weeks[0]).toMatchObject({ from: '2026-06-08', to: '2026-06-14', counted: 2 });
  });

  it('keeps what was not done out of it: a coming interview, a letter that only lies printed, word from them', async () => {
    await test.call(
      'interviews.record',
      debrief({ people: [dana], organization: told.organization, startsAt: '2026-06-12T14:00:00Z', endsAt: '2026-06-12T15:00:00Z' }),
    );
    await touch('2026-06-11T18:00:00Z', null, { direction: 'in', outcome: null });
    await apply('2026-06-12');
    expect(await rows()).toEqual([]);
  });

  it('lets every form be edited, made one of its own, and set back as it came', async () => {
    const { template } = await read();
    const own = { ...template, id: test.newId(), name: 'Franklin County', required: 2, columns: ['how' as const, 'date' as const] };
    await test.call('searchLog.saveTemplate', { ...own, counts: [...own.counts] });
    expect((await read()).template).toMatchObject({ name: 'Franklin County', required: 2, columns: ['date', 'how'] });
    await test.call('searchLog.saveTemplate', { ...template, counts: [], columns: [...template.columns], required: 9 });
    expect((await read()).templates.find(({ id }) => id === template.id)?.required).toBe(9);
    await test.call('searchLog.removeTemplate', { id: template.id });
    expect((await read()).template).toEqual(template);
    await test.call('searchLog.removeTemplate', { id: own.id });
    expect((await read()).templates.some(({ id }) => id === own.id)).toBe(false);
  });

  it('becomes a table in which nothing runs as a formula', async () => {
    await test.call('interviews.record', debrief({ people: [person('=HYPERLINK("x")', '+cmd', { role: 'interviewer' })] }));
    const { name, base64 } = await test.call('searchLog.csv', { until: '2026-06-11', weeks: 1 });
    expect(name).toBe('Work search record 2026-06-07 to 2026-06-13.csv');
    const { data, errors } = parse<readonly string[]>(Buffer.from(base64, 'base64').toString().replace('\uFEFF', '').trim());
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    expect(data[0]?.slice(0, 5)).toEqual(['Week from', 'Week to', 'Counts', 'Date', 'Activity']);
    expect(data.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
});
