import { useState } from 'react';
import { keyTable } from '../keyTable.ts';
import { singleKeysAreOn, switchSingleKeys } from '../keys.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Keys } from './Keys.tsx';
import { Switch } from './Switch.tsx';
import './allKeys.css';

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
      {/* Kept at once, so that nothing typed would be lost by closing. */}
      <div onInput={(event) => event.stopPropagation()}>
        <Switch
          checked={on}
          onChange={(next) => {
            switchSingleKeys(next);
            setOn(next);
          }}
        >
          Single letters act on rows and screens
        </Switch>
      </div>
    </Dialog>
  );
}
