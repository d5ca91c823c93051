import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import { blocking, judge, type Work } from '../gate/judge.ts';
import { planTogether, publishTogether, type Plan, type Planned } from '../gate/together.ts';
import { keyOf, type Target } from '../records/records.ts';
import type { Settings } from '../settings.ts';
import { assertMay, checkerOf, draftRow } from './request.ts';

/** A document that would be published with others, and what it still lacks. */
export interface TogetherItem extends Target {
  /** The content type's name. */
  type: string;
  /** Empty for whoever may not read it. */
  title: string;
  mayPublish: boolean;
  lacks: string[];
}

/**
 * What would be published together with a draft, in order, and what each of it lacks if the others are published.
 * @throws {ForbiddenError} to whoever may not publish the draft itself
 */
export async function showTogether(
  strapi: Core.Strapi,
  settings: Settings,
  ctx: Context,
  target: Target,
): Promise<{ items: TogetherItem[] }> {
  await assertMay(strapi, ctx, target, 'publish');
  const items: TogetherItem[] = await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const { order } = await planTogether(strapi, target);
    const together = new Set(order.map(keyOf));
    const list: TogetherItem[] = [];
    for (const planned of order) list.push(await itemOf({ strapi, trx, settings }, ctx, planned, together));
    return list;
  });
  return { items };
}

/**
 * Publishes a draft with all that it leads to and that is not published yet.
 * @throws {PolicyError} to whoever may not publish each of them
 * @throws {ValidationError} if one of them breaks a rule; then none is published
 */
export async function publishAllTogether(strapi: Core.Strapi, ctx: Context, target: Target): Promise<{ published: number }> {
  await assertMay(strapi, ctx, target, 'publish');
  const plan: Plan = await strapi.db.transaction(async () => {
    const found = await planTogether(strapi, target);
    for (const planned of found.order) await assertMayPublish(strapi, ctx, planned);
    await publishTogether(strapi, found);
    return found;
  });
  return { published: plan.order.length };
}

async function assertMayPublish(strapi: Core.Strapi, ctx: Context, planned: Planned): Promise<void> {
  const { can } = checkerOf(strapi, ctx, planned.uid);
  const row = await draftRow(strapi, planned);
  if (can.publish(row)) return;
  const name = can.read(row) ? `"${planned.title}"` : 'one of them';
  // Of the errors that mean 403, Strapi tells the words of this one alone.
  throw new errors.PolicyError(`You may not publish ${name}. Ask somebody who may, or take the link to it out.`);
}

async function itemOf(work: Work, ctx: Context, planned: Planned, together: ReadonlySet<string>): Promise<TogetherItem> {
  const { strapi, settings } = work;
  const { uid, documentId, locale, id, title } = planned;
  const { can } = checkerOf(strapi, ctx, uid);
  const row = await draftRow(strapi, planned);
  const mayRead = can.read(row);
  const policy = settings.policies[uid];
  const judged =
    policy && settings.gate === 'on' && mayRead ? await judge(work, { ...planned, policy, id, draftId: id, together }) : undefined;
  return {
    uid,
    documentId,
    locale,
    type: strapi.contentType(uid).info.displayName,
    title: mayRead ? title : '',
    mayPublish: can.publish(row),
    lacks: blocking(judged?.findings ?? []).map(({ message }) => message),
  };
}
