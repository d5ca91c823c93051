import { createRequire } from 'node:module';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepStatements, type PreparingConnection } from './statement-cache';

interface Connection extends PreparingConnection {
  prepare(sql: string): { all(parameters?: unknown[]): unknown[]; run(parameters?: unknown[]): unknown };
}
const Database = createRequire(import.meta.url)('better-sqlite3') as new (file: string) => Connection;

let connection: Connection;
let prepare: ReturnType<typeof vi.spyOn>;
const run = (sql: string, ...parameters: unknown[]) => connection.prepare(sql).run(parameters);
const all = (sql: string, ...parameters: unknown[]) => connection.prepare(sql).all(parameters);

beforeEach(() => {
  connection = new Database(':memory:');
  run('create table t (a)');
  prepare = vi.spyOn(connection, 'prepare');
  keepStatements(connection);
});

it('prepares a text once and runs it with what it is given each time', () => {
  for (const value of [1, 2]) run('insert into t values (?)', value);
  expect([all('select a from t where a = ?', 2), all('select a from t where a = ?', 1)]).toEqual([[{ a: 2 }], [{ a: 1 }]]);
  expect(prepare.mock.calls.flat()).toEqual(['insert into t values (?)', 'select a from t where a = ?']);
});

it('knows the columns that were added or taken away since', () => {
  run('insert into t values (1)');
  expect(all('select * from t')).toEqual([{ a: 1 }]);
  run('alter table t add column b default 2');
  expect(all('select * from t')).toEqual([{ a: 1, b: 2 }]);
  run('alter table t drop column a');
  expect(all('select * from t')).toEqual([{ b: 2 }]);
});

it('keeps a limited number, the last ones used', () => {
  for (let number = 0; number < 1_000; number += 1) {
    all(`select ${number}`);
    all('select a from t');
  }
  all('select 999');
  expect(prepare).toHaveBeenCalledTimes(1_001);
  all('select 0');
  expect(prepare).toHaveBeenCalledTimes(1_002);
});
