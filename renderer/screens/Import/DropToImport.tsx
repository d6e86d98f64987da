import { lazy, Suspense, useEffect, useState } from 'react';
import { closeImport, openImport, useImporting } from './importing.ts';
import './drop.css';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dropped anywhere on the window, and holds the dialog that takes it in. */
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
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) openImport(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <>
      {isOver && (
        <div className="drop-here" aria-hidden>
          <p className="title-3">Drop the file to look at who is in it.</p>
        </div>
      )}
      <Suspense fallback={null}>
        {importing !== null && <ImportDialog key={importing.count} dropped={importing.file} onClose={closeImport} />}
      </Suspense>
    </>
  );
}
