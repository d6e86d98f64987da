import type { LucideIcon } from 'lucide-react';
import {
  AtSign,
  Briefcase,
  Building2,
  CalendarPlus,
  Eraser,
  FileText,
  FileUp,
  Keyboard,
  Mail,
  NotebookPen,
  PhoneCall,
  SlidersHorizontal,
  Undo2,
  UserRound,
  UserRoundPlus,
} from 'lucide-react';
import type { FollowUpView, FoundRow, JournalStatus, LetterRow } from '../../shared/views.ts';
import type { Clock } from '../clock.ts';
import { placeOf } from '../screens/Today/asked.ts';
import { openImport } from '../screens/Import/importing.ts';
import { capital } from '../words.ts';
import { followUpActions, onlyOpen, opportunityActions, personActions } from './finderActions.ts';
import { kindIcons } from './Kind.tsx';
import { openedNow } from './lately.ts';
import { groupOrder } from './finderRow.ts';
import type { FinderRow, FinderWays } from './finderRow.ts';
import { whenOf } from './whenOf.ts';
import { places } from '../places.ts';
import { askToClearExample } from './ClearExample.tsx';
import { undoLast } from './notices.ts';

/**
 * The lines for what was typed: what the journal found, then screens and actions whose name has the words. A leading
 * @ keeps to people, # to opportunities, > to screens and actions.
 */
export function finderRows(
  text: string,
  /** What the journal found; before anything is typed, what was opened lately. */
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
  const journal = found.map((row) => journalRow(row, open, ways)).filter((row) => fitsPrefix(row, only));
  const rest = only === '' || only === '>' ? [...screenRows(open), ...actionRows(status, ways, open)].filter(fits) : [];
  // A letter that says what was typed shows where it does, and once.
  const other = only === '' ? besideRows(beside, open, ways).filter(({ id }) => journal.every((row) => row.id !== id)) : [];
  return inOrder([...journal, ...other, ...rest, ...(words === '' || only !== '' ? [] : mostAsked(journal))]);
}

/** What is asked most about the first person who was found stands there without Tab. */
function mostAsked(journal: readonly FinderRow[]): readonly FinderRow[] {
  const person = journal.find(({ contactId }) => contactId !== undefined);
  const actions = person?.onTab?.(undefined) ?? [];
  return actions.filter(({ id }) => id === 'do mayI' || id === 'do wordIn').map((row) => ({ ...row, group: 'Actions' }));
}

const groupOf = { contact: 'People', organization: 'Organizations', opportunity: 'Opportunities', letter: 'Letters' } as const;
const iconOf = { contact: UserRound, organization: Building2, opportunity: Briefcase, letter: Mail } as const;

function journalRow(row: FoundRow, open: (path: string) => () => void, ways: FinderWays): FinderRow {
  const path = {
    contact: `/contacts/${row.id}`,
    organization: `/organizations/${row.id}`,
    opportunity: `/opportunities/${row.id}`,
    letter: `/letters/${row.id}`,
  }[row.kind];
  const run = () => {
    openedNow(row.id);
    open(path)();
  };
  const shown: FinderRow = {
    ...{ id: row.id, group: groupOf[row.kind], icon: iconOf[row.kind], title: row.title, sub: row.sub, keys: [], run },
    onTab: null,
  };
  if (row.kind === 'contact') return { ...shown, contactId: row.id, onTab: (known) => personActions(shown, row, known, ways) };
  return { ...shown, onTab: () => (row.kind === 'opportunity' ? opportunityActions(shown, row, ways) : onlyOpen(shown)) };
}

/** What is open with those who were found, and the letters to them. */
export interface FoundBeside {
  readonly followUps: readonly FollowUpView[];
  readonly letters: readonly LetterRow[];
  /** For the days of the follow-ups. */
  readonly clock: Clock;
}

function besideRows(
  { followUps, letters, clock }: FoundBeside,
  open: (path: string) => () => void,
  ways: FinderWays,
): readonly FinderRow[] {
  return [
    ...followUps.map((followUp): FinderRow => {
      const shown: FinderRow = {
        ...{ id: followUp.id, group: 'Follow-ups', icon: kindIcons[followUp.kind], state: followUp.state, keys: [] },
        title: `${followUp.title}: ${followUp.person.spoken}`,
        sub: followUp.state === 'waiting' ? followUp.because : whenOf(followUp, clock.today, clock.now).words,
        ...{ run: open(placeOf(followUp)), onTab: null },
      };
      return { ...shown, onTab: () => followUpActions(shown, followUp, ways) };
    }),
    ...letters.map((letter): FinderRow => ({
      ...{ id: letter.id, group: 'Letters', icon: kindIcons[letter.kind], keys: [] },
      title: `${capital(letter.kind)} to ${letter.person.spoken}`,
      sub: letter.state,
      ...{ run: open(`/letters/${letter.id}`), onTab: null },
    })),
  ];
}

function fitsPrefix(row: FinderRow, only: string): boolean {
  if (only === '@') return row.group === 'People';
  if (only === '#') return row.group === 'Opportunities' || row.group === 'Organizations';
  return only === '';
}

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
    onTab: null,
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
    onTab: null,
  });
  const closing = (run: () => void) => () => {
    ways.onClose();
    run();
  };
  const over = (kind: 'log' | 'keys' | 'addContact' | 'addOpportunity') => () => ways.onOver({ kind });
  return [
    action('debrief', NotebookPen, 'Debrief an interview', 'who was in the room, what they promised', ['Ctrl', 'D'], open('/debrief')),
    action('log', PhoneCall, 'Log what happened', 'a call, a letter, a word from them, in one line', ['L'], over('log')),
    action('addContact', UserRoundPlus, 'Add a contact…', '', [], over('addContact')),
    action('addOpportunity', Briefcase, 'Add an opportunity…', 'a position that you found or applied for', [], over('addOpportunity')),
    action(
      'importContacts',
      FileUp,
      'Import contacts…',
      'vCard, LinkedIn, CSV',
      [],
      closing(() => openImport('contacts')),
    ),
    action(
      'importInvitations',
      CalendarPlus,
      'Import an invitation…',
      'a calendar file, or the text of an e-mail',
      [],
      closing(() => openImport('invitations')),
    ),
    action('messages', AtSign, 'E-mails and faxes', 'begun and sent', [], open('/letters/messages')),
    action('templates', FileText, 'Templates of letters and e-mails', '', [], open('/letters/templates')),
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
    action('keys', Keyboard, 'All keys', '', ['?'], over('keys')),
  ];
}
