import path from 'node:path';
import { dataDir } from '../src/settings/data-dir';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/** Readers must not wait for writers, and a busy database waits instead of failing. */
function prepareConnection(connection: SqliteConnection, done: (error: Error | null) => void): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 5000');
  done(null);
}

export default () => ({
  connection: {
    client: 'sqlite',
    connection: { filename: process.env.DATABASE_FILENAME ?? path.join(dataDir(), 'cms.db') },
    useNullAsDefault: true,
    pool: { afterCreate: prepareConnection },
  },
});
