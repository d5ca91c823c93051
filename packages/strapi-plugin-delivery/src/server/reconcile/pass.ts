import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core, UID } from '@strapi/strapi';
import type { Action } from '../events.ts';
import { recordEvent } from '../log/pending.ts';
import type { TransactionTools } from '../log/transactions.ts';
import { lockLog } from '../log/write-events.ts';
import { readFingerprints } from './fingerprint.ts';
import { contentUids, readKnown, readVanished, type KnownRow } from './known.ts';
import { CHUNK, fingerprintsOf, rowKey } from './refresh.ts';

/**
 * Compares all that is published with what the log knows, and writes an event for each difference: somebody wrote past the Document
 * Service, with SQL or in another way that cannot be watched.
 * @param goOn asked before each chunk
 * @returns how many documents differed
 */
export async function comparePublished(strapi: Core.Strapi, goOn: () => boolean): Promise<number> {
  let found = 0;
  for (const uid of contentUids(strapi)) {
    for await (const suspects of findSuspects(strapi, uid, goOn)) {
      if (suspects.length) found += await confirm(strapi, uid, suspects);
      if (!goOn()) return found;
      await nextTurn();
    }
  }
  return found;
}

/** The documents that seem to differ, chunk by chunk. Somebody may publish meanwhile, so this is no proof. */
async function* findSuspects(strapi: Core.Strapi, uid: UID.ContentType, goOn: () => boolean): AsyncGenerator<string[]> {
  let after = 0;
  while (goOn()) {
    const published = await readFingerprints(strapi, uid, { where: { id: { $gt: after } }, limit: CHUNK });
    const last = published.at(-1);
    if (!last) break;
    after = last.rowId;
    const ids = [...new Set(published.map(({ documentId }) => documentId))];
    const known = byKey(await readKnown(strapi.db, strapi.db.connection, uid, ids));
    const differing = published.filter(({ documentId, locale, fingerprint }) =>
      isDifferent(known.get(rowKey({ uid, document_id: documentId, locale })), fingerprint),
    );
    yield [...new Set(differing.map(({ documentId }) => documentId))];
  }
  const vanished = [...new Set((await readVanished(strapi, uid)).map((row) => row.document_id))];
  for (let start = 0; start < vanished.length; start += CHUNK) yield vanished.slice(start, start + CHUNK);
}

/**
 * Reads again in one transaction, while nobody else can commit an event: then content and log belong together, and what differs was
 * not seen. The events go the way of all others, which marks the documents for reading.
 */
async function confirm(strapi: Core.Strapi, uid: UID.ContentType, documentIds: readonly string[]): Promise<number> {
  return await strapi.db.transaction(async ({ trx }: TransactionTools) => {
    await lockLog(strapi.db, trx);
    const known = byKey(await readKnown(strapi.db, trx, uid, documentIds));
    const now = await fingerprintsOf(
      strapi,
      documentIds.map((id) => ({ uid, document_id: id })),
    );
    let found = 0;
    for (const documentId of documentIds) {
      for (const [action, locales] of differencesOf(uid, documentId, known, now)) {
        recordEvent(trx, { action, uid, documentId, locales: locales.filter(Boolean), touched: [] });
        found += 1;
      }
    }
    return found;
  });
}

function differencesOf(
  uid: string,
  documentId: string,
  known: ReadonlyMap<string, KnownRow>,
  now: ReadonlyMap<string, string>,
): Map<Action, string[]> {
  const differences = new Map<Action, string[]>();
  const prefix = rowKey({ uid, document_id: documentId, locale: '' });
  for (const key of new Set([...known.keys(), ...now.keys()])) {
    if (!key.startsWith(prefix)) continue;
    const [row, fingerprint] = [known.get(key), now.get(key)];
    if (!isDifferent(row, fingerprint)) continue;
    const action = !row ? 'publish' : fingerprint === undefined ? 'unpublish' : 'update';
    differences.set(action, [...(differences.get(action) ?? []), key.slice(prefix.length)]);
  }
  return differences;
}

/** What is marked was changed by something that the log has seen. */
function isDifferent(known: KnownRow | undefined, now: string | undefined): boolean {
  if (known && known.mark !== null) return false;
  return known?.fingerprint !== now;
}

function byKey(rows: readonly KnownRow[]): Map<string, KnownRow> {
  return new Map(rows.map((row) => [rowKey(row), row]));
}
