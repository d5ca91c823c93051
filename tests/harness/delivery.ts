import { inject } from 'vitest';
import type { DeliveryEvent } from '../../packages/strapi-plugin-delivery/src/server/events.ts';
import { DELIVERY_TOKEN, startContractCms, type Content, type ContractCms } from './contract-cms.ts';
import { createPostgresDatabase, explainNoPostgres } from './postgres.ts';

export { connectPostgres } from './postgres.ts';
export type { DeliveryEvent };

/** A database that tests can have of their own. */
export interface TestDatabase {
  name: string;
  /** Why it cannot be used here. */
  reason?: string;
  /** @returns what the CMS is told, and how to remove the database again */
  create(): Promise<{ environment: Record<string, string>; drop(): Promise<void> }>;
}

const SQLITE: TestDatabase = { name: 'SQLite', create: async () => ({ environment: {}, drop: async () => {} }) };

const postgresReason = await explainNoPostgres();
export const POSTGRES: TestDatabase = {
  name: postgresReason ? `PostgreSQL, skipped: ${postgresReason}` : 'PostgreSQL',
  ...(postgresReason ? { reason: postgresReason } : {}),
  async create() {
    const { url, drop } = await createPostgresDatabase(inject('postgresTemplate'));
    return { environment: { DATABASE_URL: url }, drop };
  },
};

export const DATABASES: readonly TestDatabase[] = [SQLITE, POSTGRES];

/**
 * For tests of what is made of Strapi's own queries, which both databases answer alike: PostgreSQL only in `npm run test:full`, since
 * each file boots the CMS once more for it.
 */
export const USUAL_DATABASES: readonly TestDatabase[] = process.env.TEST_FULL ? DATABASES : [SQLITE];

/** What a test runs on that is about no database: SQLite, and PostgreSQL in the project `contract-postgres`. */
export const USUAL_DATABASE: TestDatabase = process.env.TEST_DATABASE === 'postgres' ? POSTGRES : SQLITE;

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
export async function startDeliveryCms(
  database: TestDatabase,
  settings: Readonly<Record<string, string>> = {},
  content: Content = 'empty',
): Promise<DeliveryCms> {
  const { environment, drop } = await database.create();
  const cms = await startContractCms(
    { DELIVERY_KEEP_EVENTS: '10000', DELIVERY_ACKNOWLEDGE_WITHIN: '250', ...environment, ...settings },
    content,
  );
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
