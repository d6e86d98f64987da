import { Clock3, Tags, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import { ExportContacts } from './ExportContacts.tsx';
import { SeveralKeepDialog } from './SeveralKeepDialog.tsx';
import { SeveralTagsDialog } from './SeveralTagsDialog.tsx';
import type { Marked } from './useMarked.ts';

export interface MarkedBarProps {
  readonly marked: Marked;
  readonly total: number;
}

/** What can be done with those who are chosen; it stands in place of the list's foot. */
export function MarkedBar({ marked, total }: MarkedBarProps) {
  const [open, setOpen] = useState<'tags' | 'keep' | null>(null);
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
      <ExportContacts whom={marked.whom} small />
      <Button size="sm" look="quiet" className="push" onClick={marked.none}>
        <X className="i s" aria-hidden />
        Choose nobody <Keys of={['Esc']} />
      </Button>
      {open === 'tags' && <SeveralTagsDialog marked={marked} onClose={close} />}
      {open === 'keep' && <SeveralKeepDialog marked={marked} onClose={close} />}
    </footer>
  );
}
