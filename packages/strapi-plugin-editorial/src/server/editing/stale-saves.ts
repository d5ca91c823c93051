import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { isRecord, textOf } from '../content/values.ts';

/** Header of a save: the document that its form shows, its language (empty without), and when that was last saved, ISO 8601. */
const SEEN = 'x-editorial-seen';

interface Seen {
  documentId: string;
  locale: string;
  version: string;
}

/** Requests whose first write was let through; what they write afterwards is their own. */
const passed = new WeakSet<object>();

/**
 * Refuses to save a form over what somebody else has saved since it was opened. Saves that do not say what they have seen, by API say, go
 * through.
 */
export function refuseStaleSaves(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const request = strapi.requestContext.get();
    const seen = request && readSeen(request.request.headers[SEEN]);
    const params: unknown = context.params;
    const isSave = context.action === 'update' || context.action === 'publish';
    if (!seen || !isSave || passed.has(request) || !context.uid.startsWith('api::')) return next();
    if (Reflect.get(Object(params), 'documentId') !== seen.documentId || textOf(Reflect.get(Object(params), 'locale')) !== seen.locale)
      return next();
    return await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      await assertNewest(strapi, trx, context.uid, seen);
      passed.add(request);
      return await next();
    });
  });
}

function readSeen(header: unknown): Seen | undefined {
  const [documentId, locale, version] = textOf(header).split(' ');
  return documentId && locale !== undefined && version ? { documentId, locale: locale === '-' ? '' : locale, version } : undefined;
}

async function assertNewest(strapi: Core.Strapi, trx: Knex.Transaction, uid: UID.ContentType, seen: Seen): Promise<void> {
  const { documentId, locale, version } = seen;
  // Whoever saves at the same moment waits here, and then reads what the other one has saved. SQLite has one writer anyway.
  await trx(strapi.db.metadata.get(uid).tableName).where({ document_id: documentId, published_at: null }).forUpdate().select('id');
  const draft: unknown = await strapi.db
    .query(uid)
    .findOne({ select: ['updatedAt'], where: { documentId, publishedAt: null, ...(locale ? { locale } : {}) } });
  if (!isRecord(draft) || new Date(draft.updatedAt as string | Date).getTime() === Date.parse(version)) return;
  const message =
    'Somebody else saved this entry while you had it open. What you wrote is still here and not saved: see beside the form what they changed, then save again.';
  throw Object.assign(new errors.ApplicationError(message), { name: 'ConflictError' });
}
