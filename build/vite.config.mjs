import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The screens. Both hosts serve them from the root of an origin, also for an address such as /letters/ID: so no relative base. */
export default defineConfig({
  root: at('renderer'),
  base: '/',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: at('out/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    // A `data:` URL in a script or a style would not pass everywhere under the content security policy.
    assetsInlineLimit: 0,
    // Vite's own polyfill for it is an inline script in some configurations; every browser here has it.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
});
