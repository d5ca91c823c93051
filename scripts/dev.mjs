// `npm run dev`: plain JavaScript, so that it runs on an old Node too. The work is in packages/launcher/src/dev.
import { runUnderSupportedNode } from './bootstrap.mjs';

runUnderSupportedNode('dev.ts');
