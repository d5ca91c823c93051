// `npm test`: plain JavaScript, so that it runs on an old Node too. The work is in packages/launcher and tests/harness.
import { runUnderSupportedNode } from './bootstrap.mjs';

runUnderSupportedNode('test.ts');
