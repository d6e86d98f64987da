/** `npm run serve -- FLAGS`: the browser host. */
import { bundle } from './bundle.ts';

await bundle();
await import('../electron/serve.ts');
