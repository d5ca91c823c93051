import { createHash, randomBytes } from 'node:crypto';

/** A token that nobody can guess: 256 random bits as 43 letters. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

export function isToken(value: string): boolean {
  return /^[\w-]{43}$/.test(value);
}

/** What is kept of a token; whoever reads the database cannot open a link with it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
