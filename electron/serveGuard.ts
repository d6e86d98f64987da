import type { IncomingMessage } from 'node:http';
import type { ServeKeys } from './serveKeys.ts';

/** Why a request is turned away: an HTTP status and a sentence. */
export interface Refusal {
  readonly status: number;
  readonly sentence: string;
}

const wrongDoor: Refusal = {
  status: 403,
  sentence: 'This address belongs to one person’s journal. Open the address that Follow Through printed when it started.',
};

/** The cookie carries the port, because cookies of one host are shared by all its ports. */
export const cookieName = (port: number): string => `follow-through-${String(port)}`;

/**
 * Looks at where a request comes from, before anything else: the name it was sent to (DNS rebinding brings another one), and the page
 * that sent it. A request without `Origin` is a navigation or a script; the screens' own calls always carry it.
 */
export function refusedForItsSource(request: IncomingMessage, port: number): Refusal | null {
  const hosts = request.headersDistinct['host'] ?? [];
  const [host = ''] = hosts;
  if (hosts.length !== 1 || (host !== `127.0.0.1:${String(port)}` && host !== `localhost:${String(port)}`)) return wrongDoor;
  const origins = request.headersDistinct['origin'] ?? [];
  if (origins.some((origin) => origin !== `http://${host}`)) return wrongDoor;
  // Browsers say it of every request (Fetch Metadata); 'none' is an address typed or opened by another program.
  const sites = request.headersDistinct['sec-fetch-site'] ?? [];
  return sites.every((site) => site === 'same-origin' || site === 'none') ? null : wrongDoor;
}

/** Looks for the token of a script or the cookie of a browser. The cookie alone is not enough for a call: its page must be ours. */
export function refusedForItsKey(request: IncomingMessage, port: number, keys: ServeKeys): Refusal | null {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = /^Bearer ([A-Za-z0-9_-]+)$/.exec(authorization)?.[1];
    return token !== undefined && keys.isToken(token) ? null : wrongDoor;
  }
  if (request.method === 'POST' && request.headers.origin === undefined) return wrongDoor;
  return cookiesOf(request, cookieName(port)).some(keys.isCookie) ? null : wrongDoor;
}

function cookiesOf(request: IncomingMessage, name: string): readonly string[] {
  return (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .filter(([key]) => key === name)
    .map(([, value = '']) => value);
}

/** A call is JSON and says so; a form or a plain text of another page cannot (they need no preflight). */
export function refusedForItsType(request: IncomingMessage): Refusal | null {
  const types = request.headersDistinct['content-type'] ?? [];
  const json = types.length === 1 && types.every((type) => /^application\/json(?:; ?charset=utf-8)?$/i.test(type));
  return json && request.headers['content-encoding'] === undefined
    ? null
    : { status: 415, sentence: 'A call is JSON: send Content-Type: application/json.' };
}
