/** A connection of better-sqlite3, as far as statements are kept for it. */
export interface PreparingConnection {
  prepare(sql: string): object;
}

/** Statements that are kept, by their text. Strapi's come from some hundred places; lists of ids make many of one. */
const MOST_STATEMENTS = 1_000;
/** A statement of many parameters hardly comes again. */
const LONGEST_TEXT = 4_000;
/** What changes tables or settings; afterwards nothing is taken for granted. */
const CHANGES_TABLES = /^\s*(create|alter|drop|pragma|vacuum|reindex|attach|detach)\b/i;

/**
 * Has a connection keep its prepared statements: the same few hundred texts come again and again, and to prepare one takes longer than
 * to run it. The least recently used go.
 */
export function keepStatements(connection: PreparingConnection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, object>();
  connection.prepare = (sql) => {
    if (CHANGES_TABLES.test(sql)) kept.clear();
    const statement = kept.get(sql) ?? prepare(sql);
    if (sql.length > LONGEST_TEXT || CHANGES_TABLES.test(sql)) return statement;
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}
