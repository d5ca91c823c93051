import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core, UID } from '@strapi/strapi';
import type { TransactionTools } from '../log/transactions.ts';
import { lockLog } from '../log/write-events.ts';
import { isContent } from '../watch/content-types.ts';
import { readFingerprints } from './fingerprint.ts';
import { readMarked, settleMark, type KnownRow } from './known.ts';

/** Documents that are read at once. */
export const CHUNK = 50;

/**
 * Reads every marked document and stores its fingerprint.
 * @param goOn asked before each chunk
 */
export async function refreshMarked(strapi: Core.Strapi, goOn: () => boolean): Promise<void> {
  while (goOn()) {
    const marked = await readMarked(strapi.db, CHUNK);
    if (!marked.length) return;
    const now = await fingerprintsOf(strapi, marked);
    await strapi.db.transaction(async ({ trx }: TransactionTools) => {
      // Publishing marks these rows in an order of its own: each would wait for the other.
      await lockLog(strapi.db, trx);
      for (const row of marked) await settleMark(strapi.db, trx, row, now.get(rowKey(row)));
    });
    await nextTurn();
  }
}

/** A document in one language as a key. */
export function rowKey({ uid, document_id: documentId, locale }: Pick<KnownRow, 'uid' | 'document_id' | 'locale'>): string {
  return [uid, documentId, locale].join(' ');
}

/** What is published of these documents now, by {@link rowKey}. */
export async function fingerprintsOf(
  strapi: Core.Strapi,
  rows: readonly Pick<KnownRow, 'uid' | 'document_id'>[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [uid, ids] of groupByType(rows)) {
    // A type that the project has no more has nothing published.
    if (!strapi.contentTypes[uid]) continue;
    for (const { documentId, locale, fingerprint } of await readFingerprints(strapi, uid, { where: { documentId: { $in: ids } } })) {
      found.set(rowKey({ uid, document_id: documentId, locale }), fingerprint);
    }
  }
  return found;
}

function groupByType(rows: readonly Pick<KnownRow, 'uid' | 'document_id'>[]): Map<UID.ContentType, string[]> {
  const groups = new Map<UID.ContentType, string[]>();
  for (const { uid, document_id: documentId } of rows) {
    if (isContent(uid)) groups.set(uid, [...new Set([...(groups.get(uid) ?? []), documentId])]);
  }
  return groups;
}
