import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { newFolder, removeFolder, startAndEnd, startHost } from '../fixtures/startHost.ts';
import type { Host } from '../fixtures/startHost.ts';
import { ask } from './ask.ts';

const folder = newFolder();
let host: Host;
let cookie: string;
const own = (): string => `127.0.0.1:${String(host.port)}`;
const open = (path: string, headers: Record<string, string> = {}) =>
  ask({ port: host.port, path, headers: { Host: own(), Cookie: cookie, ...headers } });

beforeAll(async () => {
  await bundle();
  host = await startHost(folder, ['--now', '2026-06-11T15:40[America/New_York]']);
  const { headers } = await ask({ port: host.port, path: `/?token=${host.token}`, headers: { Host: own() } });
  cookie = String(headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(async () => {
  await host.stop();
  removeFolder(folder);
});

describe('The browser host', () => {
  test('prints one line with its address and a token of 256 bits', () => {
    expect(host.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[A-Za-z0-9_-]{43}$/);
  });

  test('exchanges the token for a cookie that no script reads and no other site sends, and clears the address', async () => {
    const { status, headers } = await ask({ port: host.port, path: `/?token=${host.token}`, headers: { Host: own() } });
    expect(status).toBe(303);
    expect(headers['location']).toBe('/');
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^follow-through-\d+=[A-Za-z0-9_-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    expect(String(headers['set-cookie'])).not.toContain(host.token);
  });

  test('listens on the loopback interface and on no other', async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    for (const { address } of others) await expect(fetch(`http://${address}:${String(host.port)}/`)).rejects.toThrow();
  });

  test('serves the screens under the policy of both hosts, and lets no other origin read them', async () => {
    const { status, headers, body } = await open('/');
    expect(status).toBe(200);
    expect(body).toContain('<div id="root">');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; .*frame-ancestors 'none'$/,
    );
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('answers the preflight of another origin with nothing to go on', async () => {
    const { status, headers } = await ask({
      port: host.port,
      method: 'OPTIONS',
      path: '/call',
      headers: { Host: own(), Origin: 'http://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(status).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('draws a screen at any of its addresses, and serves what the page needs with its type', async () => {
    const page = await open('/letters/01970000-0000-7000-8000-000000000000');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(page.body) ?? [];
    const answer = await open(script);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    expect(page.body).not.toMatch(/<script(?![^>]* src=)/);
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/../../../package.json',
    '/assets/..\\..\\x.js',
    '//etc/passwd',
    '/.git/config',
    '/journal.db',
    '/index.html%00.js',
    '/C:/x.js',
    '/assets/nothing.js',
  ])('has nothing at %s', async (path) => {
    expect((await open(path)).status).toBe(404);
  });

  test('tells a person without the key, in words, which address to open', async () => {
    const { status, headers, body } = await ask({ port: host.port, path: '/', headers: { Host: own() } });
    expect(status).toBe(403);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).toContain('Open the address that Follow Through printed');
  });

  test('answers a script with the reply, as the contract has it', async () => {
    const reply = await host.call('journal.status', {});
    expect(reply).toMatchObject({
      ok: true,
      value: { today: '2026-06-11', clock: { now: '2026-06-11T19:40:00Z', zone: 'America/New_York', frozen: true } },
    });
  });

  test.each([
    ['nothing', '', 400],
    ['no JSON', '{', 400],
    ['a list', '[]', 400],
    ['a call without a name', '{"input":{}}', 400],
    ['a call with more than name and input', '{"name":"journal.status","input":{},"also":1}', 400],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400],
    ['seventeen megabytes', Buffer.alloc(17 * 1024 * 1024, 0x20), 413],
  ])('refuses %s in a sentence', async (_what, body, status) => {
    const headers = { Host: own(), Authorization: `Bearer ${host.token}`, 'Content-Type': 'application/json' };
    const answer = await ask({ port: host.port, method: 'POST', path: '/call', headers, body });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({
      ok: false,
      problem: { code: 'refused', sentence: expect.stringMatching(/\.$/) as string },
    });
  });

  test('refuses seventeen megabytes also when they come without saying how many they are', async () => {
    const headers = {
      Host: own(),
      Authorization: `Bearer ${host.token}`,
      'Content-Type': 'application/json',
      'Transfer-Encoding': 'chunked',
    };
    expect(
      (await ask({ port: host.port, method: 'POST', path: '/call', headers, body: Buffer.alloc(17 * 1024 * 1024, 0x20) })).status,
    ).toBe(413);
  });
});

describe('A second start', () => {
  test('on the same journal says that it is open, and leaves', async () => {
    const ending = await startAndEnd(['--journal', host.journal, '--no-open', '--port', '0']);
    expect(ending).toMatchObject({ code: 1, stdout: '' });
    expect(ending.stderr).toMatch(/^The journal is already open in another window of Follow Through\. [^\n]*\n$/);
  });

  test('on a taken port says so, and leaves', async () => {
    const ending = await startAndEnd(['--journal', join(folder, 'other.db'), '--no-open', '--port', String(host.port)]);
    expect(ending).toMatchObject({ code: 1, stdout: '' });
    expect(ending.stderr).toBe(
      `The port ${String(host.port)} is taken or not allowed. Choose another with --port, or leave the flag out.\n`,
    );
  });

  test('after a kill finds no lock in its way, and what was saved', async () => {
    const place = newFolder();
    const first = await startHost(place);
    const saved = await first.call('profile.save', {
      name: 'Jordan Ellis',
      address: { street: '1532 Elmwood Avenue', city: 'Columbus', region: 'OH', postalCode: '43212', country: 'US' },
      phones: ['614-555-0148'],
      email: 'jordan.ellis@example.com',
      zone: 'America/New_York',
      paper: 'letter',
      lastCollection: '18:00',
    });
    expect(saved).toEqual({ ok: true, value: null });
    expect(await first.stop('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    const second = await startHost(place);
    expect(await second.call('journal.status', {})).toMatchObject({ ok: true, value: { profile: { name: 'Jordan Ellis' } } });
    expect(await second.stop()).toMatchObject({ code: 0, stderr: '' });
    removeFolder(place);
  });
});

describe('A start that cannot be', () => {
  test('with a damaged journal says so in a sentence and leaves the file as it was', async () => {
    const file = join(folder, 'photo.db');
    writeFileSync(file, Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(8000, 7)]));
    copyFileSync(file, `${file}.before`);
    const ending = await startAndEnd(['--journal', file, '--no-open']);
    expect(ending).toMatchObject({ code: 1, stdout: '' });
    expect(ending.stderr).toMatch(/is damaged or not a journal/);
    expect(ending.stderr.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(file).equals(readFileSync(`${file}.before`))).toBe(true);
  });

  test('with a wrong flag names the flags', async () => {
    const ending = await startAndEnd(['--jurnal', 'x']);
    expect(ending).toMatchObject({ code: 1, stdout: '' });
    expect(ending.stderr).toMatch(/^Unknown option '--jurnal'.* The flags are --journal FILE[^\n]*\n$/);
  });

  test('with a Node that is too old says which one it needs', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'data:text/javascript,Object.defineProperty(process.versions,"napi",{value:"9"})', 'build/run.mjs', 'serve'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Follow Through needs Node 24 or newer, and this is Node [^\n]*\n$/);
  });
});

test('A host that is asked to end frees the journal and says nothing more than its line', async () => {
  const place = newFolder();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const one = await startHost(place);
    const { code, stdout, stderr } = await one.stop(signal);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Follow Through: ${one.address}\n`);
  }
  removeFolder(place);
});
