import path from 'node:path';
import { dataDir } from '../src/settings/data-dir';
import { keepStatements, type PreparingConnection } from '../src/settings/statement-cache';

interface SqliteConnection extends PreparingConnection {
  pragma(statement: string): unknown;
}

/** Readers must not wait for writers, and a busy database waits instead of failing. */
function prepareConnection(connection: SqliteConnection, done: (error: Error | null) => void): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 5000');
  keepStatements(connection);
  done(null);
}

/** PostgreSQL if DATABASE_URL names one, otherwise a file in the data folder. */
export default () => ({ connection: process.env.DATABASE_URL ? postgres(process.env.DATABASE_URL) : sqlite() });

function sqlite() {
  return {
    client: 'sqlite',
    connection: { filename: process.env.DATABASE_FILENAME ?? path.join(dataDir(), 'cms.db') },
    useNullAsDefault: true,
    pool: { afterCreate: prepareConnection },
  };
}

/** @throws {Error} for an address of another kind of database */
function postgres(url: string) {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new Error(
      'DATABASE_URL is not the address of a PostgreSQL database: set it to postgres://user:password@host:5432/name, or leave it out.',
    );
  }
  return { client: 'postgres', connection: { connectionString: url }, pool: { min: 0, max: 10 } };
}
