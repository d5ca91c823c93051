import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Whether an Authorization header carries the site's token. Compares in constant time. */
export function isSiteToken(authorization: string, token: string = process.env.SITE_TOKEN ?? ''): boolean {
  const presented = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  return token !== '' && presented !== undefined && timingSafeEqual(digest(presented), digest(token));
}
