import { createError, defineEventHandler, sendRedirect } from 'h3';
import { toAddress } from '../core/address.ts';
import { pageStoreAdapter } from './adapter.ts';

/** While developing there is no store; the gate stands where it would, and the server says that it is alive. */
export default defineEventHandler((event) => {
  if (event.path === '/healthz') return { alive: true };
  // Tools of the development server have addresses of their own, and Nuxt asks itself without a connection.
  if (!event.node.req.socket?.remoteAddress || /^\/(_|@|node_modules)/.test(event.path)) return;
  const address = toAddress(event.path, pageStoreAdapter().rules);
  if (address.kind === 'redirect') return sendRedirect(event, address.location, 301);
  if (address.kind === 'refused') throw createError({ statusCode: address.status });
});
