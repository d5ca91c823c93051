import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Knex } from 'knex';
import { listByLink } from '../records/comments.ts';
import { findOpenLink, noteOpened, type ShareLink } from '../records/links.ts';
import { listOpinions } from '../records/opinions.ts';
import { readSettings } from '../settings.ts';
import { SHARE_ADDRESS } from './address.ts';
import { readForm } from './body.ts';
import { readSharedDraft } from './draft.ts';
import { Limiter } from './limiter.ts';
import { draftPage, plainPage, type Message } from './page.ts';
import { recordSaying } from './record.ts';
import { parseSaying, type Saying } from './saying.ts';
import { CONTENT_POLICY } from './style.ts';
import { hashOfToken, isToken } from './token.ts';

const MINUTE = 60_000;

const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CONTENT_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
};

const THANKS: ReadonlyMap<string | null, string> = new Map([
  ['comment', 'Your comment was recorded. Thank you.'],
  ['approve', 'Your approval of this text was recorded. Thank you.'],
  ['object', 'Your objection was recorded. Thank you.'],
]);

/**
 * Opens drafts to whoever has a share link. It stands in front of everything else of Strapi's: no session, no account, and no log of
 * requests that would keep the token.
 */
export function openShareDoor(strapi: Core.Strapi): void {
  const door = new ShareDoor(strapi);
  strapi.server.use((ctx: Context, next: Next) => (ctx.path.startsWith(SHARE_ADDRESS) ? door.answer(ctx) : next()));
}

class ShareDoor {
  readonly #strapi: Core.Strapi;
  readonly #views = new Limiter(60, MINUTE);
  readonly #sayings = new Limiter(10, MINUTE);

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async answer(ctx: Context): Promise<void> {
    ctx.set(HEADERS);
    ctx.type = 'text/html; charset=utf-8';
    try {
      if (ctx.method === 'GET' || ctx.method === 'HEAD') return await this.#show(ctx);
      if (ctx.method === 'POST') return await this.#take(ctx);
      ctx.set('Allow', 'GET, HEAD, POST');
      say(ctx, 405, 'This page can only be read', 'Open its address in a browser.');
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#strapi.log.error(`A shared draft could not be shown. ${reason}`);
      say(
        ctx,
        500,
        'This page could not be shown',
        'Something went wrong here. Try again in a moment; nothing that you sent before is lost.',
      );
    }
  }

  async #show(ctx: Context): Promise<void> {
    const link = await this.#find(ctx);
    if (!link) return refuse(ctx);
    if (!this.#views.pass(link.id)) return hold(ctx);
    const thanks = THANKS.get(new URLSearchParams(ctx.querystring).get('said'));
    await this.#render(ctx, link, thanks ? { message: { text: thanks, isFault: false } } : {});
  }

  async #take(ctx: Context): Promise<void> {
    // Without the address nobody can send anything, so no other page can make a reader send; a browser that says it was one is refused still.
    const from = ctx.get('sec-fetch-site');
    if (from && from !== 'same-origin' && from !== 'none') {
      return say(ctx, 403, 'This was sent from another page', 'Open the link that was sent to you, and write there.');
    }
    const link = await this.#find(ctx);
    if (!link) return refuse(ctx);
    if (!this.#sayings.pass(link.id)) return hold(ctx);
    const form = await readForm(ctx);
    if (form === 'no-form') return say(ctx, 415, 'Nothing was sent', 'Open the link that was sent to you, and use the forms there.');
    if (form === 'too-large') {
      return say(ctx, 413, 'This is too long', 'Go back and shorten it, or send several comments. Your browser has kept what you wrote.');
    }
    const saying = parseSaying(form);
    const recorded = await recordSaying({ strapi: this.#strapi, settings: readSettings(this.#strapi) }, hashOfToken(tokenOf(ctx)), saying);
    if (recorded === 'closed') return refuse(ctx);
    if ('fault' in recorded) {
      return this.#render(ctx, link, { status: 400, message: { text: recorded.fault, isFault: true }, typed: saying });
    }
    ctx.status = 303;
    ctx.set('Location', `${ctx.path}?said=${recorded.done}`);
    ctx.body = plainPage('Thank you', 'What you wrote was recorded.');
  }

  /** The link that the address names, if it opens something now. */
  async #find(ctx: Context): Promise<ShareLink | undefined> {
    const token = tokenOf(ctx);
    if (!isToken(token)) return undefined;
    const { db } = this.#strapi;
    return await db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      const link = await findOpenLink(db, trx, hashOfToken(token));
      if (link && !link.openedAt && ctx.method === 'GET') await noteOpened(db, trx, link.id);
      return link;
    });
  }

  async #render(ctx: Context, link: ShareLink, also: { status?: number; message?: Message; typed?: Saying }): Promise<void> {
    const { db } = this.#strapi;
    const draft = await readSharedDraft(this.#strapi, readSettings(this.#strapi), link);
    if (!draft) return refuse(ctx);
    const { said, opinions } = await db.transaction(async ({ trx }: { trx: Knex.Transaction }) => ({
      said: await listByLink(db, trx, link.id),
      opinions: (await listOpinions(db, trx, link)).filter(({ linkId }) => linkId === link.id).reverse(),
    }));
    ctx.status = also.status ?? 200;
    ctx.body = draftPage({ link, draft, said, opinions, message: also.message, typed: also.typed });
  }
}

function tokenOf(ctx: Context): string {
  return ctx.path.slice(SHARE_ADDRESS.length);
}

/** One answer for what never was, is over, was taken back, or leads to what was deleted: nobody learns which. */
function refuse(ctx: Context): void {
  say(
    ctx,
    404,
    'This link opens nothing',
    'It may have run out, been taken back, or been copied without its end. Ask whoever sent it to you for a new one.',
  );
}

function hold(ctx: Context): void {
  ctx.set('Retry-After', '60');
  say(ctx, 429, 'That was a lot in a short time', 'Wait a minute, then load this page again. Your browser has kept what you wrote.');
}

function say(ctx: Context, status: number, title: string, text: string): void {
  ctx.status = status;
  ctx.body = plainPage(title, text);
}
