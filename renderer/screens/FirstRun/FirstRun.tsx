import { BookOpen, NotebookPen } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { tell } from '../../components/notices.ts';
import { useCommand } from '../../journalQueries.ts';
import { singleKeysAreOn, useKeys } from '../../keys.ts';
import { EnvelopePreview } from './EnvelopePreview.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { useProfileForm } from './useProfileForm.ts';
import './firstRun.css';

/** The first run: two ways to begin, and the form about the user, which can wait. */
export function FirstRun() {
  const [, go] = useLocation();
  const { form, busy, sentence, save, touched } = useProfileForm(null);
  const example = useCommand('example.load');
  // What was typed is saved on the way out; a slip is said at its field before anything else happens.
  const debrief = () => (touched ? save(() => go('/debrief')) : go('/debrief'));
  const load = () =>
    example.mutate({}, { onSuccess: () => tell('The example journal is open: Jordan Ellis and the people met in June.', { undo: false }) });
  useKeys({ '1': debrief, '2': load });
  return (
    <Desk title="Begin" className="begin">
      <main className="sheet first scroll">
        <div className="first-main">
          <h1 className="title">Begin your journal</h1>
          <p className="lede">People met, letters mailed, promises made. Everything stays on this computer.</p>
          <ul className="choices">
            <Choice icon={NotebookPen} title="Start with an interview I had" digit="1" first onChoose={debrief}>
              Two minutes: who was in the room and what they promised. The first thank-you letter is on the desk right after.
            </Choice>
            <Choice icon={BookOpen} title="Load the example journal" digit="2" onChoose={load}>
              Jordan Ellis and seven organizations in June, to look around. One click removes it.
            </Choice>
          </ul>
          {example.isError && <ErrorNotice error={example.error} onRetry={load} />}
        </div>
        <form
          className="first-you"
          aria-labelledby="you"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save(() => tell('Your name and your paper are kept.'));
          }}
        >
          <div className="sec">
            <h2 className="title-3" id="you">
              You and your paper
            </h2>
            <span className="n">can wait</span>
          </div>
          <EnvelopePreview control={form.control} />
          <ProfileFields form={form} />
          {sentence !== null && <Notice look="err">{sentence}</Notice>}
          <div className="btns first-foot">
            <Button look="primary" type="submit" busy={busy}>
              Keep and begin
            </Button>
          </div>
        </form>
      </main>
    </Desk>
  );
}

interface ChoiceProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly digit: string;
  readonly first?: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function Choice({ icon: Icon, title, digit, first = false, onChoose, children }: ChoiceProps) {
  return (
    <li>
      <button type="button" className={first ? 'choice is-first' : 'choice'} onClick={onChoose}>
        <Icon className="i l" aria-hidden />
        <span>
          <b>{title}</b>
          <span>{children}</span>
        </span>
        {singleKeysAreOn() && <kbd aria-hidden>{digit}</kbd>}
      </button>
    </li>
  );
}
