// `pnpm demo:load`, `demo:clear`, `demo:reset`: plain JavaScript, so that it runs on an old Node too.
import { runUnderSupportedNode } from './bootstrap.mjs';

runUnderSupportedNode('demo.ts');
