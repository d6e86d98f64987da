import { useState } from 'react';
import { Link } from 'wouter';
import { sayDay } from '../../../shared/rules/say.ts';
import type { ContactView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { counted } from '../../words.ts';
import { contactTimeline } from './contactTimeline.ts';
import type { ContactLineView } from './contactTimeline.ts';
import './past.css';

/** How many are shown before the rest is asked for. */
const folded = 12;

/** All that was with a person in one order: touches, letters mailed, interviews, promises, follow-ups done, what was learned. */
export function ContactTimeline({ contact }: { readonly contact: ContactView }) {
  const { today } = useClock();
  const [all, setAll] = useState(false);
  const lines = contactTimeline(contact, today);
  const shown = all ? lines : lines.slice(0, folded);
  return (
    <section aria-label="So far">
      <div className="sec">
        <h3>So far</h3>
        <span className="n">{contact.touches.length === 0 ? 'no touch yet' : counted(contact.touches.length, 'touch', 'touches')}</span>
      </div>
      {lines.length === 0 ? (
        <p className="quiet">Nothing is on record with them.</p>
      ) : (
        <ol className="past">
          {shown.map((line) => (
            <PastLine key={line.key} line={line} when={sayDay(line.day, today)} />
          ))}
        </ol>
      )}
      {shown.length < lines.length && (
        <Button look="text" onClick={() => setAll(true)}>
          {lines.length - shown.length} more
        </Button>
      )}
    </section>
  );
}

function PastLine({ line: { icon: Icon, words, said, meta, href }, when }: { readonly line: ContactLineView; readonly when: string }) {
  return (
    <li>
      <time>{when}</time>
      <Icon className="i s" aria-hidden />
      <span>
        {href === null ? words : <Link href={href}>{words}</Link>}
        {said !== '' && (
          <>
            : <em>{said}</em>
          </>
        )}
        {meta !== '' && <small>{meta}</small>}
      </span>
    </li>
  );
}
