import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type { DeliveryEvent } from '../../packages/strapi-plugin-delivery/src/server/events.ts';
import { DELIVERY_TOKEN, startContractCms, type ContractCms } from './contract-cms.ts';

export type { DeliveryEvent };

/** A connection of PostgreSQL's driver, as far as tests use it. */
export interface PostgresClient {
  connect(): Promise<unknown>;
  query(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
}

/** A database that tests can have of their own. */
export interface TestDatabase {
  name: string;
  /** Why it cannot be used here. */
  reason?: string;
  /** @returns what the CMS is told, and how to remove the database again */
  create(): Promise<{ environment: Record<string, string>; drop(): Promise<void> }>;
}

const POSTGRES_URL = process.env.TEST_POSTGRES_URL ?? 'postgres://root@127.0.0.1:5432/postgres';
const requireOfCms = createRequire(new URL('../../apps/cms/package.json', import.meta.url));
const { Client } = requireOfCms('pg') as { Client: new (settings: object) => PostgresClient };

export function connectPostgres(connectionString: string = POSTGRES_URL): PostgresClient {
  return new Client({ connectionString, connectionTimeoutMillis: 2_000 });
}

async function asAdministrator(sql: string): Promise<void> {
  const client = connectPostgres();
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function explainNoPostgres(): Promise<string | undefined> {
  try {
    await asAdministrator('select 1');
    return undefined;
  } catch (error) {
    return `no PostgreSQL at TEST_POSTGRES_URL or on this machine (${error instanceof Error ? error.message : String(error)})`;
  }
}

const SQLITE: TestDatabase = { name: 'SQLite', create: async () => ({ environment: {}, drop: async () => {} }) };

const postgresReason = await explainNoPostgres();
export const POSTGRES: TestDatabase = {
  name: postgresReason ? `PostgreSQL, skipped: ${postgresReason}` : 'PostgreSQL',
  ...(postgresReason ? { reason: postgresReason } : {}),
  async create() {
    const name = `meridian_test_${randomBytes(6).toString('hex')}`;
    await asAdministrator(`create database ${name}`);
    const url = new URL(POSTGRES_URL);
    url.pathname = `/${name}`;
    return { environment: { DATABASE_URL: url.href }, drop: () => asAdministrator(`drop database if exists ${name} with (force)`) };
  },
};

export const DATABASES: readonly TestDatabase[] = [SQLITE, POSTGRES];

/** Where a reader stands in the log. */
export interface Cursor {
  epoch: string;
  position: number;
  last: string | null;
}

export interface LogAnswer extends Cursor {
  status: number;
  head: number;
  events: DeliveryEvent[];
  error?: { status: number; name: string; message: string };
}

export interface DeliveryCms extends ContractCms {
  /** Asks the log, with the token. */
  ask(parameters?: Record<string, string>, init?: RequestInit): Promise<LogAnswer>;
  /** Where the log ends now. */
  now(): Promise<Cursor>;
  /** Asks for what came after a cursor. */
  after(cursor: Cursor, more?: Record<string, string>, init?: RequestInit): Promise<LogAnswer>;
  /** The events that some work made. */
  eventsOf(work: () => Promise<unknown>): Promise<DeliveryEvent[]>;
  /** The plugin's own service. */
  log: LogService;
  /** What the CMS was told, for a second process on the same database. */
  environment: Record<string, string>;
}

export interface LogService {
  compare(): Promise<void>;
  readers(): { name: string; position: number; isWaiting: boolean }[];
  republishEverything(): Promise<number>;
}

/** The CMS on a database of its own, and its log. */
export async function startDeliveryCms(database: TestDatabase, settings: Readonly<Record<string, string>> = {}): Promise<DeliveryCms> {
  const { environment, drop } = await database.create();
  const cms = await startContractCms({
    DELIVERY_KEEP_EVENTS: '10000',
    DELIVERY_ACKNOWLEDGE_WITHIN: '250',
    ...environment,
    ...settings,
  });
  const ask: DeliveryCms['ask'] = async (parameters = {}, init = {}) => {
    const query = new URLSearchParams(parameters).toString();
    const response = await fetch(`${cms.url}/delivery/events${query && `?${query}`}`, {
      ...init,
      headers: init.headers ?? { authorization: `Bearer ${DELIVERY_TOKEN}` },
    });
    return { status: response.status, ...((await response.json()) as Omit<LogAnswer, 'status'>) };
  };
  const now = async () => {
    const { epoch, position, last } = await ask();
    return { epoch, position, last };
  };
  const after: DeliveryCms['after'] = ({ epoch, position, last }, more = {}, init = {}) =>
    ask({ epoch, after: String(position), ...(last === null ? {} : { last }), ...more }, init);
  return {
    ...cms,
    environment: { DATA_DIR: process.env.DATA_DIR ?? '', ...environment },
    ask,
    now,
    after,
    log: cms.strapi.plugin('delivery').service('log'),
    async eventsOf(work) {
      const cursor = await now();
      await work();
      return (await after(cursor)).events;
    },
    async stop() {
      await cms.stop();
      await drop();
    },
  };
}
