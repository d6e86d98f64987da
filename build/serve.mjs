/** `npm run serve -- FLAGS`: the browser host. */
import { checkNode } from './checkNode.mjs';

checkNode();
const { bundle } = await import('./bundle.mjs');
await bundle();
await import('../electron/serve.ts');
