import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { LauncherError, codeOf } from './errors.ts';

async function listen(port: number, host: string): Promise<Server> {
  const server = createServer();
  server.listen({ port, host, exclusive: true });
  await once(server, 'listening');
  return server;
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}

const REASONS: Record<string, string> = {
  EADDRINUSE: 'is already in use',
  EACCES: 'may only be used by the administrator',
  EADDRNOTAVAIL: 'cannot be opened, since HOST is not an address of this machine',
};

/** @throws LauncherError naming the port and the variable that changes it */
export async function assertPortFree(port: number, host: string, variable: string): Promise<void> {
  try {
    await close(await listen(port, host));
  } catch (error) {
    const reason = REASONS[codeOf(error)] ?? `cannot be opened (${codeOf(error)})`;
    const remedy =
      codeOf(error) === 'EADDRNOTAVAIL'
        ? 'set HOST to 127.0.0.1'
        : `set ${variable} to another port, for example ${variable}=${port + 100} npm start`;
    throw new LauncherError(`Port ${port} ${reason}: ${remedy}.`, { cause: error });
  }
}

/** Ports that nobody uses right now; all are held open together so that they differ. */
export async function freePorts(count: number, host = '127.0.0.1'): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0, host)));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(close));
  return ports;
}
