import type { UID } from '@strapi/strapi';
import { titleOf } from '../content/unpublished.ts';
import { isRecord } from '../content/values.ts';
import { governedTypes, type Recall } from '../policy.ts';
import { keyOf, addRecords, closeAbout, closeRecords, openRecords, recalledAt, type Target } from '../records/records.ts';
import { citersOf } from '../usage/users.ts';
import type { Work } from './judge.ts';

const STANDS_AGAIN = 'It stands again.';
const NAMED_NO_MORE = 'Published without it.';
/** What the column of names holds, in characters. */
const LONGEST_NAME = 255;

interface Document {
  uid: UID.ContentType;
  documentId: string;
}

/** Whether what is published of a document still stands; undefined if nothing is published, or nothing can recall it. */
export async function standingNow({ strapi, settings }: Work, { uid, documentId }: Document): Promise<Recall | 'stands' | undefined> {
  const recalls = settings.policies[uid]?.recalls;
  if (!recalls || !documentId) return undefined;
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { documentId, publishedAt: { $notNull: true } } });
  if (!rows.length) return undefined;
  const isSaid = ({ field, values }: Recall) => rows.some((row) => isRecord(row) && values.includes(String(row[field])));
  return recalls.find(isSaid) ?? 'stands';
}

/** Opens a task at every published document under rules that names one which has just been recalled; closes them if that was taken back. */
export async function followRecall(work: Work, document: Document, before: Recall | 'stands' | undefined): Promise<void> {
  const now = await standingNow(work, document);
  const wasRecalled = before !== undefined && before !== 'stands';
  if (now === 'stands' && wasRecalled) await closeAbout(work.strapi.db, work.trx, keyOf(document), STANDS_AGAIN);
  if (now === undefined || now === 'stands' || wasRecalled) return;
  await openAt(work, document, now, await listCiters(work, document));
}

/**
 * Opens the tasks that {@link followRecall} could not: what was recalled by an import or by SQL, or before the text began to name it. What somebody
 * has decided about stays closed.
 * @param only one text; all that are published without
 */
export async function openMissingRecalls(work: Work, only?: Target): Promise<void> {
  const { strapi, trx, settings } = work;
  for (const { uid, policy } of governedTypes(settings.policies)) {
    for (const recall of policy.recalls ?? []) {
      const where = { publishedAt: { $notNull: true }, [recall.field]: { $in: recall.values } };
      const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({ select: ['documentId'], where });
      for (const documentId of new Set(rows.map((row) => row.documentId))) {
        const citers = (await listCiters(work, { uid, documentId })).filter((citer) => !only || isSame(citer, only));
        if (!citers.length) continue;
        const known = await recalledAt(strapi.db, trx, keyOf({ uid, documentId }), [STANDS_AGAIN, NAMED_NO_MORE]);
        const missing = citers.filter((citer) => !known.some((target) => isSame(target, citer)));
        await openAt(work, { uid, documentId }, recall, missing);
      }
    }
  }
}

const isSame = (one: Target, other: Target) => one.uid === other.uid && one.documentId === other.documentId && one.locale === other.locale;

async function openAt({ strapi, trx }: Work, document: Document, recall: Recall, targets: readonly Target[]): Promise<void> {
  if (!targets.length) return;
  const row: unknown = await strapi.db
    .query(document.uid)
    .findOne({ where: { documentId: document.documentId, publishedAt: { $notNull: true } } });
  const by = { id: null, name: isRecord(row) ? titleOf(strapi, document.uid, row).slice(0, LONGEST_NAME) : document.documentId };
  const about = keyOf(document);
  await addRecords(
    strapi.db,
    trx,
    targets.map((target) => ({ ...target, kind: 'recall', by, reason: recall.task, about })),
  );
}

async function listCiters({ strapi, settings }: Work, document: Document): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const { uid, ids } of citersOf(strapi, { uid: document.uid, documentIds: [document.documentId] }).filter(
    (citer) => citer.uid in settings.policies,
  )) {
    const rows: { documentId: string; locale: string | null }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId', 'locale'], where: { id: { $in: ids }, publishedAt: { $notNull: true } } });
    for (const { documentId, locale } of rows) targets.set(`${uid} ${documentId} ${locale}`, { uid, documentId, locale: locale ?? '' });
  }
  return [...targets.values()];
}

/** Closes the recalls of what this text names no more. @param id the published row */
export async function closeUncited({ strapi, trx }: Work, target: Target, id: number): Promise<void> {
  const open = await openRecords(strapi.db, trx, target, ['recall']);
  const done: string[] = [];
  for (const { id: recordId, about } of open) {
    const [uid = '', documentId = ''] = about?.split(' ') ?? [];
    const citers = uid in strapi.contentTypes ? citersOf(strapi, { uid: uid as UID.ContentType, documentIds: [documentId] }) : [];
    const ways = citers.filter((citer) => citer.uid === target.uid).map(({ ids }) => ({ id: { $in: ids } }));
    const isCited = ways.length > 0 && (await strapi.db.query(target.uid as UID.ContentType).count({ where: { id, $or: ways } })) > 0;
    if (!isCited) done.push(recordId);
  }
  await closeRecords(strapi.db, trx, done, NAMED_NO_MORE);
}
