import type { LucideIcon } from 'lucide-react';
import { Briefcase, Building2, Eraser, Keyboard, Mail, NotebookPen, PhoneCall, Undo2, SlidersHorizontal, UserRound } from 'lucide-react';
import type { FollowUpState } from '../../shared/model.ts';
import type { FollowUpView, FoundRow, JournalStatus, LetterRow } from '../../shared/views.ts';
import type { Clock } from '../clock.ts';
import { placeOf } from '../screens/Today/asked.ts';
import { capital } from '../words.ts';
import { kindIcons } from './Kind.tsx';
import { whenOf } from './whenOf.ts';
import { places } from '../places.ts';
import { askToClearExample } from './ClearExample.tsx';
import { undoLast } from './notices.ts';

/** One line of the finder and what choosing it does. */
export interface FinderRow {
  readonly id: string;
  readonly group: (typeof groupOrder)[number];
  readonly icon: LucideIcon;
  readonly title: string;
  readonly sub: string;
  readonly keys: readonly string[];
  /** How a follow-up stands. */
  readonly state?: FollowUpState;
  readonly run: () => void;
}

export interface FinderWays {
  readonly go: (path: string) => void;
  readonly onKeys: () => void;
  readonly onLog: () => void;
  readonly onClose: () => void;
}

/**
 * The lines for what was typed: what the journal found, then screens and actions whose name has the words. A leading
 * @ keeps to people, # to opportunities, > to screens and actions.
 */
export function finderRows(
  text: string,
  found: readonly FoundRow[],
  beside: FoundBeside,
  status: JournalStatus,
  ways: FinderWays,
): readonly FinderRow[] {
  const only = /^[@#>]/.exec(text)?.[0] ?? '';
  const words = text
    .replace(/^[@#>]/, '')
    .trim()
    .toLowerCase();
  const open = (path: string) => () => {
    ways.onClose();
    ways.go(path);
  };
  const fits = (row: FinderRow) => words.split(/\s+/).every((word) => row.title.toLowerCase().includes(word));
  const journal = (words === '' ? lately : found).map((row) => journalRow(row, open)).filter((row) => fitsPrefix(row, only));
  const rest = only === '' || only === '>' ? [...screenRows(open), ...actionRows(status, ways, open)].filter(fits) : [];
  // A letter that says what was typed shows where it does, and once.
  const other = only === '' ? besideRows(beside, open).filter(({ id }) => journal.every((row) => row.id !== id)) : [];
  return inOrder([...journal, ...other, ...rest]);
}

const groupOf = { contact: 'People', organization: 'Organizations', opportunity: 'Opportunities', letter: 'Letters' } as const;
const iconOf = { contact: UserRound, organization: Building2, opportunity: Briefcase, letter: Mail } as const;

/** What was opened from here lately, the newest first: it stands there before anything is typed. Known to this window alone. */
let lately: readonly FoundRow[] = [];
const mostLately = 5;

/** Remembers that something was opened. */
function opened(row: FoundRow): void {
  lately = [row, ...lately.filter(({ id }) => id !== row.id)].slice(0, mostLately);
}

function journalRow(row: FoundRow, open: (path: string) => () => void): FinderRow {
  const path = {
    contact: `/contacts/${row.id}`,
    // An organization has no page of its own: its people are in the contacts.
    organization: `/contacts?search=${encodeURIComponent(row.title)}`,
    opportunity: `/opportunities/${row.id}`,
    letter: `/letters/${row.id}`,
  }[row.kind];
  const run = () => {
    opened(row);
    open(path)();
  };
  return { id: row.id, group: groupOf[row.kind], icon: iconOf[row.kind], title: row.title, sub: row.sub, keys: [], run };
}

/** What is open with those who were found, and the letters to them. */
export interface FoundBeside {
  readonly followUps: readonly FollowUpView[];
  readonly letters: readonly LetterRow[];
  /** For the days of the follow-ups. */
  readonly clock: Clock;
}

function besideRows({ followUps, letters, clock }: FoundBeside, open: (path: string) => () => void): readonly FinderRow[] {
  return [
    ...followUps.map((followUp): FinderRow => ({
      ...{ id: followUp.id, group: 'Follow-ups', icon: kindIcons[followUp.kind], state: followUp.state, keys: [] },
      title: `${followUp.title}: ${followUp.person.spoken}`,
      sub: followUp.state === 'waiting' ? followUp.because : whenOf(followUp, clock.today, clock.now).words,
      run: open(placeOf(followUp)),
    })),
    ...letters.map((letter): FinderRow => ({
      ...{ id: letter.id, group: 'Letters', icon: kindIcons[letter.kind], keys: [] },
      title: `${capital(letter.kind)} to ${letter.person.spoken}`,
      sub: letter.state,
      run: open(`/letters/${letter.id}`),
    })),
  ];
}

function fitsPrefix(row: FinderRow, only: string): boolean {
  if (only === '@') return row.group === 'People';
  if (only === '#') return row.group === 'Opportunities' || row.group === 'Organizations';
  return only === '';
}

const groupOrder = ['People', 'Organizations', 'Opportunities', 'Follow-ups', 'Letters', 'Screens', 'Actions'] as const;

function inOrder(rows: readonly FinderRow[]): readonly FinderRow[] {
  return groupOrder.flatMap((group) => rows.filter((row) => row.group === group));
}

function screenRows(open: (path: string) => () => void): readonly FinderRow[] {
  return places.map((place) => ({
    id: place.path,
    group: 'Screens',
    icon: place.icon,
    title: place.name,
    sub: '',
    keys: ['G', place.key],
    run: open(place.path),
  }));
}

function actionRows(status: JournalStatus, ways: FinderWays, open: (path: string) => () => void): readonly FinderRow[] {
  const action = (id: string, icon: LucideIcon, title: string, sub: string, keys: readonly string[], run: () => void): FinderRow => ({
    id,
    group: 'Actions',
    icon,
    title,
    sub,
    keys,
    run,
  });
  const closing = (run: () => void) => () => {
    ways.onClose();
    run();
  };
  return [
    action('debrief', NotebookPen, 'Debrief an interview', 'who was in the room, what they promised', ['Ctrl', 'D'], open('/debrief')),
    action('log', PhoneCall, 'Log what happened', 'a call, a letter, a word from them, in one line', ['L'], ways.onLog),
    action('you', UserRound, 'You and your paper', 'name, return address, time zone, paper', [], open('/you')),
    action(
      'settings',
      SlidersHorizontal,
      'Settings',
      'every time with its rule, the week’s goal, keys, backups',
      ['Ctrl', ','],
      open('/settings'),
    ),
    ...(status.undo === null
      ? []
      : [
          action(
            'undo',
            Undo2,
            'Undo',
            status.undo,
            ['Ctrl', 'Z'],
            closing(() => void undoLast()),
          ),
        ]),
    ...(status.example === null ? [] : [action('clear', Eraser, 'Clear the example journal…', '', [], closing(askToClearExample))]),
    action('keys', Keyboard, 'All keys', '', ['?'], ways.onKeys),
  ];
}
