import { addDays } from '../../shared/rules/days.ts';
import { logWeeks, weekStart } from '../../shared/rules/searchLog/logWeeks.ts';
import { bundledTemplates, logColumns, templateFor } from '../../shared/rules/searchLog/templates.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { SearchLogTemplate } from '../../shared/searchLogModel.ts';
import type { SearchLogView } from '../../shared/searchLogViews.ts';
import type { FileOut, PrintDocument } from '../../shared/views.ts';
import * as profiles from '../db/profile.ts';
import type { ReadableDb } from '../db/open.ts';
import * as searchLog from '../db/searchLog.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { searchLogSheet } from '../paper/searchLogSheet.ts';
import { searchLogCsv } from './exchange/searchLogCsv.ts';
import { pdfFile } from './fileNames.ts';
import { today } from './profile.ts';
import { searchLogFacts } from './searchLogFacts.ts';

interface Asked {
  readonly until: string;
  readonly weeks: number;
}

/** The weekly record of the search that an unemployment agency asks for. */
export const searchLogHandlers: HandlersOf<
  | 'searchLog.read'
  | 'searchLog.sheet'
  | 'searchLog.pdf'
  | 'searchLog.csv'
  | 'searchLog.choose'
  | 'searchLog.saveTemplate'
  | 'searchLog.removeTemplate'
  | 'searchLog.complete'
> = {
  'searchLog.read': searchLogView,
  'searchLog.sheet': sheet,
  'searchLog.pdf': async ({ read, ports }, asked) => {
    const document = read((reading) => sheet(reading, asked));
    return pdfFile(document.title, await ports.renderPdf(document.html));
  },
  'searchLog.csv': (reading, asked) => csv(searchLogView(reading, asked)),
  'searchLog.choose': ({ db }, { id }) => {
    const choices = searchLog.choices(db);
    if (!templatesOf(db).some((each) => each.id === id))
      throw new ProblemError('notFound', 'This form is not in the journal, or no longer.');
    searchLog.choose(db, { ...choices, template: id });
    return null;
  },
  'searchLog.saveTemplate': ({ db }, saved) => {
    const { templates } = searchLog.choices(db);
    // In the order of every form, whatever the order in which they were ticked.
    const template = { ...saved, columns: logColumns.filter((column) => saved.columns.includes(column)) };
    const isKnown = templates.some(({ id }) => id === saved.id);
    searchLog.choose(db, {
      template: saved.id,
      templates: isKnown ? templates.map((each) => (each.id === saved.id ? template : each)) : [...templates, template],
    });
    return null;
  },
  /** A form of the user's own goes; one that came with the program is again as it came. */
  'searchLog.removeTemplate': ({ db }, { id }) => {
    const { template, templates } = searchLog.choices(db);
    const isBundled = bundledTemplates.some((each) => each.id === id);
    searchLog.choose(db, {
      template: template === id && !isBundled ? null : template,
      templates: templates.filter((each) => each.id !== id),
    });
    return null;
  },
  'searchLog.complete': ({ db }, { id, ...added }) => {
    searchLog.add(db, id, added);
    return null;
  },
};

/** Those that come with the program, as the user may have changed them, and the user's own. */
function templatesOf(db: ReadableDb): readonly SearchLogTemplate[] {
  const { templates } = searchLog.choices(db);
  const changed = new Map(templates.map((each) => [each.id, each]));
  return [
    ...bundledTemplates.map((each) => changed.get(each.id) ?? each),
    ...templates.filter(({ id }) => !bundledTemplates.some((each) => each.id === id)),
  ];
}

function searchLogView(reading: Reading, { until, weeks }: Asked): SearchLogView {
  const { db } = reading;
  const templates = templatesOf(db);
  const address = profiles.read(db)?.address ?? { region: '', country: '' };
  const chosen = searchLog.choices(db).template ?? templateFor(address);
  const [first] = bundledTemplates;
  const template = templates.find(({ id }) => id === chosen) ?? first;
  if (template === undefined) throw new Error('No form comes with the program.');
  const last = weekStart(until, template.weekStarts);
  const [from, to] = [addDays(last, -7 * (weeks - 1)), addDays(last, 6)];
  const shown = logWeeks(searchLogFacts(reading, from, to), template, from, to, today(reading));
  const lines = shown.flatMap((week) => week.lines);
  const gaps = template.columns
    .map((column) => ({ column, lines: lines.filter((line) => line.gaps.includes(column)).length }))
    .filter((gap) => gap.lines > 0);
  return { template, templates, from, to, weeks: shown, gaps };
}

function sheet(reading: Reading, asked: Asked): PrintDocument {
  const profile = profiles.read(reading.db);
  return searchLogSheet(searchLogView(reading, asked), {
    name: profile?.name ?? '',
    paper: profile?.paper ?? 'letter',
    today: today(reading),
  });
}

function csv(view: SearchLogView): FileOut {
  const name = view.template.language === 'de' ? 'Bewerbungsnachweis' : 'Work search record';
  return {
    name: `${name} ${view.from} to ${view.to}.csv`,
    mediaType: 'text/csv',
    base64: Buffer.from(searchLogCsv(view)).toString('base64'),
  };
}
