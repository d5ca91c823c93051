import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hashOf, leavesOf } from '../content/leaves.ts';
import { titleOf } from '../content/unpublished.ts';
import { isRecord, recordsOf, textOf } from '../content/values.ts';
import { listVersions, readEntry, type Version } from '../content/versions.ts';
import type { TypePolicy } from '../policy.ts';
import { forgetPassed, readPassed, writePassed } from '../records/passed.ts';
import { closeRecords, openRecords } from '../records/records.ts';
import type { Settings } from '../settings.ts';
import { judgeInTurn } from './deferred.ts';
import { blocking, judge, type Work } from './judge.ts';
import { closeUncited, followRecall, openMissingRecalls, standingNow } from './recalls.ts';
import { refusal } from './refusal.ts';
import { uncheckTranslations } from './translations.ts';

/** Every action of the Document Service that can change what is published, or what would be. */
const WRITES: ReadonlySet<string> = new Set(['create', 'clone', 'update', 'publish', 'unpublish', 'discardDraft', 'delete']);

interface Write extends Work {
  uid: UID.ContentType;
  action: string;
  policy: TypePolicy;
  documentId: string;
  /** Languages that the call was to publish. */
  asked: ReadonlySet<string>;
  /** The published texts of other languages before, by language. */
  before: ReadonlyMap<string, string>;
}

/**
 * Puts the rules around the Document Service. The transaction is the first thing that is opened, so a refusal undoes all of a bulk
 * publish. Registered before i18n's own middleware, so that what that one copies into other languages is judged too.
 */
export function guardDocuments(strapi: Core.Strapi, settings: Settings): void {
  strapi.documents.use(async (context, next) => {
    const policy = settings.policies[context.uid];
    if (!policy || !WRITES.has(context.action)) return next();
    return await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      const work: Work = { strapi, trx, settings };
      const { uid, action } = context;
      const known = textOf(Reflect.get(Object(context.params), 'documentId'));
      const before = known ? await otherTexts(work, { uid, policy, documentId: known, own: localesOf(context.params) }) : new Map();
      const stood = await standingNow(work, { uid, documentId: known });
      const result = await next();
      // A clone is given the document that it copies, and answers with the new one.
      const documentId = action === 'clone' || !known ? textOf(isRecord(result) ? result.documentId : undefined) : known;
      if (!documentId) return result;
      const isPublish = action === 'publish' || Reflect.get(Object(context.params), 'status') === 'published';
      const asked = new Set(isPublish ? localesIn(result) : []);
      await uncheckTranslations(work, { uid, documentId, policy }, asked);
      const isKnown = documentId === known;
      await judgeInTurn(async () => {
        await settle({ ...work, uid, action, policy, documentId, asked, before: isKnown ? before : new Map() });
        await followRecall(work, { uid, documentId }, isKnown ? stood : undefined);
      });
      return result;
    });
  });
}

/** The languages that a result is in. */
function localesIn(result: unknown): string[] {
  if (!isRecord(result)) return [];
  const rows = Array.isArray(result.entries) ? recordsOf(result.entries) : [result];
  return rows.map(({ locale }) => textOf(locale));
}

/** The languages that a call names. */
function localesOf(params: unknown): readonly string[] {
  const locale: unknown = Reflect.get(Object(params), 'locale');
  return (Array.isArray(locale) ? locale : [locale]).filter((code) => typeof code === 'string');
}

/** A call may reach published texts in languages that it does not name: i18n copies the fields that all languages share. */
async function otherTexts(
  work: Work,
  { uid, policy, documentId, own }: { uid: UID.ContentType; policy: TypePolicy; documentId: string; own: readonly string[] },
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { id, locale, isPublished } of await listVersions(work.strapi, uid, documentId)) {
    if (isPublished && !own.includes(locale)) texts.set(locale, await readHash(work, uid, policy, id));
  }
  return texts;
}

async function readHash({ strapi }: Work, uid: UID.ContentType, { clinicalFields }: TypePolicy, id: number): Promise<string> {
  return hashOf(leavesOf(strapi, strapi.contentType(uid), await readEntry(strapi, uid, id), clinicalFields));
}

/** Judges what is published now, in every language that was to be published or that changed along with it. */
async function settle(write: Write): Promise<void> {
  const { strapi, trx, uid, action, policy, documentId, asked, before } = write;
  const versions = await listVersions(strapi, uid, documentId);
  if (action !== 'publish') await endExemptions(write, versions);
  const published = versions.filter(({ isPublished }) => isPublished);
  const locales = new Set(published.map(({ locale }) => locale));
  for (const { locale } of await readPassed(strapi.db, trx, uid, documentId)) {
    if (!locales.has(locale)) await forgetPassed(strapi.db, trx, { uid, documentId, locale });
  }
  for (const version of published) {
    const text = before.get(version.locale);
    const isChanged = text !== undefined && text !== (await readHash(write, uid, policy, version.id));
    if (isChanged || asked.has(version.locale)) await admit(write, version, versions);
  }
}

/** @throws {ValidationError} naming every rule that the text breaks */
async function admit(write: Write, { id, locale }: Version, versions: readonly Version[]): Promise<void> {
  const { strapi, trx, uid, policy, documentId } = write;
  const draftId = versions.find((version) => !version.isPublished && version.locale === locale)?.id;
  const { entry, findings, hash, leaves, standing } = await judge(write, { uid, documentId, locale, policy, id, draftId });
  const faults = blocking(findings);
  const hasLanguages = versions.some((version) => version.locale !== locale);
  if (faults.length) throw refusal(`${titleOf(strapi, uid, entry)}${hasLanguages && locale ? ` (${locale})` : ''}`, faults);
  await closeUncited(write, { uid, documentId, locale }, id);
  await openMissingRecalls(write, { uid, documentId, locale });
  if (policy.clinicalFields.length) {
    await writePassed(strapi.db, trx, { uid, documentId, locale }, { hash, leaves, kind: standing.valid?.kind ?? null });
  }
}

/** A demonstration's exemption ends with the first change of the clinical text, for good. */
async function endExemptions(write: Write, versions: readonly Version[]): Promise<void> {
  const { strapi, trx, uid, policy, documentId } = write;
  for (const { id, locale } of versions.filter(({ isPublished }) => !isPublished)) {
    const open = await openRecords(strapi.db, trx, { uid, documentId, locale }, ['demonstration-exemption']);
    if (!open.length) continue;
    const hash = await readHash(write, uid, policy, id);
    const ended = open.filter((record) => record.hash !== hash);
    await closeRecords(
      strapi.db,
      trx,
      ended.map((record) => record.id),
      'The clinical text was changed.',
    );
  }
}
