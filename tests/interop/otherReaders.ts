import { fileURLToPath } from 'node:url';
import { execFileSync, spawnSync } from 'node:child_process';
import type { ReadEvent } from './readEvents.ts';

const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The Python that has a library: the first one on the path may be another than the system's. */
const pythonWith = (library: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((candidate) => works(candidate, '-c', `import ${library}`));
const python = { icalendar: pythonWith('icalendar'), vobject: pythonWith('vobject') } as const;
const notInstalled = (name: string): string => `${name} is not installed (Debian: apt-get install ${name})`;

/** Why a program of somebody else cannot read our files here, or null. */
export const whyNoIcalendar = python.icalendar === undefined ? notInstalled('python3-icalendar') : null;
export const whyNoVobject = python.vobject === undefined ? notInstalled('python3-vobject') : null;
export const whyNoKhal = works('khal', '--version') ? null : notInstalled('khal');

function readWith(library: keyof typeof python, script: string, file: string): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return JSON.parse(execFileSync(python[library] ?? 'python3', [path, file], { encoding: 'utf8' }));
}

/** Reads a calendar file with python3-icalendar. */
export const readWithIcalendar = (file: string): readonly ReadEvent[] => readWith('icalendar', 'readEvents.py', file) as ReadEvent[];

/** Reads a file of vCards with python3-vobject. */
export const readWithVobject = (file: string): unknown => readWith('vobject', 'readCards.py', file);
