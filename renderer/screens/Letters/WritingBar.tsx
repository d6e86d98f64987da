import { Lock, PanelRight } from 'lucide-react';
import { useState } from 'react';
import { sayHour } from '../../../shared/rules/say.ts';
import type { LetterView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { EnvelopePick } from '../../components/EnvelopeFields.tsx';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useJournal } from '../../journalQueries.ts';
import { isMailed } from './isMailed.ts';
import { TakeTemplate } from './TakeTemplate.tsx';
import type { DraftInHand } from './useLetterDraft.ts';

/** How the letter is looked at. */
export type Look = 'write' | 'page' | 'envelope';

export interface WritingBarProps {
  readonly letter: LetterView;
  readonly inHand: DraftInHand;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly zones: boolean;
  readonly onZones: (zones: boolean) => void;
  readonly onAside: () => void;
}

/** Format, paper and date of the letter, how it is looked at, and whether it is saved. */
export function WritingBar({ letter, inHand, look, onLook, zones, onZones, onAside }: WritingBarProps) {
  const { draft, change } = inHand;
  const readOnly = isMailed(letter);
  return (
    <div className="writing-bar">
      <Seg
        label="Show"
        value={look}
        onChange={onLook}
        options={[
          { value: 'write', label: readOnly ? 'Text' : 'Write' },
          { value: 'page', label: letter.kind === 'card' ? 'Card' : 'Page' },
          { value: 'envelope', label: 'Envelope' },
        ]}
      />
      {!readOnly && look === 'write' && <TemplatePick letter={letter} onTake={change} />}
      {letter.kind === 'letter' && !readOnly && look !== 'envelope' && (
        <>
          <Select
            look="pick"
            label="Format"
            value={draft.format}
            onChange={(format) => change({ format })}
            options={[
              { value: 'fullBlock', label: 'Full block' },
              { value: 'modifiedBlock', label: 'Modified block' },
            ]}
          />
          <Select
            look="pick"
            label="Paper"
            value={draft.paper}
            onChange={(paper) => change({ paper })}
            options={[
              { value: 'letter', label: 'US Letter' },
              { value: 'a4', label: 'A4' },
            ]}
          />
          <input
            type="date"
            className="input input--line writing-date"
            aria-label="Date of the letter"
            value={draft.dated}
            onChange={(event) => event.target.value !== '' && change({ dated: event.target.value })}
          />
        </>
      )}
      {look === 'envelope' && (
        <>
          <Switch checked={zones} onChange={onZones}>
            Zones
          </Switch>
          <EnvelopePick />
        </>
      )}
      <SavedMark inHand={inHand} readOnly={readOnly} />
      <Button className="btn--icon open-drawer" title="Letter check" aria-label="Letter check" onClick={onAside}>
        <PanelRight className="i" aria-hidden />
      </Button>
    </div>
  );
}

function TemplatePick({ letter, onTake }: { readonly letter: LetterView; readonly onTake: DraftInHand['change'] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="pick" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Template…
      </button>
      {open && <TakeTemplate letter={letter} onTake={onTake} onClose={() => setOpen(false)} />}
    </>
  );
}

function SavedMark({ inHand, readOnly }: { readonly inHand: DraftInHand; readonly readOnly: boolean }) {
  const { zone } = useClock();
  const savedAt = useJournal('journal.status', {}).data?.savedAt ?? null;
  if (readOnly) {
    return (
      <span className="push saved-mark">
        <Lock className="i s" aria-hidden /> mailed
      </span>
    );
  }
  const words =
    inHand.state.kind === 'failed' || inHand.state.kind === 'changedElsewhere'
      ? 'Not saved'
      : inHand.state.kind === 'unsaved'
        ? 'Saving…'
        : savedAt === null
          ? 'Saved'
          : `Saved ${sayHour(savedAt, zone)}`;
  return (
    <span className="push saved-mark" role="status">
      {words}
    </span>
  );
}
