// `npm start`: plain JavaScript, so that it runs on an old Node too. The work is in packages/launcher.
import { runUnderSupportedNode } from './bootstrap.mjs';

runUnderSupportedNode('start.ts');
