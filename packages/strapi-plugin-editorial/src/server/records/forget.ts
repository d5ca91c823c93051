import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { textOf } from '../content/values.ts';
import { listVersions } from '../content/versions.ts';
import { inTable, TABLES } from './tables.ts';

/** Deleting a document, or one language of it, deletes the comments on it and the links to it. What was signed stays on record. */
export function forgetDeleted(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.action !== 'delete' || !context.uid.startsWith('api::')) return next();
    return await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      const result = await next();
      await forget(strapi, trx, context.uid, textOf(Reflect.get(Object(context.params), 'documentId')));
      return result;
    });
  });
}

async function forget(strapi: Core.Strapi, trx: Knex.Transaction, uid: UID.ContentType, documentId: string): Promise<void> {
  const left = (await listVersions(strapi, uid, documentId)).map(({ locale }) => locale);
  for (const table of [TABLES.comments, TABLES.links]) {
    await inTable(strapi.db, table, trx).where({ uid, document_id: documentId }).whereNotIn('locale', left).del();
  }
}
