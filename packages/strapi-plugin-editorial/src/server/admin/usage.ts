import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { textOf } from '../content/values.ts';
import { readSettings } from '../settings.ts';
import { whereUsed, type WhereUsed } from '../usage/where-used.ts';
import { assertMay, checkerOf } from './request.ts';

/**
 * Where the document is used that the address names with `uid`, `documentId` and `locale`.
 * @throws {ValidationError} unless it names content of the project
 * @throws {ForbiddenError} to whoever may not read it
 */
export async function showUsage(strapi: Core.Strapi, ctx: Context): Promise<WhereUsed> {
  const target = { uid: textOf(ctx.query.uid), documentId: textOf(ctx.query.documentId), locale: textOf(ctx.query.locale) };
  const uid = target.uid as UID.ContentType;
  if (!uid.startsWith('api::') || !(uid in strapi.contentTypes)) throw new errors.ValidationError('Name a content type (uid).');
  await assertMay(strapi, ctx, target, 'read');
  const { documentId, locale } = target;
  const used = { uid, documentId, ...(locale ? { locale } : {}) };
  return whereUsed(strapi, readSettings(strapi).usage, used, (user) => checkerOf(strapi, ctx, user));
}
