export type Row = Readonly<Record<string, unknown>>;

/** How the log is read, beside the connections that content is written on. */
export interface LogConnection {
  /** Runs a query with `?` for its parameters. */
  query(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
  /** Looks out for commits of other processes while somebody waits for them. */
  watch(isNeeded: boolean): void;
  /** Changes when anything was committed; undefined where the database does not say. */
  version(): Promise<string | undefined>;
  close(): Promise<void>;
}
