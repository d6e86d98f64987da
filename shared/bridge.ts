/** What the desktop window may ask of the program: the type of `window.journal`, which the browser host does not have. */
import type { InputOf, OperationName, OutputOf } from './contract.ts';
import type { Reply } from './problem.ts';
import type { FileOut, PrintDocument } from './views.ts';

/** The screens that the menu can go to, as paths of the renderer. */
export const menuPlaces = ['/today', '/debrief', '/calendar', '/opportunities', '/contacts', '/letters', '/search-log'] as const;
export type MenuPlace = (typeof menuPlaces)[number];

/** Each answers with a reply and never rejects. */
export interface Bridge {
  /** One operation of the contract. */
  readonly call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<Reply<OutputOf<Name>>>;
  /** Asks where the file shall be kept and writes it there. `saved` is false when the user thought better of it. */
  readonly saveFile: (file: FileOut) => Promise<Reply<{ readonly saved: boolean }>>;
  /** Opens a PDF in the system's own viewer, where it is read and printed as it is. A copy: the viewer changes nothing of the journal. */
  readonly openFile: (file: FileOut) => Promise<Reply<{ readonly opened: boolean }>>;
  /**
   * Opens the system's print dialog with the document's own page size. `handedOver` is false when the user canceled;
   * a failure of the printer is a problem with its reason. Handed over is not printed well, and printed is not mailed.
   */
  readonly print: (document: PrintDocument) => Promise<Reply<{ readonly handedOver: boolean }>>;
  /** Shows a reminder as the system does. `shown` is false where the window has the focus, and its own notice is enough. */
  readonly notify: (sentence: string) => Promise<Reply<{ readonly shown: boolean }>>;
  /** Calls `listener` when the menu, or a click on a reminder, asks for a screen; the answer ends that. */
  readonly onGo: (listener: (place: MenuPlace) => void) => () => void;
}

/** The names of the messages behind the bridge. */
export const channels = {
  call: 'journal:call',
  saveFile: 'journal:saveFile',
  openFile: 'journal:openFile',
  print: 'journal:print',
  notify: 'journal:notify',
  go: 'journal:go',
} as const;
