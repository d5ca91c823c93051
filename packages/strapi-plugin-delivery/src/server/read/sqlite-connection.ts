import type { Core } from '@strapi/strapi';
import type { LogConnection, Row } from './log-connection.ts';

type Database = Core.Strapi['db'];

interface Statement {
  all(...parameters: unknown[]): Row[];
}

interface Native {
  prepare(sql: string): Statement;
  pragma(statement: string, options: { simple: true }): unknown;
  close(): void;
}

type Driver = new (filename: string, options: { readonly: true; fileMustExist: true }) => Native;

const POLL_EVERY = 5;

/**
 * A connection of our own, for reading only, so that readers neither wait for Strapi's single one nor see what it has not
 * committed. It is made with the driver that Strapi's connection uses: two copies of SQLite in one process would drop each other's
 * locks on the file.
 */
export function connectSqlite(db: Database, changed: () => void): LogConnection {
  const { driver, filename } = readClient(db.connection.client);
  const native = new driver(filename, { readonly: true, fileMustExist: true });
  const statements = new Map<string, Statement>();
  let timer: NodeJS.Timeout | undefined;
  // A number that changes when another connection, of this process or another, has committed.
  const version = () => native.pragma('data_version', { simple: true });
  return {
    query: async (sql, parameters) => {
      const statement = statements.get(sql) ?? native.prepare(sql);
      statements.set(sql, statement);
      return statement.all(...parameters);
    },
    watch(isNeeded) {
      if (isNeeded === (timer !== undefined)) return;
      clearInterval(timer);
      timer = isNeeded ? setInterval(createPoll(version, changed), POLL_EVERY) : undefined;
    },
    version: async () => String(version()),
    close: async () => {
      clearInterval(timer);
      native.close();
    },
  };
}

function createPoll(version: () => unknown, changed: () => void): () => void {
  let known = version();
  return () => {
    const now = version();
    if (now === known) return;
    known = now;
    changed();
  };
}

function readClient(client: unknown): { driver: Driver; filename: string } {
  const { driver, connectionSettings } = client as { driver?: unknown; connectionSettings?: { filename?: unknown } };
  const filename = connectionSettings?.filename;
  if (typeof driver === 'function' && typeof filename === 'string' && filename !== ':memory:') {
    return { driver: driver as Driver, filename };
  }
  throw new Error('The delivery plugin reads its log from the file of the database: set connection.filename in config/database to a file.');
}
