import { ACTIONS, type Action, type DeliveryEvent, type DocumentChange } from '../events.ts';
import type { LogConnection, Row } from './log-connection.ts';

/** Where the log stands. */
export interface LogState {
  epoch: string;
  /** The newest position; 0 in a log without events. */
  head: number;
  /** The id of the newest event; null in a log without events. */
  headId: string | null;
  /** The newest position that was compacted away; 0 if none was. */
  compactedTo: number;
}

/** At most this many events are read at once. */
export const MAXIMUM_EVENTS = 500;

/** Reads the log. The names are those of the tables, quoted. */
export class LogReader {
  readonly #connection: LogConnection;
  readonly #stateSql: string;
  readonly #eventsSql: string;
  readonly #newestSql: string;
  readonly #countSql: string;

  constructor(connection: LogConnection, tables: { events: string; meta: string }) {
    const { events, meta } = tables;
    this.#connection = connection;
    this.#stateSql =
      `select (select value from ${meta} where name = 'epoch') as epoch, ` +
      `(select value from ${meta} where name = 'compacted_to') as compacted_to, ` +
      `(select max(position) from ${events}) as head, ` +
      `(select id from ${events} order by position desc limit 1) as head_id, ` +
      `(select id from ${events} where position = ?) as known_id`;
    this.#eventsSql = `select * from ${events} where position > ? order by position limit ${MAXIMUM_EVENTS}`;
    this.#newestSql = `select * from ${events} order by position desc limit ?`;
    this.#countSql = `select count(*) as events from ${events} where position > ?`;
  }

  /** @returns where the log stands, and the id of the event at a position, if it is there */
  async state(position = 0): Promise<LogState & { knownId: string | undefined }> {
    const [row] = await this.#connection.query(this.#stateSql, [position]);
    if (typeof row?.epoch !== 'string') throw new Error('The event log has no epoch: restart the CMS so that it makes one.');
    return {
      epoch: row.epoch,
      head: Number(row.head ?? 0),
      headId: typeof row.head_id === 'string' ? row.head_id : null,
      compactedTo: Number(row.compacted_to ?? 0),
      knownId: typeof row.known_id === 'string' ? row.known_id : undefined,
    };
  }

  /** The events after a position, oldest first, at most {@link MAXIMUM_EVENTS}. */
  async after(position: number): Promise<DeliveryEvent[]> {
    return (await this.#connection.query(this.#eventsSql, [position])).map(toEvent);
  }

  /** The newest events, newest first. */
  async newest(count: number): Promise<DeliveryEvent[]> {
    return (await this.#connection.query(this.#newestSql, [count])).map(toEvent);
  }

  /** How many events came after a position. Positions alone do not tell: there may be gaps between them. */
  async countAfter(position: number): Promise<number> {
    const [row] = await this.#connection.query(this.#countSql, [position]);
    return Number(row?.events ?? 0);
  }
}

function toEvent(row: Row): DeliveryEvent {
  return {
    position: Number(row.position),
    id: String(row.id),
    action: toAction(String(row.action)),
    uid: String(row.uid),
    documentId: String(row.document_id),
    locales: JSON.parse(String(row.locales)) as string[],
    touched: JSON.parse(String(row.touched)) as DocumentChange[],
    at: String(row.at),
  };
}

/** What a later version of the plugin wrote is at least a change. */
function toAction(text: string): Action {
  return ACTIONS.find((action) => action === text) ?? 'update';
}
