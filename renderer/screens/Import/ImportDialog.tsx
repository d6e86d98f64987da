import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { undoLast } from '../../components/notices.ts';
import { counted, formatWords, importedWords } from './importWords.ts';
import { Preview } from './Preview.tsx';
import { useImport } from './useImport.ts';
import type { Importation } from './useImport.ts';
import './import.css';

export interface ImportDialogProps {
  /** The file that was dropped on the window; null to choose one. */
  readonly dropped: File | null;
  readonly onClose: () => void;
}

/** Takes contacts in from a file: which file, what is understood, what it would do, and done, with a way back. */
export function ImportDialog({ dropped, onClose }: ImportDialogProps) {
  const importation = useImport(dropped);
  const close = () => {
    importation.cancel();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={close}
      title="Import contacts"
      lede={<Lede {...importation} />}
      footer={<Footer {...importation} onClose={close} />}
    >
      <div className="dialog-body">
        <Step {...importation} />
        {importation.problem !== null && <ErrorNotice error={importation.problem} />}
      </div>
    </Dialog>
  );
}

function Lede({ step, fileName }: Importation) {
  if (step.kind === 'file') return 'Nothing is written before you have seen what it would do.';
  if (step.kind === 'preview') return `${fileName} is ${formatWords[step.view.format]}. Nothing is written yet.`;
  return fileName;
}

function Step(importation: Importation) {
  const { step } = importation;
  switch (step.kind) {
    case 'file':
      return <ChooseFile onChoose={importation.choose} />;
    case 'reading':
      return <p role="status">{step.people === 0 ? 'Reading…' : `Reading… ${counted(step.people, 'person', 'people')} so far.`}</p>;
    case 'preview':
      return <Preview {...importation} view={step.view} />;
    case 'done':
      return <p role="status">{importedWords(step.imported)}</p>;
  }
}

function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="imp-file">
      <FileUp className="i" aria-hidden />
      <p>
        Contacts from a phone or another program (vCard, .vcf), LinkedIn’s Connections.csv, or any table saved as CSV. Up to 10 MB and
        20,000 people.
      </p>
      <input
        ref={field}
        type="file"
        hidden
        accept=".vcf,.vcard,.csv,.tsv,.txt,text/vcard,text/csv"
        aria-label="File of contacts"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
      <Button onClick={() => field.current?.click()}>Choose a file…</Button>
      <p className="faint">Or drop it on the window.</p>
    </div>
  );
}

function Footer({ step, busy, choices, apply, cancel, onClose }: Importation & { readonly onClose: () => void }) {
  if (step.kind === 'done') {
    const changed = step.imported.added + step.imported.merged > 0;
    return (
      <>
        {changed && (
          <Button
            onClick={() => {
              void undoLast();
              onClose();
            }}
          >
            Undo
          </Button>
        )}
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
  const taken = step.kind === 'preview' ? step.view.counts.new + step.view.counts.adds + choices.size : 0;
  return (
    <>
      <Button look="quiet" onClick={onClose}>
        Cancel
      </Button>
      {step.kind === 'preview' && taken > 0 && (
        <Button look="primary" busy={busy} onClick={apply}>
          Import {counted(taken, 'person', 'people')}
        </Button>
      )}
      {step.kind === 'preview' && taken === 0 && <span className="quiet">There is nothing new to take in.</span>}
    </>
  );
}
