import { useSyncExternalStore } from 'react';
import { useCommand } from '../journalQueries.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { tell } from './notices.ts';

let asked = false;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
function ask(next: boolean): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** Opens the question whether the example is to go: it takes with it what the user recorded about its people. */
export const askToClearExample = (): void => ask(true);

/** The question itself, once in the window. */
export function ClearExample() {
  const open = useSyncExternalStore(subscribe, () => asked);
  const clear = useCommand('example.clear');
  const close = () => {
    clear.reset();
    ask(false);
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title="Clear the example journal?"
      lede="Its organizations, people, letters and follow-ups go, and with them whatever you recorded about them. What you added elsewhere stays. This cannot be undone; a copy of the journal as it is now is kept among the backups."
      footer={
        <>
          <Button onClick={close}>Keep it</Button>
          <Button
            look="primary"
            busy={clear.isPending}
            onClick={() =>
              clear.mutate(
                {},
                {
                  onSuccess: () => {
                    tell('The example is cleared.');
                    close();
                  },
                },
              )
            }
          >
            Clear the example
          </Button>
        </>
      }
    >
      {clear.isError && <ErrorNotice error={clear.error} />}
    </Dialog>
  );
}
