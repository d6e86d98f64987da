import { problemOf } from '../journalQueries.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

/** What went wrong, in the journal's own sentence, with a way to try again. */
export function ErrorNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  return (
    <Notice
      look="err"
      action={
        onRetry === undefined ? undefined : (
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {problemOf(error).problem.sentence}
    </Notice>
  );
}
