import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Acceptance, Member } from '../approvals.ts';
import { isRecord, recordsOf, textOf } from '../content/values.ts';
import type { Target } from '../records/records.ts';

/** What Strapi knows of whoever is signed in at the admin. */
interface StaffState {
  user: { id: number; email: string; firstname?: string | null; lastname?: string | null };
  userAbility: { can(action: string): boolean };
}

type ContentAction = 'read' | 'create' | 'update' | 'publish';

/** Strapi's own judge of who may do what with a document. */
export interface PermissionChecker {
  can: Record<ContentAction, (entity?: unknown) => boolean>;
  sanitizeCreateInput(data: unknown): Promise<Record<string, unknown>>;
  sanitizeUpdateInput(entity: unknown): (data: unknown) => Promise<Record<string, unknown>>;
  /** Narrows a query of the content API to what may be read. */
  sanitizedQuery: { read(query: object): Promise<Record<string, unknown>> };
}

export function bodyOf(ctx: Context): Readonly<Record<string, unknown>> {
  const body: unknown = Reflect.get(ctx.request, 'body');
  return isRecord(body) ? body : {};
}

/** @throws {ValidationError} unless the body names a content type under rules and a document of it */
export function targetOf(body: Readonly<Record<string, unknown>>): Target {
  const target = { uid: textOf(body.uid), documentId: textOf(body.documentId), locale: textOf(body.locale) };
  if (!target.uid || !target.documentId) throw new errors.ValidationError('Name the content type (uid) and the document (documentId).');
  return target;
}

/** What one page of the admin's lists shows at most. */
const AT_ONCE = 100;

/** @throws {ValidationError} unless the value names documents, as many as a list shows */
export function idsOf(value: unknown): string[] {
  const ids = Array.isArray(value) ? value.map(textOf).filter(Boolean) : [];
  if (ids.length && ids.length <= AT_ONCE) return ids;
  throw new errors.ValidationError(`Name the documents (documentIds), at least one and at most ${AT_ONCE}.`);
}

/** @throws {ValidationError} if a reason is missing: everything that goes past a rule is on record with one */
export function reasonOf(value: unknown): string {
  const reason = textOf(value);
  if (!reason)
    throw new errors.ValidationError('Give a reason.', { errors: [{ path: ['reason'], message: 'Give a reason.', name: 'required' }] });
  return reason;
}

/** The findings that a reviewer accepts, each with its reason. */
export function acceptancesOf(value: unknown): Acceptance[] {
  return recordsOf(value).map(({ rule, acceptKey, reason }) => ({
    rule: textOf(rule),
    acceptKey: textOf(acceptKey),
    reason: reasonOf(reason),
  }));
}

export function staffOf(ctx: Context): StaffState {
  return ctx.state as StaffState;
}

export function memberOf(ctx: Context): Member {
  const { id, email, firstname, lastname } = staffOf(ctx).user;
  return { id, email, name: [firstname, lastname].filter(Boolean).join(' ') || email };
}

export function checkerOf(strapi: Core.Strapi, ctx: Context, uid: string): PermissionChecker {
  const { userAbility } = staffOf(ctx);
  return strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid });
}

/** The draft row with who wrote it, for permissions that hold only for one's own entries. */
export async function draftRow(strapi: Core.Strapi, { uid, documentId, locale }: Target): Promise<unknown> {
  if (!(uid in strapi.contentTypes)) return null;
  return strapi.db.query(uid as UID.ContentType).findOne({
    where: { documentId, publishedAt: null, ...(locale ? { locale } : {}) },
    populate: { createdBy: true, updatedBy: true },
  });
}

/** @throws {ForbiddenError} unless Strapi lets this person do that with the document */
export async function assertMay(strapi: Core.Strapi, ctx: Context, target: Target, action: ContentAction): Promise<void> {
  const row = await draftRow(strapi, target);
  if (!row) throw new errors.NotFoundError('There is no such draft: save it first.');
  if (!checkerOf(strapi, ctx, target.uid).can[action](row)) throw new errors.ForbiddenError('You may not do this with this document.');
}
