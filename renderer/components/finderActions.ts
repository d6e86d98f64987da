import type { LucideIcon } from 'lucide-react';
import {
  AtSign,
  BriefcaseBusiness,
  Check,
  CircleQuestionMark,
  Copy,
  CornerDownLeft,
  FlagTriangleRight,
  Footprints,
  ListTodo,
  Pencil,
  Phone,
  PhoneCall,
  PhoneIncoming,
  SkipForward,
  UserRoundCheck,
  UserRoundPlus,
} from 'lucide-react';
import type { ContactView, FollowUpView, FoundRow } from '../../shared/views.ts';
import { doneAsk } from '../screens/Today/asked.ts';
import type { Ask } from '../screens/Today/asked.ts';
import { copyText } from './copyText.ts';
import type { FinderRow, FinderWays } from './finderRow.ts';
import { tell } from './notices.ts';

/** One thing that can be done with a row. */
function action(id: string, icon: LucideIcon, title: string, sub: string, keys: readonly string[], run: () => void): FinderRow {
  return { id: `do ${id}`, group: 'What can be done', icon, title, sub, keys, run, onTab: null };
}

/** Opening comes first, so that Enter does the same as before Tab. */
const openIt = (row: FinderRow): FinderRow => action('open', CornerDownLeft, `Open ${row.title}`, '', [], row.run);

/** The computer's own telephone or mail program takes it, through the same door as a link on a page. */
function handOver(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.click();
}

async function copy(text: string): Promise<void> {
  tell((await copyText(text)) ? `Copied ${text}.` : `${text} could not be copied here.`);
}

/** What can be done with somebody; with their numbers once those are known. */
export function personActions(row: FinderRow, { id, title }: FoundRow, known: ContactView | undefined, ways: FinderWays) {
  const ask = (name: 'mayI' | 'touch' | 'wordIn' | 'write' | 'edit') => () => ways.onOver({ kind: 'person', ask: name, id });
  const closing = (run: () => void) => () => {
    ways.onClose();
    run();
  };
  const phones = known?.phones ?? [];
  const email = known?.email ?? '';
  return [
    openIt(row),
    action('mayI', CircleQuestionMark, `May I contact ${title} now?`, '', ['W'], ask('mayI')),
    action('wordIn', PhoneIncoming, `Log word from ${title}`, 'call, e-mail or letter in', ['I'], ask('wordIn')),
    action('touch', PhoneCall, `Log a touch with ${title}`, 'what you did, or what was said', ['L'], ask('touch')),
    ...phones.map((phone) =>
      action(
        `call ${phone}`,
        Phone,
        `Call ${phone}`,
        '',
        [],
        closing(() => handOver(`tel:${phone.replace(/[^\d+]/g, '')}`)),
      ),
    ),
    ...(email === ''
      ? []
      : [
          action(
            'mail',
            AtSign,
            `Write to ${email}`,
            'in your mail program',
            [],
            closing(() => handOver(`mailto:${email}`)),
          ),
        ]),
    action('write', AtSign, 'Write an e-mail or fax…', 'from a template', [], ask('write')),
    ...[...phones, email].filter(Boolean).map((text) =>
      action(
        `copy ${text}`,
        Copy,
        `Copy ${text}`,
        '',
        [],
        closing(() => void copy(text)),
      ),
    ),
    action('edit', Pencil, 'Edit…', '', ['E'], ask('edit')),
  ];
}

/** What can be done with an opportunity. */
export function opportunityActions(row: FinderRow, { id }: FoundRow, ways: FinderWays): readonly FinderRow[] {
  const ask = (name: 'mayI' | 'stage' | 'promise' | 'reference') => () => ways.onOver({ kind: 'opportunity', ask: name, id });
  return [
    openIt(row),
    action('mayI', CircleQuestionMark, 'May I contact them now?', '', ['W'], ask('mayI')),
    action('stage', Footprints, 'Move it to another stage…', '', [], ask('stage')),
    action('promise', FlagTriangleRight, 'What they promised…', '', [], ask('promise')),
    action('reference', UserRoundPlus, 'Add a reference…', '', [], ask('reference')),
  ];
}

/** What can be done with an open follow-up: what its row on Today can. */
export function followUpActions(row: FinderRow, followUp: FollowUpView, ways: FinderWays): readonly FinderRow[] {
  const ask = (name: Ask) => () => ways.onOver({ kind: 'followUp', asked: { ask: name, followUp } });
  const isMailed = doneAsk(followUp) === 'mailed';
  const waits = followUp.state === 'waiting' || followUp.state === 'blocked';
  return [
    openIt(row),
    ...(waits
      ? []
      : [
          action('done', Check, isMailed ? 'Mailed…' : 'Done…', '', [isMailed ? 'M' : 'D'], ask(doneAsk(followUp))),
          action('snooze', ListTodo, 'Snooze: move it to a day…', '', ['Z'], ask('snooze')),
        ]),
    action('skip', SkipForward, 'Skip, and say why…', '', ['X'], ask('skip')),
    action('mayI', CircleQuestionMark, 'May I contact them now?', '', ['W'], ask('mayI')),
    ...(followUp.person.id === null
      ? []
      : [action('wordIn', PhoneIncoming, `Word came in from ${followUp.person.spoken}…`, '', ['I'], ask('wordIn'))]),
    ...placesBeside(followUp, ways),
  ];
}

function placesBeside({ person, opportunity }: FollowUpView, ways: FinderWays): readonly FinderRow[] {
  const open = (path: string) => () => {
    ways.onClose();
    ways.go(path);
  };
  return [
    ...(person.id === null ? [] : [action('person', UserRoundCheck, `Open ${person.name}`, '', [], open(`/contacts/${person.id}`))]),
    ...(opportunity === null
      ? []
      : [action('job', BriefcaseBusiness, `Open ${opportunity.title}`, '', [], open(`/opportunities/${opportunity.id}`))]),
  ];
}

/** Of a row of which nothing else can be done than to open it. */
export const onlyOpen = (row: FinderRow): readonly FinderRow[] => [openIt(row)];
