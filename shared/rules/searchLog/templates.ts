/** The form of the agency that asks for a weekly record of the search: what counts, how many, and which columns (exchange.md, "Work-search record"). */

import type { Activity, LogColumn, SearchLogTemplate } from '../../searchLogModel.ts';

export const activities = ['application', 'interview', 'networking', 'followUp', 'thanks'] as const satisfies readonly Activity[];

/** In the order in which forms have them. */
export const logColumns = [
  ...(['date', 'activity', 'organization', 'address', 'cityState', 'contact', 'person'] as const),
  ...(['title', 'position', 'reference', 'work', 'how', 'result'] as const),
] as const satisfies readonly LogColumn[];

const usual: Omit<SearchLogTemplate, 'id' | 'name'> = {
  weekStarts: 7,
  required: null,
  counts: ['application', 'interview', 'networking'],
  newEmployersOnly: false,
  columns: ['date', 'activity', 'organization', 'address', 'cityState', 'contact', 'person', 'title', 'position', 'how', 'result'],
  language: 'en',
};

/** The forms that come with the program. Agencies change their rules: every one is the user's to edit, and to check. */
export const bundledTemplates: readonly SearchLogTemplate[] = [
  { ...usual, id: 'own', name: 'My state’s form' },
  { ...usual, id: 'ny', name: 'New York', weekStarts: 1, required: 3 },
  { ...usual, id: 'wa', name: 'Washington', required: 3, counts: ['application', 'interview', 'networking', 'followUp'] },
  {
    ...{ ...usual, id: 'wi', name: 'Wisconsin', required: 4 },
    columns: ['date', 'activity', 'organization', 'address', 'cityState', 'contact', 'person', 'position', 'reference', 'how', 'result'],
  },
  { ...usual, id: 'ga', name: 'Georgia', required: 3, newEmployersOnly: true },
  { ...usual, id: 'fl', name: 'Florida', required: 5 },
  { ...usual, id: 'tx', name: 'Texas', columns: [...usual.columns.slice(0, 9), 'work', 'how', 'result'] },
  {
    ...{ id: 'de', name: 'Bewerbungsnachweis', weekStarts: 1, required: null, counts: ['application'], newEmployersOnly: false },
    ...{ columns: ['date', 'activity', 'organization', 'address', 'cityState', 'person', 'position', 'how', 'result'], language: 'de' },
  },
];

/** The form that fits where the user lives, until another one is chosen. */
export function templateFor({ region, country }: { readonly region: string; readonly country: string }): string {
  if (country === 'DE') return 'de';
  const id = region.toLowerCase();
  return country === 'US' && bundledTemplates.some((each) => each.id === id) ? id : 'own';
}
