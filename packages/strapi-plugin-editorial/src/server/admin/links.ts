import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import type { Approvals } from '../approvals.ts';
import { typedLine, typedText } from '../content/typed.ts';
import { textOf } from '../content/values.ts';
import { addLink, findLinks, isOpen, listLinks, revokeLink, type ShareLink } from '../records/links.ts';
import { SHARE_ADDRESS } from '../share/address.ts';
import { createToken, hashOfToken } from '../share/token.ts';
import { LONGEST_COMMENT, readableTarget } from './comments.ts';
import { bodyOf, memberOf } from './request.ts';

/** For how many days a link can be made. */
const DAYS: readonly number[] = [1, 7, 14, 30];
const USUAL_DAYS = 14;
const LONGEST_NAME = 120;
/** How many links to one language of a document can be open at once. */
const MOST_OPEN = 20;
const LISTED = 50;

/** A link as the panel shows it. */
export interface ListedLink extends Pick<ShareLink, 'id' | 'forName' | 'note' | 'byName' | 'at' | 'expiresAt' | 'openedAt' | 'revokedAt'> {
  isOpen: boolean;
}

/** The links to a draft, newest first. */
export async function readLinks(strapi: Core.Strapi, ctx: Context): Promise<{ links: ListedLink[] }> {
  const target = await readableTarget(strapi, ctx, ctx.query as Readonly<Record<string, unknown>>);
  const links = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => listLinks(strapi.db, trx, target));
  return { links: links.slice(0, LISTED).map(listed) };
}

/**
 * Makes a link to a saved draft. Its address is told this once: only a hash of it is kept.
 * @throws {ValidationError} saying what is missing
 */
export async function makeLink(strapi: Core.Strapi, ctx: Context, approvals: Approvals): Promise<{ path: string }> {
  const body = bodyOf(ctx);
  const target = await readableTarget(strapi, ctx, body, 'update');
  if (!approvals.isSigned(target.uid)) throw new errors.ValidationError('Nobody signs texts of this type, so nobody outside is asked.');
  const forName = typedLine(body.forName);
  if (!forName || forName.length > LONGEST_NAME) throw new errors.ValidationError('Say whom the link is for, in up to 120 characters.');
  const note = typedText(body.note);
  if (note.length > LONGEST_COMMENT) throw new errors.ValidationError(`The note is too long: write up to ${LONGEST_COMMENT} characters.`);
  const days = body.days ?? USUAL_DAYS;
  if (typeof days !== 'number' || !DAYS.includes(days)) throw new errors.ValidationError('A link can be open for 1, 7, 14 or 30 days.');
  const expiresAt = new Date(Date.now() + days * 86_400_000).toISOString();
  const token = createToken();
  const { id: byId, name: byName } = memberOf(ctx);
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const open = (await listLinks(strapi.db, trx, target)).filter(isOpen);
    if (open.length >= MOST_OPEN) throw new errors.ValidationError(`There are ${MOST_OPEN} open links to this text. Close one first.`);
    await addLink(strapi.db, trx, hashOfToken(token), { ...target, forName, note, byId, byName, expiresAt });
  });
  return { path: `${SHARE_ADDRESS}${token}` };
}

/** Closes a link. Whoever may make links to the document may close each. */
export async function closeLink(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const id = textOf(bodyOf(ctx).id);
  const [link] = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => findLinks(strapi.db, trx, [id]));
  if (!link) throw new errors.NotFoundError('There is no such link any more. Load the page again.');
  await readableTarget(strapi, ctx, { ...link }, 'update');
  await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => revokeLink(strapi.db, trx, link.id, memberOf(ctx).name));
}

function listed(link: ShareLink): ListedLink {
  const { id, forName, note, byName, at, expiresAt, openedAt, revokedAt } = link;
  return { id, forName, note, byName, at, expiresAt, openedAt, revokedAt, isOpen: isOpen(link) };
}
