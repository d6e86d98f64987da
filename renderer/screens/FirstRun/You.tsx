import type { Profile } from '../../../shared/model.ts';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Notice } from '../../components/Notice.tsx';
import { tell } from '../../components/notices.ts';
import { useJournal } from '../../journalQueries.ts';
import { EnvelopePreview } from './EnvelopePreview.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { useProfileForm } from './useProfileForm.ts';
import './firstRun.css';

/** You and your paper, at any time after the first run. */
export function You() {
  const status = useJournal('journal.status', {});
  return <Loaded query={status}>{({ profile }) => <YouForm profile={profile} />}</Loaded>;
}

function YouForm({ profile }: { readonly profile: Profile | null }) {
  const { form, busy, sentence, save } = useProfileForm(profile);
  return (
    <Desk title="You and your paper" className="begin">
      <main className="sheet first scroll">
        <div className="first-main">
          <h1 className="title">You and your paper</h1>
          <p className="lede">What stands at the head of your letters and in the corner of your envelopes.</p>
          <EnvelopePreview control={form.control} />
        </div>
        <form
          className="first-you"
          aria-label="You and your paper"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save(() => tell('Your name and your paper are kept.', { undo: true }));
          }}
        >
          <ProfileFields form={form} />
          {sentence !== null && <Notice look="err">{sentence}</Notice>}
          <div className="btns first-foot">
            <Button look="primary" type="submit" busy={busy}>
              Save
            </Button>
          </div>
        </form>
      </main>
    </Desk>
  );
}
