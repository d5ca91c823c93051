import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { textOf } from '../content/values.ts';
import { readSettings } from '../settings.ts';
import { impactOf, whereUsed, type Impact, type WhereUsed } from '../usage/where-used.ts';
import { assertMay, bodyOf, checkerOf, idsOf } from './request.ts';

/**
 * Where the document is used that the address names with `uid`, `documentId` and `locale`.
 * @throws {ValidationError} unless it names content of the project
 * @throws {ForbiddenError} to whoever may not read it
 */
export async function showUsage(strapi: Core.Strapi, ctx: Context): Promise<WhereUsed> {
  const { documentId, locale } = { documentId: textOf(ctx.query.documentId), locale: textOf(ctx.query.locale) };
  const uid = contentTypeOf(strapi, ctx.query.uid);
  await assertMay(strapi, ctx, { uid, documentId, locale }, 'read');
  const used = { uid, documentId, ...(locale ? { locale } : {}) };
  return whereUsed(strapi, readSettings(strapi).usage, used, (user) => checkerOf(strapi, ctx, user));
}

/**
 * What follows when the documents of a list are published that the body names with `uid`, `documentIds` and `locale`.
 * @throws {ValidationError} unless it names content of the project
 * @throws {ForbiddenError} to whoever may not publish such content
 */
export async function showImpact(strapi: Core.Strapi, ctx: Context): Promise<Impact> {
  const body = bodyOf(ctx);
  const uid = contentTypeOf(strapi, body.uid);
  if (!checkerOf(strapi, ctx, uid).can.publish()) throw new errors.ForbiddenError('You may not publish these.');
  const locale = textOf(body.locale);
  return impactOf(strapi, readSettings(strapi).usage, { uid, documentIds: idsOf(body.documentIds), ...(locale ? { locale } : {}) });
}

function contentTypeOf(strapi: Core.Strapi, value: unknown): UID.ContentType {
  const uid = textOf(value);
  if (!uid.startsWith('api::') || !(uid in strapi.contentTypes)) throw new errors.ValidationError('Name a content type (uid).');
  return uid as UID.ContentType;
}
