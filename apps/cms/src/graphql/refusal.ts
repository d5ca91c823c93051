import type { Context } from 'koa';

const CODES: Record<number, string> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 405: 'METHOD_NOT_ALLOWED' };

/** Answers in the shape of a GraphQL error. */
export function refuseGraphql(ctx: Context, status: 401 | 403 | 405, message: string): void {
  ctx.status = status;
  ctx.body = { errors: [{ message, extensions: { code: CODES[status] } }] };
}
