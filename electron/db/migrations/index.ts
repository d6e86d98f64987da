import { journal } from './0001-journal.ts';
import type { Migration } from './migration.ts';

/** In order, never edited once released; a test each. */
export const migrations: readonly Migration[] = [journal];

/** The version that this program writes. */
export const newestVersion = migrations.at(-1)?.version ?? 0;
