import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { leavesOf, hashOf, linkPaths } from '../content/leaves.ts';
import { readEntry } from '../content/versions.ts';
import { titleOf } from '../content/unpublished.ts';
import { readFlag } from '../gate/flag.ts';
import { blocking, judge, type Work } from '../gate/judge.ts';
import { openMissingRecalls } from '../gate/recalls.ts';
import { isUsable } from '../gate/standing.ts';
import { governedTypes, type TypePolicy } from '../policy.ts';
import { readPassed, writePassed, type Passed } from '../records/passed.ts';
import { addRecord, closeRecords, openRecords, type Target } from '../records/records.ts';
import type { Settings } from '../settings.ts';
import { lostLinks } from './explained.ts';

const SYSTEM = { id: null, name: 'Check of what is published' };

/** A published text that did not pass the gate. */
export interface Unsafe extends Target {
  title: string;
  reasons: string[];
}

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
}

/**
 * Looks at every published clinical text, and reports or withdraws what did not pass the gate; opens tasks for what was recalled.
 * @param goOn false stops it early */
export async function checkPublished(strapi: Core.Strapi, settings: Settings, goOn: () => boolean): Promise<Unsafe[]> {
  const unsafe: Unsafe[] = [];
  for (const { uid, policy } of governedTypes(settings.policies).filter((type) => type.policy.clinicalFields.length)) {
    const rows: Row[] = await strapi.db
      .query(uid)
      .findMany({ select: ['id', 'documentId', 'locale'], where: { publishedAt: { $notNull: true } } });
    for (const row of rows) {
      if (!goOn()) return unsafe;
      const target = { uid, documentId: row.documentId, locale: row.locale ?? '' };
      const found: Unsafe | undefined = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) =>
        checkOne({ strapi, trx, settings }, policy, target, row.id),
      );
      if (found) unsafe.push(found);
    }
  }
  await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => openMissingRecalls({ strapi, trx, settings }));
  return unsafe;
}

async function checkOne(work: Work, policy: TypePolicy, target: Target, id: number): Promise<Unsafe | undefined> {
  const { strapi, trx, settings } = work;
  const uid = target.uid as UID.ContentType;
  const entry = await readEntry(strapi, uid, id);
  // Published anew or withdrawn since it was listed: that passed the gate.
  if (!entry) return undefined;
  const passed = (await readPassed(strapi.db, trx, uid, target.documentId)).find(({ locale }) => locale === target.locale);
  if (passed && (await isStillGood(work, policy, target, { entry, passed }))) return undefined;
  const { findings, hash, leaves, standing } = await judge(work, { ...target, policy, id });
  const reasons = blocking(findings).map(({ message }) => message);
  if (reasons.length) {
    await handle(work, target, { hash, reasons, mode: settings.unsafe });
    return { ...target, title: titleOf(strapi, uid, entry), reasons };
  }
  // It has come by another way, an import say, but is what was signed.
  await writePassed(strapi.db, trx, target, { hash, leaves, kind: standing.valid?.kind ?? null });
  const open = await openRecords(strapi.db, trx, target, ['unsafe']);
  await closeRecords(
    strapi.db,
    trx,
    open.map((record) => record.id),
    'It passes now.',
  );
  return undefined;
}

interface Published {
  entry: Readonly<Record<string, unknown>>;
  passed: Passed;
}

/** Whether it is what passed, apart from links that are gone because their targets are; and what let it pass still counts. */
async function isStillGood(work: Work, policy: TypePolicy, { uid }: Target, { entry, passed }: Published): Promise<boolean> {
  const { strapi, settings } = work;
  if (passed.kind && !isUsable(passed.kind, await readFlag(strapi, settings.demonstration))) return false;
  const model = strapi.contentType(uid as UID.ContentType);
  const leaves = leavesOf(strapi, model, entry, policy.clinicalFields);
  if (hashOf(leaves) === passed.hash) return true;
  const links = linkPaths(strapi, model, [...Object.keys(leaves), ...Object.keys(passed.leaves)]);
  const lost = lostLinks(passed.leaves, leaves, new Set(links.keys()));
  if (!lost) return false;
  for (const target of new Set(links.values())) {
    if (await strapi.db.query(target).findOne({ where: { documentId: { $in: lost }, publishedAt: { $notNull: true } } })) return false;
  }
  return true;
}

async function handle(
  { strapi, trx }: Work,
  target: Target,
  { hash, reasons, mode }: { hash: string; reasons: readonly string[]; mode: Settings['unsafe'] },
): Promise<void> {
  const open = await openRecords(strapi.db, trx, target, ['unsafe']);
  if (!open.some((record) => record.hash === hash)) {
    await closeRecords(
      strapi.db,
      trx,
      open.map(({ id }) => id),
      'The text is another one now.',
    );
    await addRecord(strapi.db, trx, { ...target, kind: 'unsafe', by: SYSTEM, hash, reason: reasons.join(' ') });
  }
  if (mode !== 'withdraw') return;
  const { documentId, locale } = target;
  await strapi.documents(target.uid as UID.ContentType).unpublish({ documentId, ...(locale ? { locale } : {}) });
}
