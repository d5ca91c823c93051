import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { waitForTurn } from '../rules/wait-for-turn';
import { fingerprintOf } from './links';
import { forgetRequest, noteRequest } from './requests';

interface Reset {
  resetPasswordToken: string;
  password: string;
}

interface AuthService {
  forgotPassword(input: { email: string }): Promise<unknown>;
  resetPassword(input: Reset): Promise<{ id: number; email: string }>;
}

/** Resets wait for this. */
const TURN = 0x4d_50_4c;

/**
 * Strapi's own mechanism of password resets, without its mail: what it does with a token (one account, one use, its end, the rules for
 * passwords, the end of every session) stays its own. A forgotten password becomes a request that the owners see.
 */
export function governResets(strapi: Core.Strapi): void {
  strapi.get('services').extend('admin::auth', (own: AuthService) => {
    if (typeof own.forgotPassword !== 'function' || typeof own.resetPassword !== 'function') {
      throw new Error('Password links do not fit this version of Strapi: its service for signing in has another shape.');
    }
    return {
      ...own,
      forgotPassword: ({ email }: { email: string }) => noteRequest(strapi, email),
      resetPassword: (input: Reset) => reset(strapi, own, input),
    };
  });
}

/** One at a time, so that a link that is used twice at once still works once. */
async function reset(strapi: Core.Strapi, own: AuthService, { resetPasswordToken, password }: Reset) {
  try {
    const account = await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      await waitForTurn(strapi, trx, TURN);
      return own.resetPassword({ resetPasswordToken: fingerprintOf(resetPasswordToken), password });
    });
    await forgetRequest(strapi, account.id);
    strapi.log.info(`Password links: ${account.email} set a new password with a link.`);
    return account;
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    strapi.log.warn('Password links: a link was refused, since it was used, has ended, or never was.');
    const message =
      'This link does not work any more: it was used, it is older than a day, or there is a newer one. Ask an owner for another.';
    throw new errors.ApplicationError(message, { cause: error });
  }
}
