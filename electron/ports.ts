import type { Id, Moment, Zone } from '../shared/model.ts';

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
}
