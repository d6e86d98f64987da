import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { app, shell } from 'electron';
import { z } from 'zod';
import { ProblemError } from '../../shared/problem.ts';

const pdf = z.strictObject({
  // The system takes the program by the ending: it is that of a PDF and nothing else.
  name: z
    .string()
    .max(255)
    .regex(/[^/\\]\.pdf$/i),
  mediaType: z.literal('application/pdf'),
  base64: z.base64(),
});

/** Where the copies lie while the program runs; made at the first one, gone with the program. */
let folder: string | null = null;
function copies(): string {
  if (folder !== null) return folder;
  const made = mkdtempSync(join(tmpdir(), 'follow-through-'));
  // A viewer may still hold one open (Windows): then the system clears it away.
  app.once('will-quit', () => rmSync(made, { recursive: true, force: true, maxRetries: 1 }));
  folder = made;
  return made;
}

/**
 * Opens a copy of a PDF in the system's viewer, for reading by this user alone.
 * @throws ProblemError 'unavailable' with the system's reason where it has no viewer.
 */
export async function openInViewer(said: unknown): Promise<true> {
  const { name, base64 } = pdf.parse(said);
  // A folder for each, so that two versions of one letter keep their name.
  const place = join(await mkdtemp(join(copies(), 'copy-')), basename(name.replaceAll('\\', '/')));
  await writeFile(place, Buffer.from(base64, 'base64'), { mode: 0o400, flag: 'wx' });
  const reason = await shell.openPath(place);
  if (reason === '') return true;
  throw new ProblemError(
    'unavailable',
    `This computer did not open the PDF: ${reason.replace(/\.$/, '')}. Save it, and open it from there.`,
  );
}
