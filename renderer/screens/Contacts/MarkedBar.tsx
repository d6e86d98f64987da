import { Clock3, Mail, Merge, StickyNote, Tags, X } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import { ExportContacts } from './ExportContacts.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { EnvelopesDialog, LabelsDialog } from './PeoplePaper.tsx';
import { SeveralKeepDialog } from './SeveralKeepDialog.tsx';
import { SeveralTagsDialog } from './SeveralTagsDialog.tsx';
import type { Marked } from './useMarked.ts';

export interface MarkedBarProps {
  readonly marked: Marked;
  readonly total: number;
  readonly onMerged: (id: Id) => void;
}

/** What can be done with those who are chosen; it stands in place of the list's foot. */
export function MarkedBar({ marked, total, onMerged }: MarkedBarProps) {
  const [open, setOpen] = useState<'tags' | 'keep' | 'merge' | 'envelopes' | 'labels' | null>(null);
  const close = () => setOpen(null);
  return (
    <footer className="list-foot marked-bar">
      <b role="status">{marked.count.toLocaleString('en-US')} chosen</b>
      {marked.count < total && (
        <Button look="text" aria-keyshortcuts="Control+A" onClick={marked.everybody}>
          Choose all {total.toLocaleString('en-US')}
        </Button>
      )}
      <Button size="sm" onClick={() => setOpen('tags')}>
        <Tags className="i s" aria-hidden />
        Tags…
      </Button>
      <Button size="sm" onClick={() => setOpen('keep')}>
        <Clock3 className="i s" aria-hidden />
        Keep in touch…
      </Button>
      {marked.count === 2 && (
        <Button size="sm" onClick={() => setOpen('merge')}>
          <Merge className="i s" aria-hidden />
          Same person…
        </Button>
      )}
      <Button size="sm" onClick={() => setOpen('envelopes')}>
        <Mail className="i s" aria-hidden />
        Envelopes…
      </Button>
      <Button size="sm" onClick={() => setOpen('labels')}>
        <StickyNote className="i s" aria-hidden />
        Labels…
      </Button>
      <ExportContacts whom={marked.whom} small />
      <Button size="sm" look="quiet" className="push" onClick={marked.none}>
        <X className="i s" aria-hidden />
        Choose nobody <Keys of={['Esc']} />
      </Button>
      {open === 'tags' && <SeveralTagsDialog marked={marked} onClose={close} />}
      {open === 'merge' && (
        <MergeDialog
          whom={marked.whom}
          onMerged={(id) => {
            marked.none();
            onMerged(id);
          }}
          onClose={close}
        />
      )}
      {open === 'envelopes' && <EnvelopesDialog marked={marked} onClose={close} />}
      {open === 'labels' && <LabelsDialog marked={marked} onClose={close} />}
      {open === 'keep' && <SeveralKeepDialog marked={marked} onClose={close} />}
    </footer>
  );
}
