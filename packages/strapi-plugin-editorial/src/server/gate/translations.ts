import type { Core, UID } from '@strapi/strapi';
import { changedPaths, hashOf, leavesOf, type Leaves } from '../content/leaves.ts';
import { readEntry } from '../content/versions.ts';
import type { TypePolicy } from '../policy.ts';
import { readPassed } from '../records/passed.ts';
import { addRecords, APPROVALS, listRecords, openRecords, type Target } from '../records/records.ts';
import { namesOf } from '../rules/field-names.ts';
import type { Work } from './judge.ts';

interface Document {
  uid: UID.ContentType;
  documentId: string;
  policy: TypePolicy;
}

interface Row {
  id: number;
  locale: string;
  updatedAt: string;
  publishedAt: string | null;
}

/** The field that says that somebody has checked a translation, if the type has that rule. */
function checkedField({ rules }: TypePolicy): string | undefined {
  return rules.find(({ rule }) => rule === 'translation')?.fields[0];
}

/**
 * Takes back that its translations were checked, drafts and published ones, if the clinical text of the original has just been published
 * anew; and opens a task at each. Call it before that text is noted as passed.
 * @param asked languages that were published
 */
export async function uncheckTranslations(work: Work, { uid, documentId, policy }: Document, asked: ReadonlySet<string>): Promise<void> {
  const { strapi, trx } = work;
  const field = checkedField(policy);
  const original = field ? await originalLanguage(strapi) : undefined;
  if (!field || !original || !asked.has(original)) return;
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['id', 'locale', 'updatedAt', 'publishedAt'],
    where: { documentId, locale: { $ne: original }, [field]: true },
  });
  const published =
    rows.length && (await strapi.db.query(uid).findOne({ where: { documentId, locale: original, publishedAt: { $notNull: true } } }));
  if (!published) return;
  const leaves = leavesOf(strapi, strapi.contentType(uid), await readEntry(strapi, uid, published.id), policy.clinicalFields);
  const earlier = await earlierText(work, { uid, documentId, locale: original }, hashOf(leaves));
  const changed = earlier ? changedPaths(earlier, leaves) : [];
  if (!changed.length) return;
  for (const row of rows) await uncheck(strapi, uid, field, row);
  const by = { id: null, name: `The original (${original})` };
  const locales = [...new Set(rows.map(({ locale }) => locale))];
  const reason = `${namesOf(changed)}.`;
  await addRecords(
    strapi.db,
    trx,
    locales.map((locale) => ({ uid, documentId, locale, kind: 'translation', by, reason })),
  );
}

/** The text that was public before; of what was withdrawn meanwhile, the newest other text that was approved. */
async function earlierText({ strapi: { db }, trx }: Work, target: Target, hash: string): Promise<Leaves | undefined> {
  const passed = (await readPassed(db, trx, target.uid, target.documentId)).find(({ locale }) => locale === target.locale);
  if (passed) return passed.leaves;
  const approvals = (await listRecords(db, trx, target)).filter(({ kind }) => APPROVALS.includes(kind));
  return approvals.find((record) => record.hash !== hash)?.leaves ?? undefined;
}

/** The draft stays as new or as old against what is published; that is a moment newer, so that whoever follows it sees the change. */
async function uncheck(strapi: Core.Strapi, uid: UID.ContentType, field: string, { id, updatedAt, publishedAt }: Row): Promise<void> {
  const moved = publishedAt === null ? {} : { updatedAt: new Date(new Date(updatedAt).getTime() + 1) };
  await strapi.db.query(uid).updateMany({ where: { id }, data: { [field]: false, ...moved } });
}

/** Says again of a draft that its translation was checked, if a change of the original had taken that back: it was signed now. */
export async function recheckTranslation({ strapi, trx, settings }: Work, target: Target, id: number): Promise<void> {
  const policy = settings.policies[target.uid];
  const field = policy && checkedField(policy);
  if (!field || !(await openRecords(strapi.db, trx, target, ['translation'])).length) return;
  const data = { [field]: true, updatedAt: new Date() };
  await strapi.db.query(target.uid as UID.ContentType).updateMany({ where: { id }, data });
}

async function originalLanguage(strapi: Core.Strapi): Promise<string | undefined> {
  const locales = strapi.plugin('i18n')?.service('locales') as { getDefaultLocale(): Promise<string | undefined> } | undefined;
  return locales?.getDefaultLocale();
}
