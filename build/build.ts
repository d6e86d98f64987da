/** `npm run build`: what does not run as it stands, bundled. */
import { bundle } from './bundle.ts';

await bundle();
