import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const WATCHDOG = fileURLToPath(new URL('./die-with-launcher.mjs', import.meta.url));

function startServer(handler: string) {
  const script = `${handler}; console.log('up'); setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--import', WATCHDOG, '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
}

it('a server gets SIGTERM when the pipe from its launcher closes', async () => {
  const server = startServer("process.on('SIGTERM', () => process.exit(42))");
  await once(server.stdout, 'data');
  server.stdin.destroy();
  expect(await once(server, 'exit')).toEqual([42, null]);
});

it('a program that is done ends although the pipe is still open', async () => {
  const program = spawn(process.execPath, ['--import', WATCHDOG, '-e', '1'], { stdio: ['pipe', 'inherit', 'inherit'] });
  expect(await once(program, 'exit')).toEqual([0, null]);
});
