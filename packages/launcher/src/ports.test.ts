import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { assertPortFree, freePorts } from './ports.ts';

it('names a taken port and the variable that changes it', async () => {
  const [port = 0] = await freePorts(1);
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  await expect(assertPortFree(port, '127.0.0.1', 'SITE_PORT')).rejects.toThrow(
    new RegExp(`^Port ${port} is already in use: set SITE_PORT to another port`),
  );
  server.close();
  await once(server, 'close');
  await assertPortFree(port, '127.0.0.1', 'SITE_PORT');
});

it('gives different ports', async () => {
  expect(new Set(await freePorts(5)).size).toBe(5);
});
