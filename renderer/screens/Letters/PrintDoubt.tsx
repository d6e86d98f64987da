import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { Printing } from './usePrinting.ts';

/** What is not as it should be on the paper, named before it is printed; one click prints it all the same. */
export function PrintDoubt({ printing }: { readonly printing: Printing }) {
  if (printing.doubt === null) return null;
  const { faults } = printing.doubt;
  return (
    <Dialog
      open
      onClose={printing.leave}
      title={faults.length === 1 ? 'One thing before it prints' : 'Some things before it prints'}
      footer={
        <>
          <Button look="quiet" onClick={() => void printing.printAnyway()}>
            Print anyway
          </Button>
          <Button look="primary" onClick={printing.leave}>
            Change it first
          </Button>
        </>
      }
    >
      <ul className="dialog-body">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Dialog>
  );
}
