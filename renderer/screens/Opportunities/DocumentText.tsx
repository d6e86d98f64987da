import type { DocumentRow } from '../../../shared/documentViews.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';

/** A plain text, as text: nothing in it is taken for more. */
export function DocumentText({ document, onClose }: { readonly document: DocumentRow; readonly onClose: () => void }) {
  const text = useJournal('documents.text', { id: document.id });
  return (
    <Dialog open onClose={onClose} title={document.name} footer={<Button onClick={onClose}>Close</Button>}>
      <Loaded query={text} rows={6}>
        {({ text: words, isWhole }) => (
          <>
            {/* A stretch that scrolls is reached by keyboard, too. */}
            <pre className="document-text scroll" tabIndex={0} aria-label={document.name}>
              {words}
            </pre>
            {!isWhole && <p className="faint">This is its beginning. Save it to read the rest.</p>}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
