import { app, session } from 'electron';
import { isAppAddress } from './appScheme.ts';
import { openLink } from './links.ts';

/**
 * No permission for anything, and no request to anywhere but the program itself.
 * The spellchecker's dictionaries come from a server, so it is off (and in the window's preferences).
 */
export function hardenSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url) }));
}

/** Frames draw what the program made itself (`blob:`, `about:srcdoc`); the developer tools are the program's own, too. */
function isLocal(address: string): boolean {
  return isAppAddress(address) || ['about:', 'blob:', 'data:', 'devtools:'].includes(URL.parse(address)?.protocol ?? '');
}

/** Every window that ever is: it stays where it is, opens no other and holds no webview. Links go through one door. */
export function hardenContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (isAppAddress(event.url)) return;
      event.preventDefault();
      openLink(event.url);
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame && !isLocal(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openLink(url);
      return { action: 'deny' };
    });
  });
}
