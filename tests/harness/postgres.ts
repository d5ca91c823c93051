import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';

/** A connection of PostgreSQL's driver, as far as tests use it. */
export interface PostgresClient {
  connect(): Promise<unknown>;
  query(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
}

/** A database of a test's own. */
export interface OwnDatabase {
  name: string;
  url: string;
  drop(): Promise<void>;
}

const POSTGRES_URL = process.env.TEST_POSTGRES_URL ?? 'postgres://root@127.0.0.1:5432/postgres';
const requireOfCms = createRequire(new URL('../../apps/cms/package.json', import.meta.url));
const { Client } = requireOfCms('pg') as { Client: new (settings: object) => PostgresClient };

export function connectPostgres(connectionString: string = POSTGRES_URL): PostgresClient {
  return new Client({ connectionString, connectionTimeoutMillis: 2_000 });
}

async function asAdministrator(...statements: string[]): Promise<void> {
  const client = connectPostgres();
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Why no PostgreSQL can be used here; undefined if one can. */
export async function explainNoPostgres(): Promise<string | undefined> {
  try {
    await asAdministrator('select 1');
    return undefined;
  } catch (error) {
    return `no PostgreSQL at TEST_POSTGRES_URL or on this machine (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** A new database, empty or a copy of another that nobody is connected to. */
export async function createPostgresDatabase(template?: string): Promise<OwnDatabase> {
  const name = `meridian_test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(
    `create database ${name} ${template ? `template ${template}` : ''}`,
    // Nobody needs test data after a power cut; waiting for the disk is most of what a small commit costs.
    `alter database ${name} set synchronous_commit = off`,
  );
  const url = new URL(POSTGRES_URL);
  url.pathname = `/${name}`;
  return { name, url: url.href, drop: () => asAdministrator(`drop database if exists ${name} with (force)`) };
}
