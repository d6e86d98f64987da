import { FolderOutput } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ExportProgress } from '../../../shared/exportViews.ts';
import type { Id } from '../../../shared/model.ts';
import { Button } from '../../components/Button.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { call, host } from '../../host.ts';
import { newId } from '../../newId.ts';

/** Milliseconds between two looks at how far it is. */
const progressEvery = 250;

/** Gives the whole journal away as one file of open formats, where the user chooses. */
export function ExportEverything() {
  const [runId, setRunId] = useState<Id | null>(null);
  const progress = useProgress(runId);
  const begin = async () => {
    const id = newId();
    setRunId(id);
    try {
      const file = await call('journal.export', { runId: id });
      if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
    } catch (error) {
      tellProblem(error);
    } finally {
      setRunId(null);
    }
  };
  return (
    <div className="everything">
      <p className="because">The whole journal as one ZIP that other programs read: tables, vCards, a calendar and every letter as PDF.</p>
      {runId === null ? (
        <Button size="sm" onClick={() => void begin()}>
          <FolderOutput className="i s" aria-hidden />
          Export everything…
        </Button>
      ) : (
        <p className="going">
          <span role="status">{sayProgress(progress)}</span>
          <Button size="sm" onClick={() => void call('journal.cancelExport', { runId }).catch(tellProblem)}>
            Cancel
          </Button>
        </p>
      )}
    </div>
  );
}

function useProgress(runId: Id | null): ExportProgress | null {
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  useEffect(() => {
    if (runId === null) return undefined;
    const timer = setInterval(() => void call('journal.exportProgress', { runId }).then(setProgress, () => undefined), progressEvery);
    return () => {
      clearInterval(timer);
      setProgress(null);
    };
  }, [runId]);
  return progress;
}

function sayProgress(progress: ExportProgress | null): string {
  if (progress === null || progress.total === 0) return 'Reading the journal…';
  return `${progress.done.toLocaleString('en-US')} of ${progress.total.toLocaleString('en-US')} rows…`;
}
