import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ProblemError } from '../shared/problem.ts';
import { clockOf } from './clock.ts';
import type { Clock } from './clock.ts';
import { journalPlace } from './journalPlace.ts';

/** How the program was asked to start; the same flags in both hosts. */
export interface StartFlags {
  /** The journal's file, absolute. */
  readonly journal: string;
  /** The port of the browser host; null for the usual one or, where that is taken, any free one. */
  readonly port: number | null;
  /** False: do not open a browser. */
  readonly open: boolean;
  readonly clock: Clock;
  /** True: an empty journal is filled with the example. */
  readonly example: boolean;
}

export const flagsInWords = 'The flags are --journal FILE, --port N, --no-open, --now 2026-06-11T15:40[America/New_York] and --example.';

const options = {
  journal: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  now: { type: 'string' },
  example: { type: 'boolean' },
} as const;

/**
 * Reads the flags of a command line.
 * @param unknownAllowed true where others put flags on the same line: Electron's is full of Chromium's.
 * @throws ProblemError 'invalid' with a sentence that names the slip.
 */
export function startFlags(args: readonly string[], unknownAllowed: boolean): StartFlags {
  const given = parsed(args, unknownAllowed);
  const text = (name: 'journal' | 'port' | 'now'): string | null => {
    const value = given[name];
    if (value === undefined) return null;
    if (typeof value === 'string' && value !== '') return value;
    throw new ProblemError('invalid', `--${name} wants a value. ${flagsInWords}`);
  };
  const place = { platform: process.platform, home: homedir(), env: process.env };
  return {
    journal: resolve(text('journal') ?? journalPlace(place)),
    port: portOf(text('port')),
    open: given['no-open'] !== true,
    clock: clockOf(text('now')),
    example: given['example'] === true,
  };
}

function parsed(args: readonly string[], unknownAllowed: boolean): Readonly<Record<string, unknown>> {
  try {
    return parseArgs({ args: [...args], options, strict: !unknownAllowed, allowPositionals: unknownAllowed }).values;
  } catch (error) {
    const slip = error instanceof Error ? (error.message.split(/\.\s|\n/)[0] ?? '') : '';
    throw new ProblemError('invalid', `${slip}. ${flagsInWords}`);
  }
}

function portOf(text: string | null): number | null {
  if (text === null) return null;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ProblemError('invalid', `--port wants a number from 0 to 65535, and got ${text}.`);
}
