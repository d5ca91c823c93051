/** What `GET /delivery/status` answers; see src/server/admin/status.ts. */
export interface DeliveryStatus {
  /** The clock of the CMS, by which the times below are to be measured. */
  now: string;
  position: number;
  events: ListedEvent[];
  readers: ListedReader[];
}

export interface ListedEvent {
  position: number;
  id: string;
  action: string;
  type: string;
  title: string;
  locales: string[];
  touched: number;
  at: string;
}

export interface ListedReader {
  name: string;
  position: number;
  lag: number;
  isConnected: boolean;
  lastSeen: string;
}
