import type { Practice } from '../../../shared/model.ts';
import { choices, usualPractice } from '../../../shared/rules/practice.ts';
import type { Choice } from '../../../shared/rules/practice.ts';
import type { JournalStatus } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Rule } from '../../components/Rule.tsx';
import { useJournal } from '../../journalQueries.ts';
import { singleKeysAreOn, switchSingleKeys } from '../../keys.ts';
import { letNotificationsName, notificationsName } from '../../notificationsName.ts';
import { Backups } from './Backups.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { ComputerSwitch } from './ComputerSwitch.tsx';
import { Holidays } from './Holidays.tsx';
import { goals, groups } from './settingsGroups.ts';
import { KeepingInTouch } from './KeepingInTouch.tsx';
import { PaperAndPrinters } from './PaperAndPrinters.tsx';
import { usePracticeDraft } from './usePracticeDraft.ts';
import { WhatWouldMove } from './WhatWouldMove.tsx';
import { YourDetails } from './YourDetails.tsx';
import './settings.css';
import './paperSet.css';

const sections = [
  { id: 'you', name: 'You and your paper' },
  { id: 'paper', name: 'Paper and printers' },
  { id: 'practice', name: 'The practice' },
  { id: 'goals', name: 'Weekly goal' },
  { id: 'keep', name: 'Keeping in touch' },
  { id: 'holidays', name: 'Holidays' },
  { id: 'reminders', name: 'Reminders' },
  { id: 'keys', name: 'Keys' },
  { id: 'backups', name: 'Backups' },
] as const;

/** Settings: the user, every number of the practice beside its rule, the week's goal, keys and backups. */
export function Settings() {
  const status = useJournal('journal.status', {});
  const practice = useJournal('practice.read', {});
  return (
    <Loaded query={status}>
      {({ profile }) => <Loaded query={practice}>{({ practice: kept }) => <SettingsDesk profile={profile} kept={kept} />}</Loaded>}
    </Loaded>
  );
}

function SettingsDesk({ profile, kept }: { readonly profile: JournalStatus['profile']; readonly kept: Practice }) {
  const draft = usePracticeDraft(kept);
  const isUsual = choices.every(({ name }) => draft.practice[name] === usualPractice[name]);
  const rowOf = (choice: Choice) => (
    <ChoiceRow
      key={choice.name}
      choice={choice}
      value={draft.practice[choice.name]}
      error={draft.errorAt(choice.name)}
      onChange={(value) => draft.change({ [choice.name]: value })}
    />
  );
  return (
    <Desk title="Settings" className="settings">
      <nav className="set-nav" aria-label="Settings">
        <ul>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <button type="button" onClick={() => goTo(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main className="sheet set-main scroll">
        <h1 className="title-3">Settings</h1>
        <YourDetails profile={profile} />
        <PaperAndPrinters />
        <section aria-labelledby="practice">
          <div className="sec">
            <h2 className="title-4" id="practice">
              The practice
            </h2>
            {!isUsual && (
              <Button look="text" className="push" onClick={() => draft.change(usualPractice)}>
                Restore the defaults
              </Button>
            )}
          </div>
          {groups.map(({ title, choices: inGroup }) => (
            <div key={title}>
              <h3 className="label-sm">{title}</h3>
              <ul className="sets">{inGroup.map(rowOf)}</ul>
            </div>
          ))}
        </section>
        <section aria-labelledby="goals">
          <div className="sec">
            <h2 className="title-4" id="goals">
              Weekly goal
            </h2>
            <Rule id="P32" />
          </div>
          <ul className="sets">{goals.map(rowOf)}</ul>
        </section>
        <KeepingInTouch />
        <Holidays />
      </main>
      <aside className="set-side" aria-label="What would move, reminders, keys and backups">
        <div className="sheet">
          <WhatWouldMove draft={draft} />
        </div>
        <div className="sheet scroll">
          <ComputerSwitch
            id="reminders"
            title="Reminders"
            read={notificationsName}
            write={letNotificationsName}
            label="Names may stand in notifications"
          >
            A notification can be read on a locked screen. Without names it says only how many follow-ups are due; the window itself always
            says whose.
          </ComputerSwitch>
          <ComputerSwitch
            id="keys"
            title="Keys"
            read={singleKeysAreOn}
            write={switchSingleKeys}
            label="Single letters act on rows and screens"
          >
            On this computer, at once. Who dictates, or has the screen read aloud, wants them off. All keys with their letters: ?
          </ComputerSwitch>
          <Backups />
        </div>
      </aside>
    </Desk>
  );
}

/** Brings a section into sight and puts the focus on its title, for whoever reads on from there. */
function goTo(id: string): void {
  const title = document.getElementById(id);
  if (title === null) return;
  title.tabIndex = -1;
  title.focus();
  title.scrollIntoView({ block: 'start' });
}
