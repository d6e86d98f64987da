import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { folder, grounds, missing, openDesk, startAndEnd, until } from './desk.ts';
import type { Desk } from './desk.ts';

beforeAll(() => bundle());

describe.each(grounds)('The desktop program, $name', (ground) => {
  const reason = missing(ground);
  if (reason !== null) {
    test('is not run', ({ skip }) => skip(reason));
    return;
  }

  const place = folder();
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(ground, place.path, ['--example', '--now', '2026-06-11T15:40[America/New_York]']);
  });
  afterAll(async () => {
    await desk.close();
    place.leave();
  });

  test('shows one window, never smaller than 1080 by 680', async () => {
    const windows = await desk.inMain(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => ({ least: window.getMinimumSize(), url: window.webContents.getURL() })),
      null,
    );
    expect(windows).toHaveLength(1);
    expect(windows[0]?.least).toEqual([1080, 680]);
    expect(windows[0]?.url).toMatch(/^app:\/\/journal\//);
  });

  test('keeps its window sandboxed, isolated and without Node', async () => {
    const preferences = await desk.inMain(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag, spellcheck } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag: webviewTag ?? false, spellcheck };
    }, null);
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
    expect(await desk.inWindow('[typeof require, typeof process, typeof module]')).toEqual(['undefined', 'undefined', 'undefined']);
  });

  test('offers the page the bridge and nothing more', async () => {
    expect(await desk.inWindow('Object.keys(window.journal).sort()')).toEqual(['call', 'notify', 'onGo', 'openFile', 'print', 'saveFile']);
  });

  test('answers a call of its window, with the clock it was started with', async () => {
    const reply = await desk.inWindow("window.journal.call('journal.status', {})");
    expect(reply).toMatchObject({ ok: true, value: { today: '2026-06-11', clock: { now: '2026-06-11T19:40:00Z', frozen: true } } });
  });

  test('answers an unknown operation and a wrong input with a problem, not with an error', async () => {
    expect(await desk.inWindow("window.journal.call('journal.drop', {})")).toMatchObject({
      ok: false,
      problem: { code: 'unknownOperation' },
    });
    expect(await desk.inWindow("window.journal.call('contacts.get', { id: 7 })")).toMatchObject({
      ok: false,
      problem: { code: 'invalid' },
    });
  });

  test('refuses a call from another window, even one with the same preload script and page', async () => {
    const reply = await desk.inMain(async ({ app, BrowserWindow }) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/out/electron/preload.cjs`, sandbox: true, contextIsolation: true },
      });
      await other.loadURL('app://journal/');
      const answer = (await other.webContents.executeJavaScript("window.journal.call('journal.status', {})")) as unknown;
      other.destroy();
      return answer;
    }, null);
    expect(reply).toMatchObject({ ok: false, problem: { code: 'forbidden' } });
  });

  test('stays where it is when the page navigates away', async () => {
    await recordLinks(desk);
    await desk.inWindow("location.assign('http://example.com/'); location.assign('file:///etc/passwd'); true");
    await desk.inWindow("Object.assign(document.createElement('a'), { href: 'https://example.org/a' }).click(); true");
    await until(async () => (await opened(desk)).length === 1);
    expect(await opened(desk)).toEqual(['https://example.org/a']);
    expect(await desk.inWindow('document.title')).toMatch(/Follow Through$/);
  });

  test('opens no window, and hands only https, mailto and tel links to the system', async () => {
    await recordLinks(desk);
    for (const address of [
      'http://example.com/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://host/share',
      'mailto:dana@example.com',
      'https://example.com/',
      'tel:6145550120',
    ]) {
      await desk.inWindow(`window.open(${JSON.stringify(address)}); true`);
    }
    await until(async () => (await opened(desk)).length === 3);
    expect(await opened(desk)).toEqual(['mailto:dana@example.com', 'https://example.com/', 'tel:6145550120']);
    expect(await desk.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1);
  });

  test('grants no permission', async () => {
    const where =
      "new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('granted'), ({ code }) => resolve(code), { timeout: 5000 }))";
    expect(await desk.inWindow(where)).toBe(1);
    expect(await desk.inWindow("'Notification' in window ? Notification.permission : 'denied'")).toBe('denied');
  });

  test('reaches no network: the policy of the page forbids it, and so does the session', async () => {
    expect(await desk.inWindow("fetch('https://example.com/').then(() => 'reached', () => 'refused')")).toBe('refused');
    const policy = await desk.inWindow("fetch('/').then((answer) => answer.headers.get('content-security-policy'))");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    const withoutPolicy = await desk.inMain(async ({ BrowserWindow }) => {
      const other = new BrowserWindow({ show: false });
      await other.loadURL('data:text/html,<title>bare</title>');
      const script = "fetch('https://example.com/', { mode: 'no-cors' }).then(() => 'reached', () => 'refused')";
      const outcome = (await other.webContents.executeJavaScript(script)) as string;
      other.destroy();
      return outcome;
    }, null);
    expect(withoutPolicy).toBe('refused');
  });

  test('serves nothing outside the built screens', async () => {
    const status = (path: string): Promise<unknown> => desk.inWindow(`fetch(${JSON.stringify(path)}).then((answer) => answer.status)`);
    expect(await status('/letters/0197')).toBe(200);
    expect(await status('/package.json')).toBe(404);
    expect(await status('/..%2f..%2fpackage.json')).toBe(404);
    expect(await status('/%2e%2e/electron/main.js')).toBe(404);
  });

  test('compiles the WebAssembly of its own, and evaluates no text as a script', async () => {
    // Later, in a turn of the page's own: what the test itself evaluates is let through.
    const tried = (what: string): Promise<unknown> =>
      desk.inWindow(
        `new Promise((done) => setTimeout(async () => { try { await (${what}); done('done'); } catch (error) { done(error.name); } }))`,
      );
    expect(await tried('WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))')).toBe('done');
    expect(await tried("new Function('return 1')()")).toBe('EvalError');
    expect(await tried("import('data:text/javascript,export default 1')")).toBe('TypeError');
  });

  test('reads the spelling of a letter with the engine that is bundled, in a thread of its own', async () => {
    await desk.inWindow(`(async () => {
      const ask = async (name, input) => (await window.journal.call(name, input)).value;
      const { rows } = await ask('letters.list', { offset: 0, limit: 50 });
      const { id } = rows.find(({ person }) => person.name === 'Ms. Dana McDonald');
      const { body, enclosures, format, paper, dated } = await ask('letters.get', { id });
      await ask('letters.save', { id, body: body + ' I hope to recieve it.', enclosures, format, paper, dated });
      history.pushState(null, '', '/letters/' + id);
      dispatchEvent(new PopStateEvent('popstate'));
    })()`);
    const read = "document.querySelector('.letter-check .findings')?.textContent ?? ''";
    await until(async () => String(await desk.inWindow(read)).includes('recieve: receive'));
  });

  test('saves a file where the user says, whole and nothing beside it', async () => {
    const path = join(place.path, 'kept.ics');
    await desk.inMain(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    const file = { name: '../../evil.ics', mediaType: 'text/calendar', base64: Buffer.from('BEGIN:VCALENDAR').toString('base64') };
    expect(await desk.inWindow(`window.journal.saveFile(${JSON.stringify(file)})`)).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(path, 'utf8')).toBe('BEGIN:VCALENDAR');
  });

  test('opens a PDF in the viewer of the system, byte for byte, and nothing but a PDF', async () => {
    await desk.inMain(({ shell }) => {
      const places: string[] = [];
      Object.assign(globalThis, { places });
      shell.openPath = (path) => {
        places.push(path);
        return Promise.resolve(places.length === 1 ? '' : 'No application knows it.');
      };
    }, null);
    const bytes = Buffer.from('%PDF-1.4 as it was printed');
    const openFile = (name: string): Promise<unknown> =>
      desk.inWindow(`window.journal.openFile(${JSON.stringify({ name, mediaType: 'application/pdf', base64: bytes.toString('base64') })})`);
    expect(await openFile('../../Letter to Dana.pdf')).toEqual({ ok: true, value: { opened: true } });
    const [path = ''] = await desk.inMain(() => Reflect.get(globalThis, 'places') as string[], null);
    expect(basename(path)).toBe('Letter to Dana.pdf');
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(await openFile('Letter.pdf')).toMatchObject({ ok: false, problem: { code: 'unavailable' } });
    expect(await openFile('letter.desktop')).toMatchObject({ ok: false });
    expect(await desk.inMain(() => (Reflect.get(globalThis, 'places') as string[]).length, null)).toBe(2);
  });

  test('proposes only a name for a file, never a place', async () => {
    const proposed = await desk.inMain(({ dialog }) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      dialog.showSaveDialog = ((_window: unknown, { defaultPath }: { defaultPath: string }) => {
        seen.push(defaultPath);
        return Promise.resolve({ canceled: true, filePath: '' });
      }) as unknown as typeof dialog.showSaveDialog;
      return seen;
    }, null);
    expect(proposed).toEqual([]);
    const file = { name: '..\\..\\/../letter.pdf', mediaType: 'application/pdf', base64: '' };
    expect(await desk.inWindow(`window.journal.saveFile(${JSON.stringify(file)})`)).toEqual({ ok: true, value: { saved: false } });
    const [path] = await desk.inMain(() => Reflect.get(globalThis, 'seen') as string[], null);
    expect(path).toMatch(/[/\\]documents[/\\]letter\.pdf$/i);
  });

  test('says in a sentence that a place cannot be written', async () => {
    await desk.inMain(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      },
      join(place.path, 'no such folder', 'kept.ics'),
    );
    const file = { name: 'kept.ics', mediaType: 'text/calendar', base64: '' };
    expect(await desk.inWindow(`window.journal.saveFile(${JSON.stringify(file)})`)).toMatchObject({
      ok: false,
      problem: { code: 'storage' },
    });
  });

  test('prints with the size of the paper in microns, upright, and tells the reason when nothing came out', async () => {
    await desk.inMain(({ app }) => {
      const jobs: unknown[] = [];
      Object.assign(globalThis, { jobs });
      app.on('web-contents-created', (_event, contents) => {
        contents.print = (options, answer) => {
          jobs.push(options);
          answer?.(false, 'Printer out of paper');
        };
      });
    }, null);
    const envelope = { html: '<p>Ms. Dana McDonald</p>', title: 'Envelope', pageMm: [241.3, 104.775], faults: [] };
    const reply = await desk.inWindow(`window.journal.print(${JSON.stringify(envelope)})`);
    expect(reply).toMatchObject({
      ok: false,
      problem: { code: 'unavailable', sentence: expect.stringContaining('Printer out of paper') as string },
    });
    expect(await desk.inMain(() => Reflect.get(globalThis, 'jobs') as unknown[], null)).toEqual([
      expect.objectContaining({
        landscape: true,
        silent: false,
        pageSize: { width: 104775, height: 241300 },
        margins: { marginType: 'none' },
      }),
    ]);
  });

  test('goes to a screen from the menu without loading the page anew', async () => {
    await desk.inWindow('window.journal.onGo((place) => { window.wentTo = place; }); true');
    await desk.inMain(({ Menu }) => {
      const go = Menu.getApplicationMenu()?.items.find((item) => item.label === 'Go');
      go?.submenu?.items.find((item) => item.label === 'Calendar')?.click();
    }, null);
    await until(async () => (await desk.inWindow('window.wentTo ?? null')) !== null);
    expect(await desk.inWindow('window.wentTo')).toBe('/calendar');
  });

  test('shows a reminder as the system does, and a click on it brings the window to the front and opens Today', async () => {
    await desk.inMain(({ BrowserWindow, Notification }) => {
      const shown: unknown[] = [];
      Object.assign(globalThis, { shown });
      const [window] = BrowserWindow.getAllWindows();
      if (window !== undefined) window.isFocused = () => false;
      Notification.isSupported = () => true;
      Notification.prototype.show = function show() {
        shown.push(this);
      };
    }, null);
    await desk.inWindow('window.journal.onGo((place) => { window.wentTo = place; }); window.wentTo = null');
    const said = 'Call after the letter, Ms. McDonald: due since 15:00.';
    expect(await desk.inWindow(`window.journal.notify(${JSON.stringify(said)})`)).toEqual({ ok: true, value: { shown: true } });
    const shown = await desk.inMain(() => {
      const all = Reflect.get(globalThis, 'shown') as { title: string; body: string; emit: (event: string) => void }[];
      all.at(-1)?.emit('click');
      return all.map(({ title, body }) => ({ title, body }));
    }, null);
    expect(shown).toEqual([{ title: 'Follow Through', body: said }]);
    await until(async () => (await desk.inWindow('window.wentTo')) !== null);
    expect(await desk.inWindow('window.wentTo')).toBe('/today');
  });

  test('shows no reminder beside that of its own window, and none that is not a sentence', async () => {
    await desk.inMain(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window !== undefined) window.isFocused = () => true;
    }, null);
    expect(await desk.inWindow("window.journal.notify('5 follow-ups are due.')")).toEqual({ ok: true, value: { shown: false } });
    expect(await desk.inWindow('window.journal.notify({})')).toMatchObject({ ok: false, problem: { code: 'internal' } });
  });

  test('makes the PDFs of a letter and of its envelope in their own sizes, and files the letter when it was printed', async () => {
    const sizes = await desk.inWindow(`(async () => {
      const ask = async (name, input) => {
        const reply = await window.journal.call(name, input);
        if (!reply.ok) throw new Error(name + ': ' + reply.problem.sentence);
        return reply.value;
      };
      const { rows } = await ask('letters.list', { offset: 0, limit: 100 });
      const { id } = rows.find(({ kind, state }) => kind === 'letter' && state === 'proofread');
      const boxOf = (file) => /MediaBox ?\\[([^\\]]+)\\]/.exec(atob(file.base64))[1].trim().split(/\\s+/).map(Number);
      const boxes = [boxOf(await ask('letters.pdf', { ids: [id], what: 'letters' })), boxOf(await ask('letters.pdf', { ids: [id], what: 'envelopes' }))];
      await ask('letters.printed', { ids: [id], mailedAt: null, zone: 'America/New_York' });
      return { boxes, versions: (await ask('letters.get', { id })).versionsOnFile.length };
    })()`);
    const points = (inches: number): unknown => expect.closeTo(inches * 72, 0);
    expect(sizes).toEqual({
      boxes: [
        [0, 0, points(8.5), points(11)],
        [0, 0, points(9.5), points(4.125)],
      ],
      versions: 1,
    });
  });

  test('brings its window to the front when it is started a second time, and the second leaves', async () => {
    await desk.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), null);
    expect((await startAndEnd(ground, place.path)).code).toBe(0);
    await until(() => desk.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized() === false, null));
  });
});

describe('The desktop program that cannot open its journal', () => {
  // In the real Electron the sentence stands in a box that waits for a click.
  const ground = grounds[0];

  test('says in a sentence that it is open elsewhere, and ends', async () => {
    const place = folder();
    const first = await openDesk(ground, place.path);
    const { code, said } = await startAndEnd(ground, place.path, [`--user-data-dir=${join(place.path, 'another')}`]);
    await first.close();
    place.leave();
    expect(code).toBe(1);
    expect(said).toMatch(/^Follow Through cannot start: The journal is already open/);
    expect(said).not.toMatch(/\n\s+at /);
  });

  test('says in a sentence that a flag is wrong, and makes no journal', async () => {
    const place = folder();
    const { code, said } = await startAndEnd(ground, place.path, ['--now', 'yesterday']);
    const made = existsSync(join(place.path, 'journal.db'));
    place.leave();
    expect(code).toBe(1);
    expect(said).toMatch(/--now wants an hour and a zone/);
    expect(made).toBe(false);
  });
});

/** From now on the system opens nothing and what it was asked to open is kept. */
function recordLinks(desk: Desk): Promise<void> {
  return desk.inMain(({ shell }) => {
    const links: string[] = [];
    Object.assign(globalThis, { links });
    // eslint-disable-next-line no-restricted-properties -- put in place of it, not called
    shell.openExternal = (url) => {
      links.push(url);
      return Promise.resolve();
    };
  }, null);
}
const opened = (desk: Desk): Promise<string[]> => desk.inMain(() => Reflect.get(globalThis, 'links') as string[], null);
