import type { ComponentProps, ReactNode } from 'react';
import type { FollowUpView } from '../../shared/views.ts';
import { useClock } from '../clock.ts';
import { Because } from './Because.tsx';
import { Kind } from './Kind.tsx';
import { State } from './State.tsx';
import { FollowUpScript } from './TalkingPoints.tsx';
import { stateWords, whenOf } from './whenOf.ts';

export interface FollowUpRowProps extends Omit<ComponentProps<'li'>, 'children' | 'className'> {
  readonly followUp: FollowUpView;
  /** The row that has the keys. */
  readonly current?: boolean;
  /** Leaves out the organization, where the screen is about it. */
  readonly withoutOrganization?: boolean;
  /** Leaves out the person, where the pane is about them. */
  readonly withoutPerson?: boolean;
  /** Buttons below the reason. */
  readonly children?: ReactNode;
  /** Unfolds what to say (P13). */
  readonly talking?: boolean;
}

/** A follow-up in a list: person, what, when, why. A list item; the list is the caller's `<ol>`. */
export function FollowUpRow({
  followUp,
  current = false,
  withoutOrganization = false,
  withoutPerson = false,
  talking = false,
  children,
  ...rest
}: FollowUpRowProps) {
  const clock = useClock();
  const { state } = followUp;
  const when = whenOf(followUp, clock.today, clock.now);
  const open = state === 'due' || state === 'upcoming';
  const closed = state === 'done' || state === 'skipped';
  const withPhone = (followUp.kind === 'call' || followUp.kind === 'reference') && followUp.phone !== '' && !closed;
  return (
    <li
      {...rest}
      className={['fu', current && 'is-current', state === 'overdue' && 'is-overdue', closed && 'is-closed'].filter(Boolean).join(' ')}
      data-state={state}
      aria-current={current || undefined}
    >
      <Kind kind={followUp.kind} />
      <div>
        <h3 className="fu-who">
          {!withoutPerson && followUp.person.name}
          <span>
            {followUp.title}
            {withPhone && (
              <>
                , <b className="fu-phone">{followUp.phone}</b>
              </>
            )}
          </span>
          {!withoutOrganization && followUp.organization !== null && <em>{followUp.organization.name}</em>}
        </h3>
        <Because rules={followUp.rules}>{closed && followUp.closedBecause !== '' ? followUp.closedBecause : followUp.because}</Because>
      </div>
      <div className="fu-when">
        {open && (
          <>
            <b>{when.words}</b>
            {when.note}
          </>
        )}
        {!open && <State state={state}>{stateWords(followUp, clock.today)}</State>}
      </div>
      {talking && <FollowUpScript id={followUp.id} />}
      {children !== undefined && children !== null && <div className="fu-act btns">{children}</div>}
    </li>
  );
}
