import type { Core } from '@strapi/strapi';
import { CHANNEL } from '../log/write-events.ts';
import type { LogConnection, Row } from './log-connection.ts';

type Database = Core.Strapi['db'];

interface Native {
  connect(): Promise<unknown>;
  query(sql: string): Promise<unknown>;
  on(event: 'notification' | 'error' | 'end', listener: (value?: unknown) => void): void;
  end(): Promise<void>;
}

type CreateNative = () => Native;

/** A net under the notifications: milliseconds. */
const POLL_EVERY = 1_000;
const RECONNECT_AFTER = 1_000;

/**
 * Reads the log through Strapi's own pool, and hears of commits, of any process, over a connection of its own.
 * @param changed called when the log may have grown
 */
export function connectPostgres(db: Database, log: { warn(message: string): void }, changed: () => void): LogConnection {
  const listener = listen(readClient(db.connection.client), log, changed);
  let timer: NodeJS.Timeout | undefined;
  return {
    query: async (sql, parameters) => {
      const { rows } = (await db.connection.raw(sql, parameters as string[])) as { rows: Row[] };
      return rows;
    },
    watch(isNeeded) {
      if (isNeeded === (timer !== undefined)) return;
      clearInterval(timer);
      timer = isNeeded ? setInterval(changed, POLL_EVERY) : undefined;
    },
    version: async () => undefined,
    close: async () => {
      clearInterval(timer);
      await listener.close();
    },
  };
}

/** Keeps a connection that listens, and makes a new one whenever it is lost. */
function listen(create: CreateNative, log: { warn(message: string): void }, changed: () => void): { close(): Promise<void> } {
  let current: Native | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;

  const connect = () => {
    const native = create();
    current = native;
    const lose = (reason?: unknown) => {
      if (current !== native || isClosed) return;
      current = undefined;
      const cause = reason instanceof Error ? reason.message : 'it ended';
      log.warn(`The connection that hears of new events is lost (${cause}). Readers are told once a second until it is back.`);
      retry = setTimeout(connect, RECONNECT_AFTER);
      native.end().catch(() => {
        // It is lost already; there is nothing left to end.
      });
    };
    native.on('notification', changed);
    native.on('error', lose);
    native.on('end', lose);
    native
      .connect()
      .then(() => native.query(`listen ${CHANNEL}`))
      // What came while nobody listened.
      .then(changed, lose);
  };
  connect();
  return {
    async close() {
      isClosed = true;
      clearTimeout(retry);
      await current?.end();
    },
  };
}

/** The driver and the settings of Strapi's own connection, so that there is one place to set them. */
function readClient(client: unknown): CreateNative {
  const { driver, connectionSettings } = client as { driver?: { Client?: unknown }; connectionSettings?: unknown };
  const Client = driver?.Client;
  if (typeof Client !== 'function') throw new Error('The delivery plugin needs the PostgreSQL driver "pg": add it to the dependencies.');
  const Driver = Client as new (settings: unknown) => Native;
  return () => new Driver(connectionSettings);
}
