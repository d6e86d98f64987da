import { useState } from 'react';
import { sayDay } from '../../../shared/rules/say.ts';
import type { ContactView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { CircleAsk } from '../../components/CircleAsk.tsx';
import { daysWords, Ring, ringWords } from '../../components/Ring.tsx';
import { KeepDialog } from './KeepDialog.tsx';
import { QuietDaysDialog } from './QuietDaysDialog.tsx';
import { TagsDialog } from './TagsDialog.tsx';

/** How long ago the last touch was, how often there should be one, their tags and quiet days, and the circle (P33, P34). */
export function KeepInTouch({ contact }: { readonly contact: ContactView }) {
  const { today } = useClock();
  const [open, setOpen] = useState<'keep' | 'tags' | 'quiet' | null>(null);
  const { ring, tags } = contact;
  const quiet = contact.quietDays.filter(({ to }) => to >= today);
  const close = () => setOpen(null);
  return (
    <section className="keepline" aria-label="Keep in touch">
      {ring !== null && <Ring ring={ring} size={34} />}
      <p style={ring === null ? { gridColumn: '1 / 3' } : undefined}>
        {ring === null ? (
          'No interval for keeping in touch'
        ) : (
          <>
            <b>{daysWords(ring.sinceDays)}</b> since the last touch{ring.state === 'fresh' ? '' : `: ${ringWords[ring.state]}`}
            <br />
            <span className="faint">
              keep in touch: ideal {ring.idealDays} days, longest {ring.longestDays}
            </span>
          </>
        )}
      </p>
      <Button
        look="text"
        aria-label={`${ring === null ? 'Set…' : 'Change…'} How often to be in touch with ${contact.name}`}
        onClick={() => setOpen('keep')}
      >
        {ring === null ? 'Set…' : 'Change…'}
      </Button>
      <div className="keepline-more">
        {tags.map(({ id, name }) => (
          <span className="tag" key={id}>
            {name}
          </span>
        ))}
        <Button look="text" onClick={() => setOpen('tags')}>
          Tags…
        </Button>
        <Button look="text" onClick={() => setOpen('quiet')}>
          {quiet[0] === undefined ? 'Quiet days…' : `Quiet ${sayDay(quiet[0].from, today)} to ${sayDay(quiet[0].to, today)}…`}
        </Button>
      </div>
      <div className="keepline-more">
        <CircleAsk person={contact} circle={contact.circle} suggested={contact.suggested} />
      </div>
      {open === 'keep' && <KeepDialog contact={contact} onClose={close} />}
      {open === 'tags' && <TagsDialog contact={contact} onClose={close} />}
      {open === 'quiet' && <QuietDaysDialog contact={contact} onClose={close} />}
    </section>
  );
}
