import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { Approvals } from '../approvals.ts';
import { textOf } from '../content/values.ts';
import { readSettings } from '../settings.ts';
import { checkForm } from './check.ts';
import { readComments, settleComment, writeComment } from './comments.ts';
import { listDrafts } from './drafts.ts';
import { listDue } from './due.ts';
import { publishInEmergency } from './emergency.ts';
import { closeLink, makeLink, readLinks } from './links.ts';
import { PERMISSIONS } from './permissions.ts';
import { listStates } from './states.ts';
import { publishAllTogether, showTogether } from './together.ts';
import { showImpact, showUsage } from './usage.ts';
import { listWaiting } from './waiting.ts';
import { acceptancesOf, assertMay, bodyOf, memberOf, reasonOf, targetOf } from './request.ts';

type Handler = (ctx: Context, approvals: Approvals) => Promise<unknown>;

/** What the admin's panel asks for, each behind its permission and behind Strapi's own for the document. */
export function createAdminRoutes() {
  return ({ strapi }: { strapi: Core.Strapi }) => {
    const post = (path: string, permission: string | undefined, handler: Handler) => ({
      method: 'POST',
      path,
      handler: async (ctx: Context) => {
        ctx.body = (await handler(ctx, new Approvals(strapi, readSettings(strapi)))) ?? { done: true };
      },
      config: { policies: policiesFor(permission) },
    });
    return {
      type: 'admin',
      routes: [
        ...readingRoutes(strapi),
        post('/check', undefined, (ctx, approvals) => checkForm(strapi, readSettings(strapi), approvals, ctx)),
        post('/states', undefined, async (ctx) => ({ states: await listStates(strapi, readSettings(strapi), ctx) })),
        post('/impact', undefined, (ctx) => showImpact(strapi, ctx)),
        ...talkRoutes(strapi, post),
        post('/request', PERMISSIONS.request, async (ctx, approvals) => {
          const target = targetOf(bodyOf(ctx));
          await assertMay(strapi, ctx, target, 'update');
          await approvals.request(target, memberOf(ctx), textOf(bodyOf(ctx).reason));
        }),
        post('/sign', PERMISSIONS.sign, async (ctx, approvals) => {
          const body = bodyOf(ctx);
          await assertMay(strapi, ctx, targetOf(body), 'read');
          await approvals.sign(targetOf(body), { by: memberOf(ctx), seen: textOf(body.hash), accept: acceptancesOf(body.accept) });
        }),
        post('/reject', PERMISSIONS.sign, async (ctx, approvals) => {
          const target = targetOf(bodyOf(ctx));
          await assertMay(strapi, ctx, target, 'read');
          await approvals.reject(target, memberOf(ctx), reasonOf(bodyOf(ctx).reason));
        }),
        post('/together/plan', undefined, (ctx) => showTogether(strapi, readSettings(strapi), ctx, targetOf(bodyOf(ctx)))),
        post('/together', undefined, (ctx) => publishAllTogether(strapi, ctx, targetOf(bodyOf(ctx)))),
        post('/resolve', undefined, async (ctx, approvals) => {
          const body = bodyOf(ctx);
          await assertMay(strapi, ctx, targetOf(body), 'publish');
          await approvals.resolve(targetOf(body), textOf(body.id), memberOf(ctx), reasonOf(body.reason));
        }),
        post('/emergency', PERMISSIONS.correct, async (ctx, approvals) => {
          const target = targetOf(bodyOf(ctx));
          await assertMay(strapi, ctx, target, 'publish');
          const settings = readSettings(strapi);
          await publishInEmergency(strapi, { settings, approvals }, { target, by: memberOf(ctx), reason: reasonOf(bodyOf(ctx).reason) });
        }),
      ],
    };
  };
}

type Post = (path: string, permission: string | undefined, handler: Handler) => object;

/** Comments of the staff, and links for clinicians outside. */
function talkRoutes(strapi: Core.Strapi, post: Post) {
  return [
    post('/comments', undefined, (ctx) => writeComment(strapi, ctx)),
    post('/comments/settle', undefined, (ctx) => settleComment(strapi, ctx)),
    post('/links', PERMISSIONS.request, (ctx, approvals) => makeLink(strapi, ctx, approvals)),
    post('/links/close', PERMISSIONS.request, (ctx) => closeLink(strapi, ctx)),
  ];
}

/** What every member of the staff may ask; the answers hold only what Strapi lets them read. */
function readingRoutes(strapi: Core.Strapi) {
  const read = (path: string, answer: (ctx: Context) => unknown, permission?: string) => ({
    method: 'GET',
    path,
    handler: async (ctx: Context) => {
      ctx.body = await answer(ctx);
    },
    config: { policies: policiesFor(permission) },
  });
  return [
    read('/types', () => {
      const { gate, policies } = readSettings(strapi);
      const types = gate === 'on' ? Object.keys(policies) : [];
      return { types, signed: types.filter((uid) => policies[uid]?.clinicalFields.length) };
    }),
    read('/usage', (ctx) => showUsage(strapi, ctx)),
    read('/waiting', async (ctx) => ({ items: await listWaiting(strapi, ctx) })),
    read('/drafts', async (ctx) => ({ items: await listDrafts(strapi, ctx) })),
    read('/due', async (ctx) => ({ items: await listDue(strapi, readSettings(strapi), ctx) })),
    read('/comments', (ctx) => readComments(strapi, ctx)),
    read('/links', (ctx) => readLinks(strapi, ctx), PERMISSIONS.request),
  ];
}

function policiesFor(permission: string | undefined) {
  const signedIn = 'admin::isAuthenticatedAdmin';
  return permission ? [signedIn, { name: 'admin::hasPermissions', config: { actions: [permission] } }] : [signedIn];
}
