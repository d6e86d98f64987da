import type { FileOut } from '../../shared/views.ts';

/** A title as every system takes it for the name of a file. */
export const fileName = (title: string): string =>
  title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);

/** A PDF for the user to keep, named by its title. */
export function pdfFile(title: string, bytes: Uint8Array): FileOut {
  return { name: `${fileName(title)}.pdf`, mediaType: 'application/pdf', base64: Buffer.from(bytes).toString('base64') };
}
