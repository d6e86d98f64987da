import { useState } from 'react';
import { Switch } from '../../components/Switch.tsx';
import { letNotificationsName, notificationsName } from '../../notificationsName.ts';

/** Whether reminders that the system shows may name people, on this computer: a locked screen is read by anybody. */
export function NotificationsSwitch() {
  const [on, setOn] = useState(notificationsName);
  return (
    <section aria-labelledby="reminders">
      <h2 className="title-4" id="reminders">
        Reminders
      </h2>
      <Switch
        checked={on}
        onChange={(next) => {
          letNotificationsName(next);
          setOn(next);
        }}
      >
        Names may stand in notifications
      </Switch>
      <p className="faint">
        A notification can be read on a locked screen. Without names it says only how many follow-ups are due; the window itself always says
        whose.
      </p>
    </section>
  );
}
