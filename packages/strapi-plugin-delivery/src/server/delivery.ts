import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { takePending, type Pending } from './log/pending.ts';
import { quotedTable, TABLES } from './log/tables.ts';
import { hookCommits } from './log/transactions.ts';
import { lockLog, writeEvents } from './log/write-events.ts';
import { Bell } from './read/bell.ts';
import { connectSqlite } from './read/sqlite-connection.ts';
import type { LogConnection } from './read/log-connection.ts';
import { LogReader } from './read/log-reader.ts';
import { Readers } from './read/readers.ts';
import { readSettings, type Settings } from './settings.ts';

interface Committed {
  position: number;
  pending: Pending;
}

/** What one Strapi has running of the plugin. */
export class Delivery {
  readonly settings: Settings;
  readonly readers = new Readers();
  readonly bell = new Bell((waiting) => this.#connection?.watch(waiting > 0));
  readonly #strapi: Core.Strapi;
  #connection: LogConnection | undefined;
  #reader: LogReader | undefined;
  #isClosing = false;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    this.settings = readSettings(strapi);
  }

  get isClosing(): boolean {
    return this.#isClosing;
  }

  get reader(): LogReader {
    if (!this.#reader) throw new Error('The event log is read before the CMS has started: wait until it has.');
    return this.#reader;
  }

  /** From now on everything that commits passes through the log. */
  hook(): void {
    const { db } = this.#strapi;
    hookCommits<Committed>(db, {
      settle: async () => {},
      flush: (trx) => this.#flush(trx),
      committed: (committed) => this.#committed(committed),
    });
  }

  /** Opens what the log is read with. */
  open(): void {
    const { db } = this.#strapi;
    this.#connection = connectSqlite(db, () => this.bell.ring());
    this.#reader = new LogReader(this.#connection, { events: quotedTable(db, TABLES.events), meta: quotedTable(db, TABLES.meta) });
  }

  /** Answers whoever waits, and lets go of everything. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.bell.ring();
    await this.#connection?.close();
  }

  async #flush(trx: Knex.Transaction): Promise<Committed | undefined> {
    const pending = takePending(trx);
    if (!pending?.events.size) return undefined;
    const { db } = this.#strapi;
    await lockLog(db, trx);
    const position = await writeEvents(db, trx, [...pending.events.values()]);
    return { position, pending };
  }

  #committed({ position }: Committed): void {
    const state = this.#strapi.requestContext.get()?.state;
    if (state) state.deliveryPosition = Math.max(Number(state.deliveryPosition ?? 0), position);
    this.bell.ring();
  }
}
