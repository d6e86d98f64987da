import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../shared/rules/days.ts';
import type { FileOut } from '../../shared/views.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { needs } from '../fixtures/needs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { openInSpreadsheet, whyNoSpreadsheet } from './spreadsheet.ts';

let journal: TestJournal;
beforeEach(() => {
  journal = openTestJournal({ frozen: false });
});
afterEach(() => journal.close());

const noOpportunity = { id: '', title: '', organization: { id: '' } };
const textOf = ({ base64 }: FileOut): string => Buffer.from(base64, 'base64').toString();
const rowsOf = (file: FileOut): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(textOf(file), { header: true, skipEmptyLines: true }).data;

describe('the table of opportunities', () => {
  it('has those that the list shows, in its order', async () => {
    await journal.call('example.load', {});
    for (const asked of [{ sort: 'organization', descending: false } as const, { search: 'mcd' }, { stages: ['rejected' as const] }]) {
      const { rows } = await journal.call('opportunities.list', { ...asked, offset: 0, limit: 100 });
      const file = await journal.call('opportunities.export', { ...asked, byteOrderMark: true });
      expect(file).toMatchObject({ name: 'Follow Through opportunities 2026-06-11.csv', mediaType: 'text/csv' });
      expect(rows.length).toBeGreaterThan(0);
      expect(rowsOf(file)).toMatchObject(
        rows.map(({ id, title, organization, stageSince }) => ({
          ...{ 'Follow Through id': id, Position: title, Organization: organization.name, Since: stageSince },
        })),
      );
    }
  });

  it('says the stage, why it was lost and what comes next in words', async () => {
    await journal.call('example.load', {});
    const rows = rowsOf(await journal.call('opportunities.export', { byteOrderMark: false }));
    const { rows: listed } = await journal.call('opportunities.list', { offset: 0, limit: 100 });
    expect(rows.map((row) => [row['Next'], row['Next on']])).toEqual(listed.map(({ next }) => [next?.title ?? '', next?.day ?? '']));
    expect(rows.map((row) => row['Stage'])).toContain('in process');
    const [{ id, title, organization } = noOpportunity] = listed;
    await journal.call('opportunities.save', {
      ...{ id, title, organizationId: organization.id, stage: 'rejected', stageDay: '2026-06-11', note: 'by telephone' },
      ...{ lostBecause: 'fromInside', long: false },
    });
    const [lost] = rowsOf(await journal.call('opportunities.export', { stages: ['rejected'], byteOrderMark: false }));
    expect(lost).toMatchObject({ Position: title, Stage: 'rejected', 'Why lost': 'filled from inside', Note: 'by telephone' });
  });
});

describe('the table of touches', () => {
  it('has every touch with those chosen, by the clock of its zone', async () => {
    await journal.call('example.load', {});
    const listed = await journal.call('contacts.list', {
      ...{ search: '', filter: 'everyone', sort: 'lastTouch', descending: true, offset: 0, limit: 1 },
    });
    const { id = '', name } = listed.rows[0] ?? {};
    const { touches } = await journal.call('contacts.get', { id });
    const rows = rowsOf(await journal.call('touches.export', { whom: { ids: [id] }, byteOrderMark: true }));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row['Follow Through id'])).toEqual(touches.map((touch) => touch.id));
    expect(rows.map((row) => row['Day'])).toEqual(touches.map(({ at, zone }) => dayOf(at, zone)));
    expect(new Set(rows.map((row) => row['Person']))).toEqual(new Set([name]));
    expect(rowsOf(await journal.call('touches.export', { whom: null, byteOrderMark: false })).length).toBeGreaterThan(rows.length);
  });
});

it('tables of opportunities, touches and the search log have no formula for LibreOffice', async (test) => {
  needs(whyNoSpreadsheet)(test);
  const formula = '=HYPERLINK("https://example.com","open")';
  await journal.call('profile.save', jordanEllis);
  const told = debrief({
    people: [person('=1+1', '+2', { role: 'decisionMaker' })],
    opportunity: { id: journal.newId(), title: formula },
    organization: { id: journal.newId(), name: "=cmd|' /C calc'!A0", sector: 'private', zone: 'America/New_York', address: null },
  });
  await journal.call('interviews.record', told);
  await journal.call('touches.record', {
    ...{ id: journal.newId(), contactId: told.people[0]?.contactId ?? '', opportunityId: told.opportunity.id, direction: 'in' },
    ...{ about: 'status', channel: 'call', at: '2026-06-11T19:39:00Z', zone: 'America/New_York', outcome: 'reached', said: `\t${formula}` },
  });
  const files = [
    await journal.call('opportunities.export', { byteOrderMark: true }),
    await journal.call('touches.export', { whom: null, byteOrderMark: true }),
    await journal.call('searchLog.csv', { until: '2026-06-14', weeks: 2 }),
  ];
  for (const file of files) {
    expect(textOf(file)).toContain("'=");
    expect(openInSpreadsheet(textOf(file)).formulas).toEqual([]);
  }
});
