import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadEvent } from './readEvents.ts';

const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The Python in which a line works, as an import: the first one on the path may be another than the system's. */
const pythonWith = (line: string): string | undefined => ['python3', '/usr/bin/python3'].find((candidate) => works(candidate, '-c', line));
const python = {
  icalendar: pythonWith('import icalendar'),
  libical: pythonWith('import gi; gi.require_version("ICalGLib", "3.0")'),
  vobject: pythonWith('import vobject'),
} as const;
const notInstalled = (names: string): string => `${names} is not installed (Debian: apt-get install ${names})`;

/** Why a program of somebody else cannot read our files here, or null. */
export const whyNoIcalendar = python.icalendar === undefined ? notInstalled('python3-icalendar') : null;
export const whyNoLibical = python.libical === undefined ? notInstalled('gir1.2-ical-3.0 python3-gi') : null;
export const whyNoVobject = python.vobject === undefined ? notInstalled('python3-vobject') : null;
export const whyNoKhal = works('khal', '--version') ? null : notInstalled('khal');

function readWith(library: keyof typeof python, script: string, file: string): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return JSON.parse(execFileSync(python[library] ?? 'python3', [path, file], { encoding: 'utf8' }));
}

/** Reads a calendar file with python3-icalendar. */
export const readWithIcalendar = (file: string): readonly ReadEvent[] => readWith('icalendar', 'readEvents.py', file) as ReadEvent[];

/** Reads a calendar file with libical, which Evolution, KDE and GNOME Calendar read with. */
export const readWithLibical = (file: string): readonly ReadEvent[] => readWith('libical', 'readEventsWithLibical.py', file) as ReadEvent[];

/** Reads a file of vCards with python3-vobject. */
export const readWithVobject = (file: string): unknown => readWith('vobject', 'readCards.py', file);
