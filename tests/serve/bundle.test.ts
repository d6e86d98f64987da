import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../build/bundle.ts';

const out = mkdtempSync(join(tmpdir(), 'bundle-'));
const stamp = join(out, 'bundled');
const page = (): string => readFileSync(join(out, 'renderer', 'index.html'), 'utf8');

/** The scripts and styles that the page asks for before its first screen stands. */
const firstScreen = (): readonly Buffer[] =>
  [...page().matchAll(/assets\/[^"]+\.(?:js|css)/g)].map(([file]) => readFileSync(join(out, 'renderer', file)));

describe('a bundle made while tests run', () => {
  beforeAll(async () => {
    expect(process.env['NODE_ENV']).toBe('test');
    await bundle(out);
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('is made for production all the same, and leaves the tests their own setting', () => {
    const scripts = readdirSync(join(out, 'renderer', 'assets')).filter((file) => file.endsWith('.js'));
    const forDevelopment = scripts.filter((file) =>
      /jsxDEV|Each child in a list should have a unique/.test(readFileSync(join(out, 'renderer', 'assets', file), 'utf8')),
    );
    expect(scripts).not.toEqual([]);
    expect(forDevelopment).toEqual([]);
    expect(process.env['NODE_ENV']).toBe('test');
  });

  it('shows its first screen after at most 200 kB', () => {
    const sizes = firstScreen().map((file) => gzipSync(file).byteLength);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(sizes.length).toBeGreaterThan(1);
    expect(total).toBeLessThanOrEqual(200_000);
  });

  it('is not made again while it is up to date, but is when it was not made for production', async () => {
    // Later than every source, whatever is edited meanwhile.
    const later = new Date(Date.now() + 3_600_000);
    const marked = `${page()}<!-- as it was -->`;
    writeFileSync(join(out, 'renderer', 'index.html'), marked);
    utimesSync(stamp, later, later);
    await bundle(out);
    expect(page()).toBe(marked);

    writeFileSync(stamp, '');
    utimesSync(stamp, later, later);
    await bundle(out);
    expect(page()).not.toContain('as it was');
    expect(readFileSync(stamp, 'utf8')).toBe('production');
  });
});
