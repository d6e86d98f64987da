import { fileURLToPath } from 'node:url';
import { execFileSync, spawnSync } from 'node:child_process';
import type { ReadEvent } from './readEvents.ts';

const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const python = ['python3', '/usr/bin/python3'].find((candidate) => works(candidate, '-c', 'import icalendar'));

/** Whether programs of others are here to read a calendar file; what is not says so once where it is asked. */
export const hasPythonIcalendar = python !== undefined;
export const hasKhal = works('khal', '--version');

export function saySkipped(...missing: readonly string[]): void {
  for (const program of missing) {
    process.stdout.write(
      `skipped: reading the calendar file with ${program}, because it is not installed (Debian: apt-get install ${program})\n`,
    );
  }
}

/** Reads a calendar file with python3-icalendar. */
export function readWithPython(file: string): readonly ReadEvent[] {
  const script = fileURLToPath(new URL('readEvents.py', import.meta.url));
  return JSON.parse(execFileSync(python ?? 'python3', [script, file], { encoding: 'utf8' })) as ReadEvent[];
}
