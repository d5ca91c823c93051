import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Whether an Authorization header carries the token. Takes equally long whatever is wrong with it. */
export function isBearer(authorization: string, token: string): boolean {
  const presented = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  return token !== '' && presented !== undefined && timingSafeEqual(digest(presented), digest(token));
}
