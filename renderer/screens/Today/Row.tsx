import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { ReactNode } from 'react';
import type { FollowUpView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { FollowUpRow } from '../../components/FollowUpRow.tsx';
import { Kind } from '../../components/Kind.tsx';
import { hasEmail, WriteEmail } from '../../components/WriteEmail.tsx';
import { hasScript, TalkingPointsButton } from '../../components/TalkingPoints.tsx';
import { whenOf } from '../../components/whenOf.ts';
import { useClock } from '../../clock.ts';
import { useKeys } from '../../keys.ts';
import type { KeyMap } from '../../keys.ts';
import { doneAsk, openWords, placeOf } from './asked.ts';
import type { Ask, OnAsk } from './asked.ts';

export interface RowProps {
  readonly followUp: FollowUpView;
  readonly current: boolean;
  readonly onCurrent: (id: string) => void;
  /** Called when it leaves the list. */
  readonly onGone: (id: string) => void;
  readonly onAsk: OnAsk;
  /** A line of its own when it is not the current one. */
  readonly brief?: boolean;
}

/** What the keys ask of a follow-up that is open, and of its person at any time. */
const openAsks: Readonly<Record<string, Ask>> = { d: 'done', m: 'mailed', z: 'snooze', x: 'skip' };
const personAsks: Readonly<Record<string, Ask>> = { w: 'mayI', i: 'wordIn' };
/** What belongs to any row: whoever it is about is edited, and somebody is added beside them. */
const anyAsks: Readonly<Record<string, Ask>> = { e: 'edit', a: 'add' };

/** A follow-up of today: chosen by arrows, J and K or a click; the chosen one has the keys and the buttons. */
export function Row({ followUp, current, onCurrent, onGone, onAsk, brief = false }: RowProps) {
  const [, go] = useLocation();
  const clock = useClock();
  const [talking, setTalking] = useState(false);
  const open = () => go(placeOf(followUp));
  const isOpen = followUp.state !== 'done' && followUp.state !== 'skipped';
  const asks = { ...anyAsks, ...(isOpen ? openAsks : {}), ...(followUp.person.id === null ? {} : personAsks) };
  const keys: KeyMap = {
    Enter: open,
    ...(hasScript(followUp) ? { t: () => setTalking(!talking) } : {}),
    ...Object.fromEntries(
      Object.entries(asks).map(([key, ask]) => [key, () => onAsk(ask === 'done' || ask === 'mailed' ? doneAsk(followUp) : ask, followUp)]),
    ),
  };
  const rowProps = {
    tabIndex: current ? 0 : -1,
    'data-row': followUp.id,
    onFocus: () => onCurrent(followUp.id),
    onClick: () => onCurrent(followUp.id),
  };
  if (brief && !current) {
    return (
      <li {...rowProps} className="up">
        <Kind kind={followUp.kind} />
        <span className="clip" title={`${followUp.person.name}, ${followUp.title}, ${followUp.organization?.name ?? ''}`}>
          <b>{followUp.person.name}</b>&ensp;{followUp.title}&ensp;
          {followUp.organization !== null && <span className="faint">{followUp.organization.name}</span>}
        </span>
        <time>{whenOf(followUp, clock.today, clock.now).words}</time>
      </li>
    );
  }
  const withButtons = isOpen && (current || followUp.state === 'overdue');
  return (
    <FollowUpRow followUp={followUp} current={current} talking={withButtons && talking} {...rowProps}>
      {current && <CurrentKeys keys={keys} onGone={() => onGone(followUp.id)} />}
      {withButtons && (
        <Actions followUp={followUp} withKeys={current} onAsk={onAsk} onOpen={open}>
          {hasScript(followUp) && <TalkingPointsButton talking={talking} onTalking={setTalking} keys={current ? ['T'] : []} />}
        </Actions>
      )}
    </FollowUpRow>
  );
}

/** The keys of the chosen row hold wherever the focus is, so that the first needs no click. */
function CurrentKeys({ keys, onGone }: { readonly keys: KeyMap; readonly onGone: () => void }) {
  useKeys(keys);
  const gone = useEffectEvent(onGone);
  useEffect(() => () => gone(), []);
  return null;
}

interface ActionsProps {
  readonly followUp: FollowUpView;
  readonly withKeys: boolean;
  readonly onAsk: OnAsk;
  readonly onOpen: () => void;
  /** A button of the row's own, after what is next. */
  readonly children: ReactNode;
}

function Actions({ followUp, withKeys, onAsk, onOpen, children }: ActionsProps) {
  const keys = (key: string) => (withKeys ? [key] : []);
  const isLetter = followUp.letter !== null;
  // The one filled button is what is next: to write it, to post it, or to say that it was done.
  const toWrite = followUp.letter !== null && ['planned', 'drafted', 'proofread'].includes(followUp.letter.state);
  // An e-mail is written first, too; where a call is meant, writing is only another way.
  const toEmail = followUp.kind === 'email' && hasEmail(followUp);
  const look = (primary: boolean) => (primary && withKeys ? 'primary' : 'plain');
  const openButton =
    followUp.opportunity === null && followUp.person.id === null ? null : (
      <Button look={look(toWrite)} keys={keys('↵')} onClick={onOpen}>
        {openWords(followUp)}
      </Button>
    );
  const doneButton = (
    <Button look={look(!toWrite && !toEmail)} keys={keys(isLetter ? 'M' : 'D')} onClick={() => onAsk(doneAsk(followUp), followUp)}>
      {isLetter ? 'Mailed…' : 'Done…'}
    </Button>
  );
  return (
    <>
      {toWrite && openButton}
      {toEmail && <WriteEmail followUp={followUp} look={look(true)} />}
      {doneButton}
      {!toEmail && <WriteEmail followUp={followUp} />}
      {children}
      {!toWrite && openButton}
      <Button keys={keys('Z')} onClick={() => onAsk('snooze', followUp)}>
        Snooze…
      </Button>
      <Button keys={keys('X')} onClick={() => onAsk('skip', followUp)}>
        Skip…
      </Button>
      {withKeys && (
        <span className="push faint move-hint" aria-hidden>
          Move <kbd>J</kbd>
          <kbd>K</kbd>
        </span>
      )}
    </>
  );
}
