import { useState } from 'react';
import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { avery5160, labelsToASheet } from '../../../shared/rules/labels.ts';
import type { PrintDocument } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { EnvelopePick, EnvelopeWriting } from '../../components/EnvelopeFields.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { PaperFaults, PaperFrame } from '../../components/PaperFrame.tsx';
import { PrinterPick } from '../../components/PrinterPick.tsx';
import { call } from '../../host.ts';
import { useJournal } from '../../journalQueries.ts';
import { counted } from '../../words.ts';
import type { Marked } from './useMarked.ts';
import { usePrintPeople } from './usePrintPeople.ts';
import type { PrintPeople } from './usePrintPeople.ts';

export interface PeoplePaperProps {
  readonly marked: Marked;
  readonly onClose: () => void;
}

/** An envelope for each of those chosen. */
export function EnvelopesDialog({ marked, onClose }: PeoplePaperProps) {
  const { whom } = marked;
  const shown = useJournal('envelopes.document', { whom, zones: false }, { keep: true });
  const printing = usePrintPeople({
    kind: 'envelopes',
    document: () => call('envelopes.document', { whom, zones: false, fed: true }),
    pdf: () => call('envelopes.pdf', { whom }),
    job: { of: 'envelopes', whom },
  });
  return (
    <PaperDialog title={`Envelopes for ${counted(marked.count, 'person', 'people')}`} shown={shown} printing={printing} onClose={onClose}>
      <EnvelopePick look="input" />
      <PrinterPick kind="envelopes" label="Printer for envelopes" />
      <div className="envelope-writing">
        <EnvelopeWriting />
      </div>
    </PaperDialog>
  );
}

/** Address labels for those chosen, from the first free place of a sheet that may have been begun. */
export function LabelsDialog({ marked, onClose }: PeoplePaperProps) {
  const { whom } = marked;
  const [start, setStart] = useState(1);
  const shown = useJournal('labels.document', { whom, start }, { keep: true });
  const printing = usePrintPeople({
    kind: 'labels',
    document: () => call('labels.document', { whom, start }),
    pdf: () => call('labels.pdf', { whom, start }),
    job: { of: 'labels', whom, start },
  });
  return (
    <PaperDialog title={`Labels for ${counted(marked.count, 'person', 'people')}`} shown={shown} printing={printing} onClose={onClose}>
      <div className="label-fields">
        {/* The place is no text that a dialog would have to keep. */}
        <fieldset onInput={(event) => event.stopPropagation()}>
          <legend className="fld-label">Place of the first label</legend>
          <span className="label-sheet">
            {Array.from({ length: labelsToASheet }, (_, place) => (
              <input
                key={place}
                type="radio"
                name="first label"
                className={place + 1 < start ? 'is-used' : ''}
                aria-label={`Row ${Math.floor(place / avery5160.across) + 1}, label ${(place % avery5160.across) + 1}`}
                checked={start === place + 1}
                onChange={() => setStart(place + 1)}
              />
            ))}
          </span>
        </fieldset>
        <div>
          <PrinterPick kind="labels" label="Printer for labels" />
          <p className="because">
            Sheets of 30 labels on US Letter, Avery 5160 and its equals. Print at actual size, not fitted to the page.
          </p>
        </div>
      </div>
    </PaperDialog>
  );
}

interface PaperDialogProps {
  readonly title: string;
  readonly shown: UseQueryResult<PrintDocument>;
  readonly printing: PrintPeople;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function PaperDialog({ title, shown, printing, onClose, children }: PaperDialogProps) {
  const nobody = shown.data?.html.includes('<section') !== true;
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
          <Button busy={printing.busy === 'pdf'} disabled={nobody} onClick={() => void printing.savePdf()}>
            Save as PDF…
          </Button>
          <Button look="primary" busy={printing.busy === 'print'} disabled={nobody} onClick={() => void printing.print()}>
            Print…
          </Button>
        </>
      }
    >
      <div className="dialog-body people-paper">
        {children}
        {shown.isError ? (
          <ErrorNotice error={shown.error} />
        ) : (
          <Loaded query={shown} rows={3}>
            {(paper) => (
              <section className="people-paper-look" aria-label="What is printed" tabIndex={0}>
                <PaperFaults faults={paper.faults} />
                {!nobody && <PaperFrame document={paper} />}
              </section>
            )}
          </Loaded>
        )}
      </div>
    </Dialog>
  );
}
