import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, removeFolder, startHost } from '../fixtures/startHost.ts';
import type { Host } from '../fixtures/startHost.ts';
import { ask } from './ask.ts';

const folder = newFolder();
let host: Host;
let cookie: string;
beforeAll(async () => {
  host = await startHost(folder);
  const letIn = await ask({ port: host.port, path: `/?token=${host.token}`, headers: { Host: own() } });
  cookie = String(letIn.headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(async () => {
  await host.stop();
  removeFolder(folder);
});
const own = (): string => `127.0.0.1:${String(host.port)}`;

const profile = {
  name: 'Mallory',
  address: { street: '1 Elsewhere Road', city: 'Springfield', region: 'IL', postalCode: '62701', country: 'US' },
  phones: [],
  email: '',
  zone: 'America/Chicago',
  paper: 'letter',
  lastCollection: '18:00',
} as const;
const call = JSON.stringify({ name: 'profile.save', input: profile });

/** What a forger may put in each place; the first of each is what the host takes. */
const places = (port: number, token: string, session: string) => {
  const at = `127.0.0.1:${String(port)}`;
  const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });
  return {
    host: [
      at,
      'evil.example',
      `evil.example:${String(port)}`,
      `localhost.evil.example:${String(port)}`,
      '127.0.0.1',
      'localhost',
      `127.0.0.1:${String(port + 1)}`,
      `[::1]:${String(port)}`,
      `0.0.0.0:${String(port)}`,
      `${at}.`,
      `${at}@evil.example`,
      '',
    ],
    origin: [
      `http://${at}`,
      'http://evil.example',
      'null',
      `https://${at}`,
      `http://127.0.0.1:${String(port + 1)}`,
      `http://localhost:${String(port)}`,
      `http://${at}.evil.example`,
      'file://',
      `http://${at}/`,
    ],
    key: [
      bearer(token),
      {},
      bearer(''),
      bearer(token.slice(0, -1)),
      bearer(`${token}A`),
      bearer(token.toLowerCase()),
      bearer('A'.repeat(43)),
      bearer(session.split('=')[1] ?? ''),
      { Authorization: token },
      { Authorization: `Basic ${btoa(`x:${token}`)}` },
      { Cookie: `${session.split('=')[0] ?? ''}=${token}` },
      { Cookie: `${session}A` },
      { Cookie: session.replace(/^follow-through-\d+/, 'follow-through-1') },
      { Cookie: session, Authorization: 'Bearer wrong' },
      { 'X-Token': token },
    ],
    type: [
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16',
      'application/jsonp',
      'text/json',
      'application/json, text/plain',
      '',
    ],
    method: ['POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'],
    path: [
      '/call',
      '/',
      '/call/',
      '//call',
      '/CALL',
      '/./call',
      '/x/../call',
      '/%63all',
      '/call%00',
      '/call;x',
      '\\call',
      `http://${at}/call`,
      `http://evil.example/call`,
      '/x?/call',
      `/?token=${token.slice(1)}`,
    ],
    site: ['same-origin', 'cross-site', 'same-site'],
  };
};
type Choice = Readonly<Record<keyof ReturnType<typeof places>, number>>;

describe('Of 1,000 forged requests', () => {
  test('none gets in, whatever is right about the rest of it', async () => {
    const offered = places(host.port, host.token, cookie);
    const which = (values: readonly unknown[]) => fc.oneof(fc.constant(0), fc.nat(values.length - 1));
    const forged = fc
      .record({
        host: which(offered.host),
        origin: which(offered.origin),
        key: which(offered.key),
        type: which(offered.type),
        method: which(offered.method),
        path: which(offered.path),
        site: which(offered.site),
      } satisfies Record<keyof Choice, unknown>)
      .filter((choice) => Object.values(choice).some((index) => index !== 0));
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(forged, async (choice) => {
        const type = offered.type[choice.type] ?? '';
        const { status, body } = await ask({
          port: host.port,
          method: offered.method[choice.method] ?? '',
          path: offered.path[choice.path] ?? '',
          headers: {
            Host: offered.host[choice.host] ?? '',
            Origin: offered.origin[choice.origin] ?? '',
            ...(type === '' ? {} : { 'Content-Type': type }),
            'Sec-Fetch-Site': offered.site[choice.site] ?? '',
            ...(offered.key[choice.key] as Record<string, string>),
          },
          body: call,
        });
        sent += 1;
        expect(body).not.toMatch(/"ok":true/);
        // With a right key from a right page, a wrong path may still be one of the screens.
        if (choice.host + choice.key + choice.site + choice.origin > 0) expect(status === 0 || status >= 400).toBe(true);
      }),
      { numRuns: 1000, seed: 23, endOnFailure: true },
    );
    expect(sent).toBe(1000);
  });

  test('the same request, unforged, is let in', async () => {
    const headers = { Host: own(), Origin: host.origin, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
    const asked = { port: host.port, method: 'POST', path: '/call', body: JSON.stringify({ name: 'journal.status', input: {} }) };
    expect((await ask({ ...asked, headers: { ...headers, Authorization: `Bearer ${host.token}` } })).body).toMatch(/"ok":true/);
    expect((await ask({ ...asked, headers: { ...headers, Cookie: cookie } })).body).toMatch(/"ok":true/);
  });

  test('a cookie without a page of ours behind it is not enough for a call', async () => {
    const headers = { Host: own(), 'Content-Type': 'application/json', Cookie: cookie };
    expect((await ask({ port: host.port, method: 'POST', path: '/call', headers, body: call })).status).toBe(403);
  });

  test('two Host lines are one too many', async () => {
    const first = await new Promise<string>((resolve) => {
      const socket = connect(host.port, '127.0.0.1', () => {
        socket.write(`GET / HTTP/1.1\r\nHost: ${own()}\r\nHost: evil.example\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`);
      });
      socket.once('data', (text: Buffer) => resolve(text.toString().split('\r\n')[0] ?? ''));
    });
    expect(first).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});

test('A journal that was only asked by forgers is as empty as before', async () => {
  const status = await host.call('journal.status', {});
  expect(status).toMatchObject({ ok: true, value: { profile: null, counts: { contacts: 0, opportunities: 0 } } });
});
