import { shell } from 'electron';

const handedOver: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

/**
 * The one door to the outside: hands a link to the user's browser, mail program or telephone, and only `https:`, `mailto:` and
 * `tel:` ones, since the system would start any program for other schemes.
 */
export function openLink(address: string): void {
  if (!handedOver.has(URL.parse(address)?.protocol ?? '')) return;
  // The user sees that nothing opened; the system has no more to say than that.
  shell.openExternal(address).catch(() => undefined);
}
