import { shell } from 'electron';

/**
 * The one door to the outside: hands a link to the user's browser or mail program, and only `https:` and `mailto:` ones, since the
 * system would start any program for other schemes.
 */
export function openLink(address: string): void {
  const protocol = URL.parse(address)?.protocol;
  if (protocol !== 'https:' && protocol !== 'mailto:') return;
  // The user sees that nothing opened; the system has no more to say than that.
  shell.openExternal(address).catch(() => undefined);
}
