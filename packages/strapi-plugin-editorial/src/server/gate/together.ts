import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findUnpublished, hasLanguages, titleOf } from '../content/unpublished.ts';
import { listVersions, readEntry } from '../content/versions.ts';
import { keyOf, type Target } from '../records/records.ts';
import { judgeAtEnd } from './deferred.ts';

/** More at once is a mistake, or too much to read. */
export const MOST_TOGETHER = 50;

/** A draft that is to be published with others. */
export interface Planned extends Target {
  uid: UID.ContentType;
  /** The row of the draft. */
  id: number;
  title: string;
}

export interface Plan {
  /** What others link to comes before them. */
  order: Planned[];
  /** Those that link to one that comes later, since links go round in a circle: Strapi leaves such a link out, until they are published again. */
  again: Planned[];
}

/**
 * A draft with all that it leads to, directly and further on, which is not published in its language.
 * @throws {ValidationError} if they are more than {@link MOST_TOGETHER}
 */
export async function planTogether(strapi: Core.Strapi, target: Target): Promise<Plan> {
  const seen = new Set<string>();
  const placed = new Set<string>();
  const plan: Plan = { order: [], again: [] };
  const visit = async (next: Target): Promise<void> => {
    seen.add(keyOf(next));
    if (seen.size > MOST_TOGETHER) {
      throw new errors.ValidationError(
        `More than ${MOST_TOGETHER} documents would have to be published together. Publish some of those that this one links to first.`,
      );
    }
    const { planned, links } = await readDraft(strapi, next);
    let isAgain = false;
    for (const link of links) {
      if (!seen.has(keyOf(link))) await visit(link);
      isAgain ||= !placed.has(keyOf(link));
    }
    plan.order.push(planned);
    placed.add(keyOf(next));
    if (isAgain) plan.again.push(planned);
  };
  await visit(target);
  return plan;
}

/** Publishes all of it in one transaction, in which each has to pass the rules; or none of it. */
export async function publishTogether(strapi: Core.Strapi, { order, again }: Plan): Promise<void> {
  await strapi.db.transaction(() =>
    judgeAtEnd(async () => {
      for (const { uid, documentId, locale } of [...order, ...again]) {
        await strapi.documents(uid).publish({ documentId, ...(locale ? { locale } : {}) });
      }
    }),
  );
}

async function readDraft(strapi: Core.Strapi, { uid: name, documentId, locale }: Target): Promise<{ planned: Planned; links: Target[] }> {
  const uid = name as UID.ContentType;
  const versions = await listVersions(strapi, uid, documentId);
  const draft = versions.find((version) => !version.isPublished && version.locale === locale);
  if (!draft) throw new errors.NotFoundError('There is no such draft: save it first.');
  const entry = await readEntry(strapi, uid, draft.id);
  const unpublished = await findUnpublished(strapi, uid, entry, locale);
  const links = unpublished.map((link) => ({
    uid: link.uid,
    documentId: link.documentId,
    locale: hasLanguages(strapi, link.uid as UID.ContentType) ? locale : '',
  }));
  return { planned: { uid, documentId, locale, id: draft.id, title: titleOf(strapi, uid, entry) }, links };
}
