import type { Core } from '@strapi/strapi';

/** Since when somebody waits for a link (ISO 8601), by the id of their account. */
type Requests = Readonly<Record<string, string>>;

function storeOf(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'meridian', key: 'password-requests' });
}

export async function readRequests(strapi: Core.Strapi): Promise<Requests> {
  const stored = await storeOf(strapi).get({});
  return typeof stored === 'object' && stored !== null ? (stored as Requests) : {};
}

/**
 * Notes that somebody at the sign-in page has forgotten their password. Whoever asks learns nothing of whether there is such an account;
 * an account is noted once, so nobody can fill the list.
 */
export async function noteRequest(strapi: Core.Strapi, email: string): Promise<void> {
  const account = await strapi.db.query('admin::user').findOne({ where: { email: email.toLowerCase(), isActive: true } });
  if (!account) return;
  const requests = await readRequests(strapi);
  if (requests[account.id]) return;
  await storeOf(strapi).set({ value: { ...requests, [account.id]: new Date().toISOString() } });
  strapi.log.info(`Password links: somebody at the sign-in page asked for a new password for ${account.email}.`);
}

/** The request is answered. */
export async function forgetRequest(strapi: Core.Strapi, id: number): Promise<void> {
  const { [id]: answered, ...others } = await readRequests(strapi);
  if (answered) await storeOf(strapi).set({ value: others });
}
