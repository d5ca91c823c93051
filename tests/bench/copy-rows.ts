import { randomBytes } from 'node:crypto';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

type Row = Record<string, SQLInputValue>;

/** A table whose rows belong to those of another, by one of its columns. */
interface Child {
  table: string;
  column: string;
}

/** Copies drafts of Strapi as rows: their own, those of their components and those of their links, as a draft and a published version. */
export class RowCopier {
  readonly #database: DatabaseSync;
  readonly #tables: ReadonlyMap<string, string>;
  readonly #inserts = new Map<string, StatementSync>();
  readonly #children = new Map<string, Child[]>();
  /** The number of the published version by that of the draft, as a link names it: `red_flag_id 7`. */
  readonly #published = new Map<string, number>();

  /** @param tables of components, by what Strapi calls them */
  constructor(database: DatabaseSync, tables: ReadonlyMap<string, string>) {
    this.#database = database;
    this.#tables = tables;
  }

  /** Gives a draft without components a published version, which published copies link to. */
  publish(table: string, documentId: string): void {
    const draft = this.#draft(table, documentId);
    const id = this.#insert(table, { ...draft, published_at: Date.now() });
    this.#published.set(`${table.replace(/s$/, '')}_id ${draft.id}`, id);
  }

  /** Adds a document like this draft, with other texts. */
  copy(table: string, documentId: string, texts: Row): void {
    const model = this.#draft(table, documentId);
    const own = { ...model, ...texts, document_id: randomBytes(12).toString('hex') };
    for (const published_at of [null, Date.now()]) this.#copyRow(table, { ...own, published_at }, published_at !== null);
  }

  #draft(table: string, documentId: string): Row {
    const row = this.#database.prepare(`select * from "${table}" where document_id = ? and published_at is null`).get(documentId);
    if (!row) throw new Error(`There is no draft ${documentId} in ${table}.`);
    return row as Row;
  }

  /** @returns the number of the copy */
  #copyRow(table: string, row: Row, isPublished: boolean): number {
    const id = this.#insert(table, row);
    for (const child of this.#childrenOf(table)) {
      const rows = this.#database.prepare(`select * from "${child.table}" where "${child.column}" = ?`).all(row.id ?? null) as Row[];
      for (const part of rows) this.#insert(child.table, { ...this.#copyTarget(part, isPublished), [child.column]: id });
    }
    return id;
  }

  /** A row of a link, leading to a copy of the same component, or to the version of the same kind. */
  #copyTarget(part: Row, isPublished: boolean): Row {
    const table = this.#tables.get(String(part.component_type));
    if (!table) return isPublished ? this.#toPublished(part) : part;
    const component = this.#database.prepare(`select * from "${table}" where id = ?`).get(part.cmp_id ?? null) as Row;
    return { ...part, cmp_id: this.#copyRow(table, component, isPublished) };
  }

  #toPublished(part: Row): Row {
    return Object.fromEntries(Object.entries(part).map(([column, value]) => [column, this.#published.get(`${column} ${value}`) ?? value]));
  }

  #insert(table: string, { id: _id, ...row }: Row): number {
    const columns = Object.keys(row);
    const values = columns.map(() => '?').join(', ');
    const statement =
      this.#inserts.get(table) ??
      this.#database.prepare(`insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values (${values})`);
    this.#inserts.set(table, statement);
    return Number(statement.run(...Object.values(row)).lastInsertRowid);
  }

  /** Tables of links and components, by their foreign keys. */
  #childrenOf(table: string): Child[] {
    const known = this.#children.get(table);
    if (known) return known;
    const sql = `select distinct m.name as "table", f."from" as "column" from sqlite_master m, pragma_foreign_key_list(m.name) f
      where m.type = 'table' and f."table" = ? and f.on_delete = 'CASCADE'`;
    const children = this.#database.prepare(sql).all(table) as unknown as Child[];
    this.#children.set(table, children);
    return children;
  }
}
