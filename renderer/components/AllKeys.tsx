import { useState } from 'react';
import { singleKeysAreOn, switchSingleKeys } from '../keys.ts';
import { places } from '../places.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Keys } from './Keys.tsx';
import { Switch } from './Switch.tsx';
import './allKeys.css';

const keyTable: readonly { readonly where: string; readonly keys: readonly (readonly [readonly string[], string])[] }[] = [
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
      [['Z'], 'snooze: move to a day'],
      [['X'], 'skip, and say why'],
      [['W'], 'may I contact them?'],
      [['T'], 'talking points'],
      [['I'], 'word came in'],
    ],
  },
  {
    where: 'Letter desk',
    keys: [
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

/** All keys, and the switch for the single letters. */
export function AllKeys({ onClose }: { readonly onClose: () => void }) {
  const [on, setOn] = useState(singleKeysAreOn);
  return (
    <Dialog open onClose={onClose} title="All keys" footer={<Button onClick={onClose}>Close</Button>}>
      <div className="all-keys">
        {keyTable.map(({ where, keys }) => (
          <section key={where}>
            <h3 className="label-sm">{where}</h3>
            <dl>
              {keys.map(([caps, what]) => (
                <div key={what}>
                  <dt>
                    <span className="sr">{caps.join(' ')}</span>
                    <Keys of={caps} />
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        checked={on}
        onChange={(next) => {
          switchSingleKeys(next);
          setOn(next);
        }}
      >
        Single letters act on rows and screens
      </Switch>
    </Dialog>
  );
}
