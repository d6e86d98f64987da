import { useState } from 'react';
import type { Id } from '../../shared/model.ts';
import { call, host } from '../host.ts';
import { Button } from './Button.tsx';
import { tell, tellProblem } from './notices.ts';

/** The page to carry to an interview: both questions, the people, what to say, and room for notes (P1). */
export function InterviewSheet({ interviewId }: { readonly interviewId: Id }) {
  const [busy, setBusy] = useState<'print' | 'pdf' | null>(null);
  const work = async (what: 'print' | 'pdf', run: () => Promise<void>): Promise<void> => {
    setBusy(what);
    try {
      await run();
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(null);
    }
  };
  return (
    <span className="btns sheet-buttons">
      <Button
        size="sm"
        busy={busy === 'print'}
        onClick={() =>
          void work('print', async () => {
            await host.print(await call('interviews.sheet', { id: interviewId }));
          })
        }
      >
        Print the interview sheet
      </Button>
      <Button
        size="sm"
        busy={busy === 'pdf'}
        onClick={() =>
          void work('pdf', async () => {
            const file = await call('interviews.sheetPdf', { id: interviewId });
            if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
          })
        }
      >
        PDF
      </Button>
    </span>
  );
}
