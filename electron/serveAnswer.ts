import type { IncomingMessage } from 'node:http';
import type { Journal } from './journal.ts';
import { rendererFile } from './rendererFile.ts';
import { serveCall } from './serveCall.ts';
import { cookieName, refusedForItsKey, refusedForItsSource, refusedForItsType } from './serveGuard.ts';
import type { Refusal } from './serveGuard.ts';
import type { ServeKeys } from './serveKeys.ts';

/** What the server serves: a journal, to whoever has a key, with the screens in a folder. */
export interface Served {
  readonly journal: Journal;
  readonly keys: ServeKeys;
  /** The folder of the built renderer. */
  readonly renderer: string;
}

/** An answer before it is written; the security headers are added to every one. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const notHere: Refusal = { status: 404, sentence: 'There is nothing here. Open the address that Follow Through printed when it started.' };
const notAllowed: Refusal = { status: 405, sentence: 'This is not how to ask here: GET for the screens, POST for a call.' };

/** Answers one request: where it comes from is looked at first, then its key, then what it wants. */
export async function answerTo(request: IncomingMessage, served: Served, port: number): Promise<HttpAnswer> {
  const { pathname, query } = targetOf(request);
  const refused = pathname === '/call' ? inJson : inWords;
  const strange = refusedForItsSource(request, port);
  if (strange !== null) return refused(strange);
  const key = query.get('token');
  if (request.method === 'GET' && pathname === '/' && key !== null && served.keys.opens(key)) return letIn(served.keys, port);
  const locked = refusedForItsKey(request, port, served.keys);
  if (locked !== null) return refused(locked);
  return pathname === '/call' ? answerCall(request, served.journal) : answerFile(request, served.renderer, pathname);
}

/** The path stays as it was sent, dots and all; it is compared, never resolved. */
function targetOf(request: IncomingMessage): { pathname: string; query: URLSearchParams } {
  const [pathname = '', query = ''] = (request.url ?? '').split('?', 2);
  return { pathname, query: new URLSearchParams(query) };
}

/** The key leaves the address bar at once: it is exchanged for a cookie that no script can read and no other site's page can send. */
function letIn(keys: ServeKeys, port: number): HttpAnswer {
  const cookie = `${cookieName(port)}=${keys.cookie}; HttpOnly; SameSite=Strict; Path=/`;
  return { status: 303, headers: { Location: '/', 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }, body: '' };
}

async function answerCall(request: IncomingMessage, journal: Journal): Promise<HttpAnswer> {
  if (request.method !== 'POST') return inJson(notAllowed, { Allow: 'POST' });
  const wrongType = refusedForItsType(request);
  if (wrongType !== null) return inJson(wrongType);
  const outcome = await serveCall(request, journal);
  return 'refusal' in outcome ? inJson(outcome.refusal) : json(200, outcome.reply);
}

async function answerFile(request: IncomingMessage, root: string, path: string): Promise<HttpAnswer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return inWords(notAllowed, { Allow: 'GET, HEAD' });
  const file = await rendererFile(root, path);
  if (file === null) return inWords(notHere);
  const keep = file.hashed ? 'private, max-age=31536000, immutable' : 'no-store';
  const headers = { 'Content-Type': file.mediaType, 'Content-Length': String(file.body.length), 'Cache-Control': keep };
  return { status: 200, headers, body: request.method === 'HEAD' ? '' : file.body };
}

/** Refuses as a call is answered. Closes the connection too: what is left of a refused body is not read. */
function inJson({ status, sentence }: Refusal, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const problem = { code: status === 403 ? 'forbidden' : 'refused', sentence, fields: [] };
  return json(status, { ok: false, problem }, { ...headers, Connection: 'close' });
}

/** Refuses as a person in front of a browser is answered. */
function inWords({ status, sentence }: Refusal, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', Connection: 'close' };
  return { status, headers: { ...headers, ...type }, body: `${sentence}\n` };
}

function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const type = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers: { ...headers, ...type }, body: JSON.stringify(value) };
}
