/** What Nitro's own server entries use; it has no types where a package of its own looks for them. */
declare module 'nitropack/runtime/internal' {
  import type { Server } from 'node:http';
  import type { NitroApp } from 'nitropack';

  export function setupGracefulShutdown(server: Server, nitroApp: NitroApp): void;
  export function trapUnhandledNodeErrors(): void;
}
