import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupsView } from '../../shared/views.ts';
import { backupFolder, isBackupOf, momentOfBackup, whyOfBackup } from '../db/backupNames.ts';
import { fileOf } from '../db/journalFile.ts';
import type { HandlersOf } from '../handlers.ts';

export const backupListHandlers: HandlersOf<'backups.list'> = {
  'backups.list': ({ db }, { limit }) => backupsOf(fileOf(db), limit),
};

/** The backups beside a journal, the newest first. One has its name only because it was opened and checked. */
export function backupsOf(file: string | null, limit: number): BackupsView {
  if (file === null) return { file: null, folder: null, rows: [], total: 0 };
  const folder = backupFolder(file);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => isBackupOf(file, name)) : [];
  const rows = names
    .flatMap((name) => {
      const at = momentOfBackup(file, name);
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found === undefined ? [] : [{ name, at, why: whyOfBackup(file, name), bytes: found.size }];
    })
    .sort((one, other) => (one.at > other.at || (one.at === other.at && one.name > other.name) ? -1 : 1));
  return { file: { path: file, bytes: sizeWithLog(file) }, folder, rows: rows.slice(0, limit), total: rows.length };
}

/** What was saved last may still lie in the write-ahead log beside the file (sqlite.org/wal.html). */
function sizeWithLog(file: string): number {
  return [file, `${file}-wal`].reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}
