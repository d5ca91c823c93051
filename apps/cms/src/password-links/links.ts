import { createHash, randomBytes } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { readRequests, forgetRequest } from './requests';

/** How long a link works: milliseconds. */
const LINK_LASTS = 24 * 60 * 60 * 1000;

const SUPER_ADMIN = 'strapi-super-admin';

/** Who makes a link. */
export interface Maker {
  id: number;
  email: string;
}

/** One of the staff, as whoever makes links sees them. */
export interface StaffMember {
  id: number;
  name: string;
  email: string;
  /** Names of their roles. */
  roles: string[];
  /** Why they can be given no link; empty if they can. */
  obstacle: string;
  /** ISO 8601: since when they have been waiting for a link; null if they did not ask. */
  askedAt: string | null;
  /** ISO 8601: until when a link of theirs works; null if they have none. */
  linkUntil: string | null;
}

interface Account {
  id: number;
  email: string;
  firstname: string | null;
  lastname: string | null;
  isActive: boolean;
  resetPasswordToken: string | null;
  resetPasswordTokenExpiresAt: Date | string | null;
  roles: { code: string; name: string }[];
}

/** Everybody who may sign in, with what stands in the way of a link for them. */
export async function listStaff(strapi: Core.Strapi, maker: Maker): Promise<StaffMember[]> {
  const accounts: Account[] = await strapi.db.query('admin::user').findMany({ populate: { roles: true }, orderBy: { email: 'asc' } });
  const requests = await readRequests(strapi);
  return accounts.map((account) => ({
    id: account.id,
    name: [account.firstname, account.lastname].filter(Boolean).join(' '),
    email: account.email,
    roles: account.roles.map(({ name }) => name),
    obstacle: obstacleFor(account, maker),
    askedAt: requests[account.id] ?? null,
    linkUntil: liveUntil(account),
  }));
}

/**
 * Makes a link with which its holder sets a new password for this account, once, within 24 hours. An earlier link ends. The link is told
 * here and kept nowhere: the database holds only its fingerprint.
 * @returns the path of the page in the admin, and until when it works (ISO 8601)
 * @throws {ValidationError} if this account can be given none, with the reason
 */
export async function makeLink(strapi: Core.Strapi, maker: Maker, id: number): Promise<{ path: string; until: string }> {
  const account: Account | null = await strapi.db.query('admin::user').findOne({ where: { id }, populate: { roles: true } });
  if (!account) throw new errors.NotFoundError('There is no such account. Load the page again.');
  const obstacle = obstacleFor(account, maker);
  // Strapi hides the words of a ForbiddenError from the admin.
  if (obstacle) throw new errors.ValidationError(obstacle);
  const token = randomBytes(32).toString('hex');
  const until = new Date(Date.now() + LINK_LASTS);
  await strapi.service('admin::user').updateById(id, { resetPasswordToken: fingerprintOf(token), resetPasswordTokenExpiresAt: until });
  await forgetRequest(strapi, id);
  strapi.log.info(`Password links: ${maker.email} made a link for ${account.email}, which works once until ${until.toISOString()}.`);
  return { path: `${strapi.config.get('admin.path')}/auth/reset-password?code=${token}`, until: until.toISOString() };
}

/** What the database holds of a link, so that a copy of the database opens no account. */
export function fingerprintOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function obstacleFor({ id, isActive, roles }: Account, maker: Maker): string {
  if (id === maker.id) return 'Change your own password in your profile.';
  if (roles.some(({ code }) => code === SUPER_ADMIN)) return 'Nobody sets the password of a super administrator.';
  return isActive ? '' : 'This account is blocked. Unblock it under Users first.';
}

function liveUntil({ resetPasswordToken, resetPasswordTokenExpiresAt }: Account): string | null {
  if (!resetPasswordToken || !resetPasswordTokenExpiresAt) return null;
  const until = new Date(resetPasswordTokenExpiresAt);
  return until.getTime() > Date.now() ? until.toISOString() : null;
}
