import type { LetterVersion } from '../../shared/views.ts';
import { call, host } from '../host.ts';
import { tell, tellProblem } from './notices.ts';

/** Opens a version as it was printed (P11): the same bytes, to be read and printed again. */
export async function openVersion({ id }: LetterVersion): Promise<void> {
  try {
    const file = await call('letters.version', { id });
    if (!(await host.openFile(file))) await keep(file);
  } catch (error) {
    tellProblem(error);
  }
}

/** Keeps a version as the PDF that it was. */
export async function saveVersion({ id }: LetterVersion): Promise<void> {
  try {
    await keep(await call('letters.version', { id }));
  } catch (error) {
    tellProblem(error);
  }
}

async function keep(file: Parameters<typeof host.saveFile>[0]): Promise<void> {
  if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
}

/** How large it is, in kilobytes, as the lists say it. */
export const sizeOf = ({ bytes }: LetterVersion): string => `${Math.ceil(bytes / 1024)} kB`;
