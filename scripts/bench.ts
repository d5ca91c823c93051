/** `pnpm bench [100 10000]`: measures the running product at these numbers of conditions, and writes docs/performance.md. */
import { bench } from '../tests/bench/bench.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 10)) {
  console.error('Give numbers of conditions, each at least 10: pnpm bench 100 10000');
  process.exit(2);
}
await bench(sizes.length > 0 ? sizes : [100, 10_000]);
process.exit(0);
