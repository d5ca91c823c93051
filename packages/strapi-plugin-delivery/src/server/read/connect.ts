import type { Core } from '@strapi/strapi';
import { assertDialect } from '../log/tables.ts';
import type { LogConnection } from './log-connection.ts';
import { connectPostgres } from './postgres-connection.ts';
import { connectSqlite } from './sqlite-connection.ts';

/** Opens what the log is read with. */
export function connectLog(strapi: Core.Strapi, changed: () => void): LogConnection {
  return assertDialect(strapi.db) === 'sqlite' ? connectSqlite(strapi.db, changed) : connectPostgres(strapi.db, strapi.log, changed);
}
