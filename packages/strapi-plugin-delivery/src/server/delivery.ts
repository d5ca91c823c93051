import { setTimeout as delay } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { EVERYTHING, mergeChanges } from './events.ts';
import { healOwners } from './heal/heal-owners.ts';
import { recordEvent, takeFirstPublished, takePending } from './log/pending.ts';
import { quotedTable, TABLES } from './log/tables.ts';
import { hookCommits, type TransactionTools } from './log/transactions.ts';
import { lockLog, writeEvents } from './log/write-events.ts';
import { Bell } from './read/bell.ts';
import { connectLog } from './read/connect.ts';
import type { LogConnection } from './read/log-connection.ts';
import { LogReader } from './read/log-reader.ts';
import { Readers } from './read/readers.ts';
import { markChanged } from './reconcile/known.ts';
import { readSettings, type Settings } from './settings.ts';
import { Upkeep } from './upkeep.ts';

/** How long a shutdown waits for answers to leave: milliseconds. */
const CLOSE_WITHIN = 1_000;

/** What one Strapi has running of the plugin. */
export class Delivery {
  readonly settings: Settings;
  readonly readers = new Readers();
  readonly bell = new Bell((waiting) => this.#connection?.watch(waiting > 0 && !this.isClosing));
  readonly upkeep: Upkeep;
  readonly #strapi: Core.Strapi;
  readonly #answers = new Set<Promise<void>>();
  #connection: LogConnection | undefined;
  #reader: LogReader | undefined;
  #isClosing = false;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    this.settings = readSettings(strapi);
    this.upkeep = new Upkeep(strapi, {
      settings: this.settings,
      version: async () => this.#connection?.version(),
      ring: () => this.bell.ring(),
    });
  }

  /** Whether the process is about to end, so that nobody is kept waiting. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  get reader(): LogReader {
    if (!this.#reader) throw new Error('The event log is read before the CMS has started: wait until it has.');
    return this.#reader;
  }

  /** From now on everything that commits passes through the log. */
  hook(): void {
    hookCommits<number>(this.#strapi.db, {
      settle: (trx) => this.#settle(trx),
      flush: (trx) => this.#flush(trx),
      committed: (position) => this.#committed(position),
    });
  }

  /** Opens what the log is read with. */
  open(): void {
    const { db } = this.#strapi;
    this.#connection = connectLog(this.#strapi, () => this.bell.ring());
    this.#reader = new LogReader(this.#connection, { events: quotedTable(db, TABLES.events), meta: quotedTable(db, TABLES.meta) });
  }

  /** Notes an answer that is under way; a shutdown lets it leave. */
  track(answer: Promise<void>): void {
    this.#answers.add(answer);
    void answer.finally(() => this.#answers.delete(answer));
  }

  /** Asks every reader to treat all it has as changed. @returns the position of the event */
  async republishEverything(): Promise<number> {
    await this.#strapi.db.transaction(async ({ trx }: TransactionTools) => recordEvent(trx, EVERYTHING));
    return (await this.reader.state()).head;
  }

  /** Answers whoever waits, and lets go of everything. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.bell.ring();
    await this.upkeep.stop();
    await Promise.race([Promise.all(this.#answers), delay(CLOSE_WITHIN, undefined, { ref: false })]);
    await this.#connection?.close();
  }

  async #settle(trx: Knex.Transaction): Promise<void> {
    for (let target = takeFirstPublished(trx); target; target = takeFirstPublished(trx)) {
      await healOwners(this.#strapi, trx, target);
    }
  }

  async #flush(trx: Knex.Transaction): Promise<number | undefined> {
    const pending = takePending(trx);
    if (!pending?.events.size) return undefined;
    const { db } = this.#strapi;
    const events = [...pending.events.values()];
    await lockLog(db, trx);
    const position = await writeEvents(db, trx, events);
    await markChanged(db, trx, mergeChanges([...events, ...events.flatMap(({ touched }) => touched), ...pending.affected]));
    return position;
  }

  #committed(position: number): void {
    const state = this.#strapi.requestContext.get()?.state;
    if (state) state.deliveryPosition = Math.max(Number(state.deliveryPosition ?? 0), position);
    this.bell.ring();
    this.upkeep.afterCommit(position);
  }
}
