// Preloaded into the servers. Their standard input is a pipe that the launcher holds; it ends when the launcher dies,
// even by kill -9, and the server then stops as it does on SIGTERM instead of running on without anyone to stop it.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.stdin.on('error', () => {});
  process.stdin.once('close', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 8_000).unref();
  });
  process.stdin.resume();
  process.stdin.unref?.();
}
