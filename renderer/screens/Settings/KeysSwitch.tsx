import { useState } from 'react';
import { Switch } from '../../components/Switch.tsx';
import { singleKeysAreOn, switchSingleKeys } from '../../keys.ts';

/** Single letters, on this computer: who dictates, or has the screen read aloud, wants them off. */
export function KeysSwitch() {
  const [on, setOn] = useState(singleKeysAreOn);
  return (
    <section aria-labelledby="keys">
      <h2 className="title-4" id="keys">
        Keys
      </h2>
      <Switch
        checked={on}
        onChange={(next) => {
          switchSingleKeys(next);
          setOn(next);
        }}
      >
        Single letters act on rows and screens
      </Switch>
      <p className="faint">On this computer, at once. All keys with their letters: ?</p>
    </section>
  );
}
