import { spawn } from 'node:child_process';
import type { Printer } from '../shared/model.ts';
import { ProblemError } from '../shared/problem.ts';
import { mediaName } from '../shared/rules/mediaNames.ts';
import type { Ports } from './ports.ts';

/** A print server that does not answer at once is not there; handing over a large batch may take longer. */
const limitMs = { asking: 5_000, handingOver: 60_000 } as const;

/**
 * Printing through CUPS, where this computer has it (`lp` and `lpstat`): straight to a printer, with the name of the paper,
 * because a job without one is forced to the printer's usual size.
 */
export function cupsPrinting(renderPdf: Ports['renderPdf']): Ports['printing'] {
  return {
    printers: async () => {
      const [names, told] = await Promise.all([output('lpstat', ['-e']), output('lpstat', ['-l', '-p'])]);
      return names === null ? [] : printersIn(names, told ?? '');
    },
    print: async (document, { name }) => {
      const pdf = await renderPdf(document.html);
      const media = `media=${mediaName(document.pageMm)}`;
      const job = await run(
        'lp',
        ['-d', name, '-t', document.title, '-o', media, '-o', 'print-scaling=none', '-'],
        limitMs.handingOver,
        pdf,
      );
      if (job.code === 0) return;
      const reason = job.said.replace(/^lp: (?:Error - )?/, '').trim();
      throw new ProblemError(
        'unavailable',
        `Nothing was printed: ${reason === '' ? 'the printer gave no reason' : reason.replace(/\.$/, '')}. The letter is as it was. Check the printer, or save it as PDF.`,
      );
    },
  };
}

/** What `lpstat -e` and `lpstat -l -p` tell, in English whatever the system speaks. */
function printersIn(names: string, told: string): readonly Printer[] {
  const parts = told.split(/^(?=printer )/m);
  return names
    .split('\n')
    .filter((name) => name !== '')
    .map((name) => {
      const part = parts.find((each) => each.startsWith(`printer ${name} `)) ?? '';
      const label = /^\s*Description: (.+)$/m.exec(part)?.[1]?.trim() ?? '';
      return { name, label: label === '' ? name : label, trouble: troubleIn(part, name) };
    });
}

function troubleIn(part: string, name: string): string | null {
  if (part.startsWith(`printer ${name} disabled`)) {
    const reason = part.split('\n')[1]?.trim() ?? '';
    return reason === '' || reason === 'reason unknown'
      ? 'It is switched off in this computer’s print system.'
      : `It is stopped: ${reason}.`;
  }
  const alerts = (/^\s*Alerts: (.+)$/m.exec(part)?.[1] ?? '').split(/[\s,]+/).filter((alert) => alert !== '' && alert !== 'none');
  const grave = alerts.find((alert) => alert.endsWith('-error') || alert.startsWith('offline') || alert.startsWith('paused'));
  if (grave === undefined) return null;
  const kind = grave.replace(/-(?:error|report|warning)$/, '');
  return alertWords[kind] ?? `It says “${kind.replaceAll('-', ' ')}”.`;
}

/** The printer-state-reasons that somebody can do something about (RFC 8011 §5.4.12). */
const alertWords: Readonly<Record<string, string>> = {
  'media-empty': 'It has no paper.',
  'media-needed': 'It waits for paper.',
  'media-jam': 'Its paper is jammed.',
  'cover-open': 'Its cover is open.',
  'door-open': 'Its door is open.',
  'toner-empty': 'Its toner is used up.',
  'marker-supply-empty': 'Its ink is used up.',
  offline: 'It is offline.',
  paused: 'It is paused.',
};

/** Null where the program is missing, fails, or does not answer. */
async function output(program: string, parameters: readonly string[]): Promise<string | null> {
  const { code, said } = await run(program, parameters, limitMs.asking, null);
  return code === 0 ? said : null;
}

interface Ended {
  /** Null where the program is missing or was given up. */
  readonly code: number | null;
  /** What it wrote: on success its answer, otherwise its complaint. */
  readonly said: string;
}

function run(program: string, parameters: readonly string[], timeout: number, input: Uint8Array | null): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { env: { ...process.env, LC_ALL: 'C' }, timeout, stdio: 'pipe' });
    const out: Buffer[] = [];
    const complaint: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
    // It may end before it has read everything; its complaint says why.
    child.stdin.on('error', () => undefined);
    child.on('error', () => resolve({ code: null, said: `${program} is not installed on this computer` }));
    child.on('close', (code) => {
      if (code === null) resolve({ code, said: 'the print system of this computer did not answer in time' });
      else resolve({ code, said: Buffer.concat(code === 0 ? out : complaint).toString('utf8') });
    });
    child.stdin.end(input ?? undefined);
  });
}
