import type { Id } from './model.ts';
import type { PersonLabel } from './views.ts';

/** What one person can have only one of: where two people differ in it, the user says which stays. */
export type MergeField =
  'name' | 'title' | 'organization' | 'address' | 'email' | 'preferredChannel' | 'pronounced' | 'circle' | 'interval' | 'card';

/** One line of two records side by side, each as words; empty where nothing is known. */
export interface MergeRow {
  readonly field: MergeField | 'phones' | 'tags' | 'notes' | 'touches' | 'interviews' | 'letters' | 'messages' | 'references' | 'followUps';
  readonly first: string;
  readonly second: string;
  /** Both say something else and only one can stay; otherwise nothing has to be chosen, because both stay or one fills the other. */
  readonly isChoice: boolean;
}

/** Two people side by side, before they are made one; the fuller one first, who stays. */
export interface MergePreview {
  readonly first: PersonLabel;
  readonly second: PersonLabel;
  readonly rows: readonly MergeRow[];
  /** Why they cannot be made one; null when they can. */
  readonly refused: string | null;
}

/** Two people made one. */
export interface Merged {
  readonly added: number;
  readonly retired: number;
  /** Who stays. */
  readonly id: Id;
  readonly name: string;
}
