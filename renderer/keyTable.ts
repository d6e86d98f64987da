import { places } from './places.ts';

/** Every key and what it does, by where it does it: what the window shows of its keys, and what is tested of them. */
export const keyTable: readonly { readonly where: string; readonly keys: readonly (readonly [readonly string[], string])[] }[] = [
  {
    where: 'Anywhere',
    keys: [
      [['Ctrl', 'K'], 'find or do anything'],
      [['Ctrl', 'D'], 'debrief an interview'],
      [['L'], 'log what happened, in one line; also Ctrl L'],
      [['Ctrl', 'Z'], 'undo'],
      [['Ctrl', 'B'], 'fold the rail'],
      [['Ctrl', ','], 'settings'],
      [['F6'], 'next pane'],
      [['?'], 'all keys'],
      [['Esc'], 'close the topmost'],
    ],
  },
  { where: 'Go to', keys: places.map((place) => [['G', place.key], place.name] as const) },
  {
    where: 'A row',
    keys: [
      [['J', 'K'], 'next, previous; also ↓ ↑'],
      [['↵'], 'open'],
      [['D'], 'done'],
      [['M'], 'mailed'],
      [['Z'], 'snooze: move to a day'],
      [['X'], 'skip, and say why'],
      [['W'], 'may I contact them?'],
      [['T'], 'talking points'],
      [['I'], 'word came in'],
      [['E'], 'edit whom the row is about'],
      [['A'], 'add somebody there'],
      [['F'], 'what is shown: now, the next 7 days, done today'],
    ],
  },
  {
    where: 'A list',
    keys: [
      [['/'], 'search; on the other screens, everything'],
      [['A'], 'add'],
      [['E'], 'edit the contact'],
      [['F'], 'filter the opportunities or the contacts'],
      [['Alt', '→'], 'move a card to the next stage; Alt ← to the one before'],
    ],
  },
  {
    where: 'Calendar',
    keys: [
      [['→'], 'the next month, week or day; ← the one before'],
      [['↓'], 'with an item chosen, the one beside it'],
      [['T'], 'today'],
      [['1'], 'month; 2, 3 and 4 the other views'],
      [['Alt', '→'], 'move the follow-up by a day; Alt ← back'],
    ],
  },
  {
    where: 'Letter desk',
    keys: [
      [['Ctrl', 'P'], 'print what is in the tray'],
      [['F7'], 'next finding; with Shift the one before'],
      [['↵'], 'replace what the finding is about'],
      [['Ctrl', '↵'], 'mark proofread'],
      [['Alt', '↓'], 'next letter; Alt ↑ the one before'],
    ],
  },
  {
    where: 'Debrief',
    keys: [
      [['↵'], 'next person, next line'],
      [['Ctrl', '↵'], 'plan'],
    ],
  },
];
