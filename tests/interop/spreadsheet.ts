import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Debian has the office program in parts; elsewhere it comes with its spreadsheet. */
const isThere = (): boolean =>
  spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0 &&
  (!existsSync('/usr/lib/libreoffice/program') || existsSync('/usr/lib/libreoffice/program/libsclo.so'));

/** Why LibreOffice's spreadsheet cannot open our tables here, or null. */
export const whyNoSpreadsheet = isThere()
  ? null
  : 'LibreOffice’s spreadsheet is not installed (Debian: apt-get install libreoffice-calc-nogui)';

/** What a spreadsheet made of a table's cells. */
export interface Opened {
  readonly cells: number;
  readonly formulas: readonly string[];
}

/** Opens a table in LibreOffice without a window, as a double click does, and tells what became of its cells. */
export function openInSpreadsheet(csv: string): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'follow-through-table-'));
  try {
    const file = join(folder, 'table.csv');
    writeFileSync(file, csv);
    const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings')).href}`;
    execFileSync('soffice', ['--headless', settings, '--convert-to', 'fods', '--outdir', folder, file], { stdio: 'ignore' });
    const sheet = readFileSync(join(folder, 'table.fods'), 'utf8');
    const filled = [...sheet.matchAll(/<table:table-cell ([^>]*office:value-type=[^>]*)>/g)];
    return {
      // Equal neighbors are written once.
      cells: filled.reduce((sum, [, said = '']) => sum + Number(/number-columns-repeated="(\d+)"/.exec(said)?.[1] ?? 1), 0),
      formulas: [...sheet.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
