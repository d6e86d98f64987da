/** `npm run package`: the program as a directory that runs where it is put, beside an Electron binary of this platform. */
import { runBin } from './bin.ts';
import { bundle } from './bundle.ts';
import { electronBinary, electronFolder } from './electronBinary.ts';

if (electronBinary() === null) {
  process.stderr.write(
    'Nothing was packaged: Electron’s binary is not here. Start the desktop program once (npm start) to download it, or name its folder in ELECTRON_OVERRIDE_DIST_PATH.\n',
  );
  process.exit(1);
}
await bundle();
const flags = ['--dir', `-c.electronDist=${electronFolder()}`, ...process.argv.slice(2)];
process.exitCode = runBin('electron-builder', 'electron-builder', flags) ? 0 : 1;
