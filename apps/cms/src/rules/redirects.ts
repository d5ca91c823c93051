import { pageAddress, toCmsLocale, toPagePath, uidOf } from '@meridian/content-model';
import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { waitForTurn } from './wait-for-turn';

interface Redirect {
  documentId: string;
  kind: 'moved' | 'withdrawn' | null;
  fromPath: string | null;
  toPath: string | null;
}

type Field = 'fromPath' | 'toPath';

const REDIRECT = uidOf('redirect');
const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'publish']);
/** Any number of its own, so that only writes of redirects wait for each other. */
const TURN = 7_301;

/** A path within the site, as browsers send it: one slash first, no spaces, backslashes, control or other letters. */
const SITE_PATH = /^\/(?!\/)[\w\-./~%?=&+,:@!$'()*;#]*$/;

/**
 * Refuses redirects that would lead nowhere, out of the site, round in a circle or over another redirect, or that hide behind a page.
 * What is checked is what the write has left, so half a redirect completed in a second save is checked as a whole; and one write waits for
 * the other, so two that are right by themselves and wrong together cannot both be kept.
 */
export function checkRedirects(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== REDIRECT || !WRITES.has(context.action)) return next();
    return await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      await waitForTurn(strapi, trx, TURN);
      const result = await next();
      const { status, documentId: given } = context.params as { status?: unknown; documentId?: string };
      // A clone is given the document that it copies, and answers with the new one.
      const documentId = (context.action === 'clone' ? undefined : given) ?? (result as { documentId: string }).documentId;
      await assertRedirect(strapi, documentId, context.action === 'publish' || status === 'published');
      return result;
    });
  });
}

async function assertRedirect(strapi: Core.Strapi, documentId: string, isPublished: boolean): Promise<void> {
  const redirects = strapi.db.query(REDIRECT as UID.ContentType);
  const isDraft = (draft: boolean) => ({ publishedAt: draft ? { $null: true } : { $notNull: true } });
  const own: Redirect[] = await redirects.findMany({ where: { documentId, ...isDraft(true) } });
  const others: Redirect[] = await redirects.findMany({
    // While it is a draft, what others will say; once it is published, what visitors get now as well.
    where: { documentId: { $ne: documentId }, ...(isPublished ? {} : isDraft(true)) },
  });
  for (const redirect of own) {
    assertAddresses(redirect);
    assertNoChain(redirect, others);
    await assertNoPage(strapi, redirect);
  }
}

function assertAddresses({ fromPath, toPath, kind }: Redirect): void {
  for (const [field, path] of [
    ['fromPath', fromPath],
    ['toPath', toPath],
  ] as const) {
    if (path && !SITE_PATH.test(path)) refuse(field, `"${path}" is not an address of this site. Write it like /conditions/sciatica.`);
  }
  if (fromPath && toPagePath(fromPath) !== fromPath) {
    refuse('fromPath', `Visitors never come to ${fromPath}: the site opens it as ${toPagePath(fromPath)}. Write it like that.`);
  }
  const leadsTo = toPath?.split(/[?#]/, 1)[0];
  if (kind !== 'withdrawn' && leadsTo && SITE_PATH.test(leadsTo) && toPagePath(leadsTo) !== leadsTo) {
    refuse('toPath', `The site opens ${leadsTo} as ${toPagePath(leadsTo)}, over one more redirect. Write it like that.`);
  }
  if (kind !== 'withdrawn' && fromPath && toPath && toPagePath(toPath) === fromPath) {
    refuse('toPath', 'The new address is the old one: visitors would go round in a circle.');
  }
}

function assertNoChain({ fromPath, toPath, kind }: Redirect, others: readonly Redirect[]): void {
  if (fromPath && others.some((other) => other.fromPath === fromPath)) {
    refuse('fromPath', `There is a redirect from ${fromPath} already. Change that one.`);
  }
  const leadsTo = kind !== 'withdrawn' && toPath ? toPagePath(toPath) : undefined;
  const onward = others.find((other) => leadsTo && other.fromPath === leadsTo);
  if (onward) {
    const what = onward.kind === 'withdrawn' ? 'been withdrawn' : `moved to ${onward.toPath}`;
    refuse('toPath', `${leadsTo} has itself ${what}. Give the address where the page is now.`);
  }
  const inward = others.find((other) => other.kind !== 'withdrawn' && other.toPath && toPagePath(other.toPath) === fromPath);
  if (inward) {
    refuse(
      'fromPath',
      `${inward.fromPath} already leads to ${fromPath}. Change that redirect first, so that visitors are sent on only once.`,
    );
  }
}

/** A page that is there is shown, whatever redirects say: the redirect would seem to work and do nothing. */
async function assertNoPage(strapi: Core.Strapi, { fromPath }: Redirect): Promise<void> {
  const address = fromPath ? pageAddress(fromPath) : undefined;
  if (!address || !fromPath) return;
  if (address.kind === 'fixed') refuse('fromPath', `${fromPath} is a page that this site always has.`);
  const page = await strapi.db.query(uidOf(address.name) as UID.ContentType).findOne({
    where: { slug: address.slug, locale: toCmsLocale(address.locale), publishedAt: { $notNull: true } },
  });
  if (page) refuse('fromPath', `A page is published at ${fromPath}. Unpublish it or change its address first.`);
}

function refuse(field: Field, message: string): never {
  throw new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] });
}
