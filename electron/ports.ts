import type { Id, Moment, Printer, Zone } from '../shared/model.ts';
import type { PrintDocument } from '../shared/views.ts';

/** All that the journal needs from its host. Passed in, never reached for. */
export interface Ports {
  /** The present instant, UTC, whole seconds. */
  readonly now: () => Moment;
  /** True when `now` stands still, for demonstrations and tests. */
  readonly frozen: boolean;
  /** The zone of the computer; the user's own zone is in the profile. */
  readonly zone: Zone;
  /** A new UUIDv7. */
  readonly newId: () => Id;
  /** One line for the log: never a name, an address or a text of the user's. */
  readonly log: (line: string) => void;
  /** Makes a PDF of a print document, page sizes from its `@page` rules. Rejects with a ProblemError ('unavailable') where the host cannot. */
  readonly renderPdf: (html: string) => Promise<Uint8Array>;
  readonly printing: Printing;
}

/** The printers of this computer, and the way to them without a dialog. */
export interface Printing {
  /** None where the system has none, or no way to ask for them. */
  readonly printers: () => Promise<readonly Printer[]>;
  /**
   * Hands a document over, with its page size. Handed over is not printed well.
   * @throws ProblemError 'unavailable' with the reason of the printer or its system.
   */
  readonly print: (document: PrintDocument, printer: Printer) => Promise<void>;
}
