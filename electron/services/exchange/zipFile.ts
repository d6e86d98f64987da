import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Moment } from '../../../shared/model.ts';

/** A ZIP archive that is being written, one file after the other. */
export interface ZipFile {
  /** Adds a file of text that comes in pieces. */
  readonly begin: (path: string) => { readonly write: (text: string) => void; readonly end: () => void };
  readonly text: (path: string, text: string) => void;
  /** Adds a file as it is: a PDF or a picture is small already. */
  readonly bytes: (path: string, bytes: Uint8Array) => void;
  /** Ends the archive and gives it back. */
  readonly end: () => Uint8Array;
}

/** @param now the moment that every file in it bears. */
export function zipFile(now: Moment): ZipFile {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const mtime = new Date(now);
  const begin: ZipFile['begin'] = (path) => {
    const file = new ZipDeflate(path);
    file.mtime = mtime;
    zip.add(file);
    return { write: (text) => file.push(Buffer.from(text)), end: () => file.push(new Uint8Array(), true) };
  };
  return {
    begin,
    text: (path, text) => {
      const file = begin(path);
      file.write(text);
      file.end();
    },
    bytes: (path, bytes) => {
      const file = new ZipPassThrough(path);
      file.mtime = mtime;
      zip.add(file);
      file.push(bytes, true);
    },
    end: () => {
      zip.end();
      return Buffer.concat(chunks);
    },
  };
}
