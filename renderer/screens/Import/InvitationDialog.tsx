import { CalendarPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { InvitationsTaken } from '../../../shared/invitationViews.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextArea } from '../../components/Field.tsx';
import { undoLast } from '../../components/notices.ts';
import { counted } from './importWords.ts';
import { InvitationCard } from './InvitationCard.tsx';
import { missingOf } from './invitationDraft.ts';
import { Lines } from './Preview.tsx';
import { chosenOf, useInvitations } from './useInvitations.ts';
import type { Invitations } from './useInvitations.ts';
import './import.css';
import './invitation.css';

export interface InvitationDialogProps {
  /** What was dropped or pasted; null to choose. */
  readonly given: File | null;
  readonly onClose: () => void;
}

/** Takes interviews in from invitations: the file or its text, what is understood and asked, and done, with a way back. */
export function InvitationDialog({ given, onClose }: InvitationDialogProps) {
  const invitations = useInvitations(given);
  const { step, problem } = invitations;
  const close = () => {
    invitations.cancel();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={close}
      title="Take in an invitation"
      lede={ledeOf(invitations)}
      footer={<Footer {...invitations} onClose={close} />}
    >
      <div className="dialog-body">
        {step.kind === 'file' && <Choose onChoose={invitations.choose} />}
        {step.kind === 'reading' && <p role="status">Reading…</p>}
        {step.kind === 'preview' && <Preview {...invitations} />}
        {step.kind === 'done' && <p role="status">{takenWords(step.taken)}</p>}
        {problem !== null && <ErrorNotice error={problem} />}
      </div>
    </Dialog>
  );
}

function ledeOf({ step, name }: Invitations): string {
  if (step.kind === 'file' || step.kind === 'reading') return 'Nothing is written before you have seen what it would do.';
  return step.kind === 'preview' ? `${name}. Nothing is written yet.` : name;
}

function Choose({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  return (
    <div className="inv-choose">
      <TextArea
        label="The invitation’s text"
        hint="It begins with BEGIN:VCALENDAR. In a mail it is the attachment that ends in .ics."
        rows={7}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="btns">
        <Button disabled={text.trim() === ''} onClick={() => onChoose(new File([text], 'The pasted invitation'))}>
          Look at it
        </Button>
        <span className="quiet">or</span>
        <Button onClick={() => field.current?.click()}>
          <CalendarPlus className="i" aria-hidden /> Choose a file…
        </Button>
      </div>
      <input
        ref={field}
        type="file"
        hidden
        accept=".ics,.ical,.txt,text/calendar"
        aria-label="Calendar file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
      <p className="faint">Or drop the file on the window, or paste its text (Ctrl V) on any screen. Up to 10 MB and 10,000 events.</p>
    </div>
  );
}

function Preview({ step, draftOf, change }: Invitations) {
  if (step.kind !== 'preview') return null;
  const { rows, total, leftOut, leftOutCount, remarks, remarkCount } = step.view;
  return (
    <div className="imp">
      {rows.length === 0 && <p>There is no interview in it.</p>}
      <ul className="inv-list">
        {rows.map((row) => (
          <InvitationCard key={row.at} row={row} draft={draftOf(row)} onChange={(part) => change(row, part)} />
        ))}
      </ul>
      {rows.length < total && (
        <p className="quiet">
          The first {rows.length} of {total.toLocaleString('en-US')} are shown.
        </p>
      )}
      {leftOut.length > 0 && <Lines title="Left out" lines={leftOut} total={leftOutCount} open />}
      {remarks.length > 0 && <Lines title="Read otherwise, or not read" lines={remarks} total={remarkCount} />}
    </div>
  );
}

function Footer({ step, busy, draftOf, apply, cancel, onClose }: Invitations & { readonly onClose: () => void }) {
  if (step.kind === 'done') {
    return (
      <>
        <Button
          onClick={() => {
            void undoLast();
            onClose();
          }}
        >
          Undo
        </Button>
        <Button look="primary" onClick={onClose}>
          Close
        </Button>
      </>
    );
  }
  if (step.kind === 'reading') {
    return (
      <Button look="quiet" onClick={cancel}>
        Cancel
      </Button>
    );
  }
  const chosen = step.kind === 'preview' ? chosenOf(step.view, draftOf) : [];
  const missing = chosen.flatMap((row) => (row.standing === 'calledOff' ? [] : missingOf(row, draftOf(row))));
  const off = chosen.filter(({ standing }) => standing === 'calledOff').length;
  const kept = chosen.length - off;
  const words = [
    kept > 0 && `Record ${counted(kept, 'interview', 'interviews')}`,
    off > 0 && `${kept > 0 ? 'call' : 'Call'} off ${off.toLocaleString('en-US')}`,
  ];
  return (
    <>
      <Button look="quiet" onClick={onClose}>
        Cancel
      </Button>
      {step.kind === 'preview' && chosen.length === 0 && <span className="quiet">There is nothing chosen to take in.</span>}
      {missing.length > 0 && (
        <span className="quiet" role="status">
          Still to say: {[...new Set(missing)].join(', ')}.
        </span>
      )}
      {chosen.length > 0 && (
        <Button look="primary" busy={busy} disabled={missing.length > 0} onClick={apply}>
          {words.filter((each) => each !== false).join(', ')}
        </Button>
      )}
    </>
  );
}

/** "1 interview recorded. 1 changed." */
function takenWords({ added, amended, calledOff }: InvitationsTaken): string {
  return [
    added > 0 && `${counted(added, 'interview', 'interviews')} recorded.`,
    amended > 0 && `${counted(amended, 'interview', 'interviews')} changed.`,
    calledOff > 0 && `${counted(calledOff, 'interview', 'interviews')} called off; what was open for it is retired with the reason.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
