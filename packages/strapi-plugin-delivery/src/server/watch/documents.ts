import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { mergeChanges, type Action, type DocumentChange } from '../events.ts';
import { recordAffected, recordEvent, recordFirstPublished } from '../log/pending.ts';
import type { TransactionTools } from '../log/transactions.ts';
import { compareSnapshots, type Difference } from './compare.ts';
import { hasDraftAndPublish, isContent, localesOf } from './content-types.ts';
import { findOneWayOwners } from './owners.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
type Context = Parameters<Middleware>[0];

/** What the log calls each write of the Document Service, if it changes what is published. */
const ACTIONS: Readonly<Partial<Record<string, Action>>> = {
  create: 'publish',
  clone: 'publish',
  publish: 'publish',
  update: 'update',
  discardDraft: 'update',
  unpublish: 'unpublish',
  delete: 'delete',
};

/** What takes links away from documents that the other side does not show. */
const TAKES_AWAY: ReadonlySet<string> = new Set(['unpublish', 'delete']);

/**
 * Records every change of published content that the Document Service makes. Register it before i18n registers its own
 * middleware, so that what that one copies into other languages counts too. The transaction is the first thing it opens: whatever
 * comes to pass in it stands or falls with the event.
 */
export function watchDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const action = ACTIONS[context.action];
    const { uid } = context;
    if (!action || !isContent(uid)) return next();
    return await strapi.db.transaction(async ({ trx }: TransactionTools) => {
      const known = textOf(context.params, 'documentId');
      const before = await takeSnapshot(strapi, uid, known);
      const losing = TAKES_AWAY.has(context.action) ? await publishedOwners(strapi, trx, uid, before) : [];
      const result = await next();
      // A clone is given the document that it copies, and answers with the new one.
      const documentId = context.action === 'clone' ? textOf(result, 'documentId') : (known ?? textOf(result, 'documentId'));
      if (!documentId) return result;
      const after = await takeSnapshot(strapi, uid, documentId);
      const difference = compareSnapshots(documentId === known ? before : new Map(), after, writtenLocale(strapi, context, result));
      if (!difference.keys.length) return result;
      recordEvent(trx, { action, ...changeOf(strapi, uid, documentId, difference), touched: touchedBy(strapi, difference) });
      recordAffected(trx, losing);
      if (difference.appeared.length) {
        recordFirstPublished(trx, { uid, documentId, keys: difference.appeared });
        recordAffected(trx, await publishedOwners(strapi, trx, uid, after));
      }
      return result;
    });
  });
}

/** The documents that lead to this one by a relation that only they show; what they say changes when it comes or goes. */
async function publishedOwners(strapi: Core.Strapi, trx: Knex.Transaction, uid: UID.ContentType, versions: Snapshot) {
  const owners = await findOneWayOwners(strapi, trx, { uid, ids: [...versions.values()].map(({ rowId }) => rowId) });
  return owners
    .filter(({ isPublished }) => isPublished)
    .map((owner) => ({ ...owner, locales: localesOf(strapi.contentType(owner.uid), owner.locale) }));
}

function changeOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string, { keys }: Difference): DocumentChange {
  const schema = strapi.contentType(uid);
  return { uid, documentId, locales: keys.flatMap((key) => localesOf(schema, key)) };
}

function touchedBy(strapi: Core.Strapi, { relatives }: Difference): DocumentChange[] {
  return mergeChanges(
    relatives.map(({ uid, documentId, locale }) => ({ uid, documentId, locales: localesOf(strapi.contentType(uid), locale) })),
  );
}

/** Without drafts, an update leaves the row in its place, so only the call tells that it was written. */
function writtenLocale(strapi: Core.Strapi, { uid, action }: Context, result: unknown): string | undefined {
  if (action !== 'update' || hasDraftAndPublish(strapi.contentType(uid)) || !result) return undefined;
  return textOf(result, 'locale') ?? '';
}

function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null || !(name in value)) return undefined;
  const text: unknown = Reflect.get(value, name);
  return typeof text === 'string' ? text : undefined;
}
