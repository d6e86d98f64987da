import { lazy, Suspense, useEffect, useState } from 'react';
import { closeImport, importFile, importText, useImporting } from './importing.ts';
import './drop.css';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

const InvitationDialog = lazy(async () => ({ default: (await import('./InvitationDialog.tsx')).InvitationDialog }));

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dropped anywhere on the window, or an invitation that is pasted into it, and holds the dialog that takes it in. */
export function DropToImport() {
  const importing = useImporting();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without it the browser would leave the program for the file.
      event.preventDefault();
      setIsOver(true);
    };
    // Leaving one element for the next is told, too; only out of the window is there none to enter.
    const leave = (event: DragEvent) => event.relatedTarget === null && setIsOver(false);
    const landed = () => setIsOver(false);
    // Who takes a file where it was dropped stops it there; that its default is prevented says nothing, because the calendar
    // does so with every drop.
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void importFile(file);
    };
    // Into a field it is that field's text.
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const [file] = event.clipboardData?.files ?? [];
      if (file !== undefined && /\.(ics|vcf|vcard|csv)$/i.test(file.name)) void importFile(file);
      else if (!importText(event.clipboardData?.getData('text') ?? '')) return;
      event.preventDefault();
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', landed, true);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', landed, true);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return (
    <>
      {isOver && (
        <div className="drop-here" aria-hidden>
          <p className="title-3">Drop the file to look at what is in it.</p>
        </div>
      )}
      <Suspense fallback={null}>
        {importing?.kind === 'contacts' && <ImportDialog key={importing.count} dropped={importing.file} onClose={closeImport} />}
        {importing?.kind === 'invitations' && <InvitationDialog key={importing.count} given={importing.file} onClose={closeImport} />}
      </Suspense>
    </>
  );
}
