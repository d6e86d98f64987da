import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import { ProblemError } from '../../shared/problem.ts';

const fileOut = z.strictObject({
  name: z.string().min(1).max(255),
  mediaType: z.enum(['application/pdf', 'text/calendar', 'text/vcard', 'text/csv', 'application/zip', 'application/octet-stream']),
  base64: z.base64(),
});
const kinds = {
  'application/pdf': { name: 'PDF', extensions: ['pdf'] },
  'text/calendar': { name: 'Calendar file', extensions: ['ics'] },
  'text/vcard': { name: 'vCard file', extensions: ['vcf'] },
  'text/csv': { name: 'Table', extensions: ['csv'] },
  'application/zip': { name: 'ZIP archive', extensions: ['zip'] },
  // Anything: it keeps the ending that it has.
  'application/octet-stream': { name: 'File', extensions: ['*'] },
};

/**
 * Asks where a file shall be kept and writes it there, whole or not at all.
 * @returns false when the user closed the dialog.
 * @throws ProblemError 'storage' when it cannot be written.
 */
export async function saveFile(window: BrowserWindow, said: unknown): Promise<boolean> {
  const file = fileOut.parse(said);
  const kind = kinds[file.mediaType];
  // Only a name, whatever was said: where it goes is the user's answer.
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Keep a copy',
    defaultPath: join(app.getPath('documents'), basename(file.name.replaceAll('\\', '/'))),
    filters: [kind],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return false;
  const named = kind.extensions.includes('*') || kind.extensions.includes(extname(filePath).slice(1).toLowerCase());
  const place = named ? filePath : `${filePath}.${kind.extensions[0] ?? ''}`;
  // The dialog asked about the name that was typed; with its ending added it may be another file's.
  if (!named && existsSync(place)) {
    throw new ProblemError('refused', `There is a file “${basename(place)}” already, and it was left as it is. Choose another name.`);
  }
  await writeWhole(place, Buffer.from(file.base64, 'base64'));
  return true;
}

/** To a file beside it first, synced, then renamed: a full disk leaves no half file under the name that the user chose. */
async function writeWhole(place: string, bytes: Buffer): Promise<void> {
  const beside = join(dirname(place), `.${randomUUID()}.part`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const why = error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? 'the disk is full' : 'that place cannot be written';
    throw new ProblemError('storage', `The file was not saved: ${why}. The journal still has it. Choose another place.`);
  }
}
