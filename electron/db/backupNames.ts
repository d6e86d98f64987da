import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Moment } from '../../shared/model.ts';

/** The folder of a journal's backups, beside it. */
export function backupFolder(file: string): string {
  return join(dirname(file), 'backups');
}

/**
 * What a backup of the journal is called: the journal's name, the moment in UTC, and the reason.
 * @param stamp the moment as '20260611-194000'.
 */
export function backupName(file: string, stamp: string, why: string): string {
  return `${journalName(file)}-${stamp}-${why}.journal`;
}

/** True for a backup of this journal, not of one whose name only begins like it ("search" and "search-old"). */
export function isBackupOf(file: string, name: string): boolean {
  const start = `${journalName(file)}-`;
  return name.startsWith(start) && /^\d{8}-\d{6}-[a-z-]+(-\d+)?\.journal$/.test(name.slice(start.length));
}

/** When a backup was made, told by its name. */
export function momentOfBackup(file: string, name: string): Moment {
  const stamp = name.slice(journalName(file).length + 1);
  const [year, month, day] = [stamp.slice(0, 4), stamp.slice(4, 6), stamp.slice(6, 8)];
  return `${year}-${month}-${day}T${stamp.slice(9, 11)}:${stamp.slice(11, 13)}:${stamp.slice(13, 15)}Z`;
}

/** Why it was made, as it was named: "daily", "before-migration". */
export function whyOfBackup(file: string, name: string): string {
  return name
    .slice(journalName(file).length + '-20260611-194000-'.length)
    .replace(/\.journal$/, '')
    .replace(/-\d+$/, '');
}

/** The path of the newest backup of the journal, or null when there is none. */
export function newestBackup(file: string): string | null {
  const folder = backupFolder(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const newest = readdirSync(folder)
    .filter((name) => isBackupOf(file, name))
    .sort()
    .at(-1);
  return newest === undefined ? null : join(folder, newest);
}

const journalName = (file: string): string => basename(file).replace(/\.[^.]*$/, '');
