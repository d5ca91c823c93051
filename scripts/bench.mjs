// `pnpm bench`: plain JavaScript, so that it runs on an old Node too. The work is in tests/bench.
import { runUnderSupportedNode } from './bootstrap.mjs';

runUnderSupportedNode('bench.ts');
