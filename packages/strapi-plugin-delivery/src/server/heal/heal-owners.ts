import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { keepPending, type FirstPublished } from '../log/pending.ts';
import { displayNameOf, documentKey, readTitles } from '../titles.ts';
import { findOneWayOwners, type OwnerRow } from '../watch/owners.ts';

interface Version {
  id: number;
  locale: string | null;
  updatedAt: string;
  publishedAt: string | null;
}

/**
 * Publishes again what has been waiting for a document. Strapi leaves a relation out of the published version while its target is a
 * draft, and does not put it back when the target is published, unless the target's side shows the relation too. An owner whose
 * draft has other changes is left alone, since those would be published with it.
 */
export async function healOwners(strapi: Core.Strapi, trx: Knex.Transaction, target: FirstPublished): Promise<void> {
  const versions = await readVersions(strapi, target.uid, target.documentId);
  const inLanguages = versions.filter(({ locale }) => target.keys.includes(locale ?? ''));
  const idsOf = (isPublished: boolean) => inLanguages.filter((row) => (row.publishedAt !== null) === isPublished).map(({ id }) => id);
  const wanting = (await findOneWayOwners(strapi, trx, { uid: target.uid, ids: idsOf(false) })).filter((owner) => !owner.isPublished);
  if (!wanting.length) return;
  const linked = await findOneWayOwners(strapi, trx, { uid: target.uid, ids: idsOf(true) });
  const isLinked = new Set(linked.filter((owner) => owner.isPublished).map(ownerKey));
  const owners = new Map(wanting.filter((owner) => !isLinked.has(ownerKey(owner))).map((owner) => [ownerKey(owner), owner]));
  for (const owner of owners.values()) await healOwner(strapi, trx, owner, target);
}

async function healOwner(strapi: Core.Strapi, trx: Knex.Transaction, owner: OwnerRow, target: FirstPublished): Promise<void> {
  const versions = (await readVersions(strapi, owner.uid, owner.documentId)).filter(({ locale }) => locale === owner.locale);
  const draft = versions.find(({ publishedAt }) => publishedAt === null);
  const published = versions.find(({ publishedAt }) => publishedAt !== null);
  if (!draft || !published) return;
  const status: unknown = strapi.plugin('content-manager').service('document-metadata').getStatus(draft, [published]);
  if (status === 'modified') {
    const names = await nameBoth(strapi, owner, target);
    strapi.log.warn(`${names.owner} has changes that are not published, so it still lacks its link to ${names.target}. Publish it.`);
    return;
  }
  await publishAgain(strapi, trx, owner, target);
}

/** A refusal, by a rule of the project, concerns the owner and not what was published: it undoes only this. */
async function publishAgain(strapi: Core.Strapi, trx: Knex.Transaction, owner: OwnerRow, target: FirstPublished): Promise<void> {
  const restorePending = keepPending(trx);
  await trx.raw('savepoint delivery_heal');
  try {
    const { documentId, locale } = owner;
    await strapi.documents(owner.uid).publish({ documentId, ...(locale === null ? {} : { locale }) });
  } catch (error) {
    await trx.raw('rollback to savepoint delivery_heal');
    restorePending();
    const names = await nameBoth(strapi, owner, target);
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    strapi.log.error(`${names.owner} lacks its link to ${names.target}, since publishing it again was refused. Publish it. ${reason}`);
  }
  await trx.raw('release savepoint delivery_heal');
}

async function readVersions(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Version[]> {
  return strapi.db.query(uid).findMany({ select: ['id', 'locale', 'updatedAt', 'publishedAt'], where: { documentId } });
}

function ownerKey({ uid, documentId, locale }: OwnerRow): string {
  return [uid, documentId, locale].join(' ');
}

async function nameBoth(strapi: Core.Strapi, owner: OwnerRow, target: FirstPublished): Promise<{ owner: string; target: string }> {
  const titles = await readTitles(strapi, [owner, target]);
  const nameOf = (document: OwnerRow | FirstPublished, languages: string) =>
    `${displayNameOf(strapi, document.uid)} "${titles.get(documentKey(document)) ?? document.documentId}"${languages && ` (${languages})`}`;
  return { owner: nameOf(owner, owner.locale ?? ''), target: nameOf(target, target.keys.join(', ')) };
}
