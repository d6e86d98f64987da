/** What is told about paper and printers. */
import type { EnvelopeChoice, Feed, PaperChoices } from './model.ts';

/** What the user prints on, and how each printer takes each envelope. */
export interface PaperView {
  readonly choices: PaperChoices;
  /** Only where somebody has said so; the others take it upright in its own size. */
  readonly feeds: readonly { readonly printer: string; readonly envelope: EnvelopeChoice; readonly feed: Feed }[];
}

/** A document that a printer has taken. Whether it came out well, only the user can say. */
export interface HandedOver {
  /** What the printer is called. */
  readonly printer: string;
  /** Why it prints nothing at the moment; null when it would. */
  readonly trouble: string | null;
}
