import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the built renderer, ready to be answered with. */
export interface RendererFile {
  readonly body: Buffer<ArrayBuffer>;
  readonly mediaType: string;
  /** True when its name carries a hash of what is in it. */
  readonly hashed: boolean;
}

/** What the bundle consists of; anything else is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

/**
 * The file of the built renderer at a URL's path. A path without an extension is a screen, and gets the page that draws it.
 * @param root the folder of the built renderer.
 * @param path the path of the URL, percent-encoded, from its first slash.
 * @returns null when there is none; nothing outside `root` is ever read.
 */
export async function rendererFile(root: string, path: string): Promise<RendererFile | null> {
  if (!isHarmless(path)) return null;
  const isScreen = extname(path) === '';
  const mediaType = mediaTypes[isScreen ? '.html' : extname(path)];
  if (mediaType === undefined) return null;
  try {
    const body = await readFile(join(root, isScreen ? 'index.html' : path));
    return { body, mediaType, hashed: path.startsWith('/assets/') };
  } catch {
    return null;
  }
}

/** Segments of harmless characters that do not begin with a dot: so no "..", no encoded slash, no drive letter. */
function isHarmless(path: string): boolean {
  const [before, ...segments] = path.split('/');
  return path === '/' || (before === '' && segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(segment)));
}
