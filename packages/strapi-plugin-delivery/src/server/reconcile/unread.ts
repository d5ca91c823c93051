import type { Core } from '@strapi/strapi';
import { recordEvent } from '../log/pending.ts';
import type { TransactionTools } from '../log/transactions.ts';
import { lockLog } from '../log/write-events.ts';
import { readMarkOf, readUnread, type KnownRow } from './known.ts';
import { CHUNK, fingerprintsOf, rowKey } from './refresh.ts';

/**
 * Reports what an earlier run of the CMS published and did not live to read. Somebody may have written with SQL since, and nobody can
 * tell any more, so readers are told once again. What was published meanwhile is left to its own event.
 * @param goOn asked before each chunk
 * @returns how many were reported
 */
export async function reportUnread(strapi: Core.Strapi, goOn: () => boolean): Promise<number> {
  const unread = await readUnread(strapi.db);
  let reported = 0;
  for (let start = 0; start < unread.length && goOn(); start += CHUNK) {
    reported += await report(strapi, unread.slice(start, start + CHUNK));
  }
  return reported;
}

/** The events go the way of all others, which marks the documents anew, this time as of this run. */
async function report(strapi: Core.Strapi, rows: readonly KnownRow[]): Promise<number> {
  return await strapi.db.transaction(async ({ trx }: TransactionTools) => {
    await lockLog(strapi.db, trx);
    const now = await fingerprintsOf(strapi, rows);
    let reported = 0;
    for (const row of rows) {
      if ((await readMarkOf(strapi.db, trx, row)) !== row.mark) continue;
      const { uid, document_id: documentId, locale } = row;
      const action = now.has(rowKey(row)) ? 'update' : 'unpublish';
      recordEvent(trx, { action, uid, documentId, locales: locale ? [locale] : [], touched: [] });
      reported += 1;
    }
    return reported;
  });
}
