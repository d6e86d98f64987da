import type { Moment } from './model.ts';

/** What erasing one person does (R24), before it is done. */
export interface ErasePreview {
  readonly name: string;
  readonly spoken: string;
  /** What goes with them, counted. */
  readonly goes: {
    readonly touches: number;
    readonly followUps: number;
    readonly letters: number;
    readonly messages: number;
    readonly references: number;
  };
  /** The names of documents that hold their name or e-mail as plain text: they go, too. */
  readonly documents: readonly string[];
  /** Interviews that they were in: these stay, without them. */
  readonly interviews: number;
  /** Their organization: it stays. */
  readonly organization: string | null;
  /** Texts about others in which their name is replaced. */
  readonly texts: number;
  /** Where the family name stands alone it stays: others have it too, or it is a month. */
  readonly familyNameStays: boolean;
  /** Printed letters to others that name them: what was printed stays as it is (P11). */
  readonly printedToOthers: number;
  /** When the backups that still hold them were made, the newest first. */
  readonly backups: readonly Moment[];
}
