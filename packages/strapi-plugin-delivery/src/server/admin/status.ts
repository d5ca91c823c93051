import type { Core } from '@strapi/strapi';
import type { Delivery } from '../delivery.ts';
import type { DeliveryEvent } from '../events.ts';
import type { LogReader } from '../read/log-reader.ts';
import type { Readers } from '../read/readers.ts';
import { displayNameOf, documentKey, readTitles } from '../titles.ts';

/** An event as a person reads it. */
export interface ListedEvent extends Pick<DeliveryEvent, 'position' | 'id' | 'action' | 'locales' | 'at'> {
  /** The content type's name; empty if the event is about everything. */
  type: string;
  /** Empty if the document is gone. */
  title: string;
  /** How many other documents it changed. */
  touched: number;
}

/** A reader as a person sees it. */
export interface ListedReader {
  name: string;
  position: number;
  /** How many events it has not seen. */
  lag: number;
  isConnected: boolean;
  /** ISO 8601; now, while it waits for the next event. */
  lastSeen: string;
}

export interface DeliveryStatus {
  /** What the CMS's clock says, ISO 8601: the times below are to be measured by it. */
  now: string;
  /** The newest; 0 in a log without events. */
  position: number;
  /** Newest first. */
  events: ListedEvent[];
  readers: ListedReader[];
}

const LISTED = 50;

/** The newest events and how far each reader is. */
export async function readStatus(strapi: Core.Strapi, { reader, readers }: Delivery): Promise<DeliveryStatus> {
  const events = await reader.newest(LISTED);
  const position = events[0]?.position ?? 0;
  return {
    now: new Date().toISOString(),
    position,
    events: await listEvents(strapi, events),
    readers: await listReaders(reader, readers, position),
  };
}

async function listEvents(strapi: Core.Strapi, events: readonly DeliveryEvent[]): Promise<ListedEvent[]> {
  const titles = await readTitles(strapi, events);
  return events.map((event) => ({
    position: event.position,
    id: event.id,
    action: event.action,
    locales: event.locales,
    at: event.at,
    type: event.uid && displayNameOf(strapi, event.uid),
    title: titles.get(documentKey(event)) ?? '',
    touched: event.touched.length,
  }));
}

async function listReaders(reader: LogReader, readers: Readers, head: number): Promise<ListedReader[]> {
  const connected = new Set(readers.connected().map(({ name }) => name));
  return Promise.all(
    readers.list().map(async ({ name, position, lastSeen, isWaiting }) => ({
      name,
      position,
      lag: position < head ? await reader.countAfter(position) : 0,
      isConnected: connected.has(name),
      lastSeen: new Date(isWaiting ? Date.now() : lastSeen).toISOString(),
    })),
  );
}
