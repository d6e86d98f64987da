import { join } from 'node:path';
import { app, protocol } from 'electron';
import { securityHeaders } from '../contentSecurityPolicy.ts';
import { rendererFile } from '../rendererFile.ts';

/** Where the screens live: a scheme of their own, because `file:` would let them read the user's files. */
export const appOrigin = 'app://journal';

/** True for an address of the screens. Parsed and compared, never matched by its beginning ("app://journal.example"). */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'app:' && url.host === 'journal';
}

/** Makes `app:` an origin like any other, with `'self'` and relative addresses. Before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Answers `app://journal/…` with the built renderer and the headers of the browser host. */
export function serveAppScheme(): void {
  const root = join(app.getAppPath(), 'out', 'renderer');
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' && isAppAddress(request.url) ? await rendererFile(root, new URL(request.url).pathname) : null;
    if (file === null) return new Response(null, { status: 404, headers: securityHeaders });
    return new Response(file.body, { headers: { ...securityHeaders, 'Content-Type': file.mediaType } });
  });
}
