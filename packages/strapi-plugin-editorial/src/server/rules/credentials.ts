import type { Credential } from './rule.ts';

/** What allows somebody to review. A degree does not expire and does not license; what is only stated was not checked. */
const ALLOWING: ReadonlySet<string> = new Set(['licence', 'board_certification']);

/** Whether a credential is a licence or certification that has not expired. @param today ISO 8601 day */
export function isValidOn({ kind, expiresOn }: Credential, today: string): boolean {
  return ALLOWING.has(kind) && expiresOn !== null && expiresOn >= today;
}
