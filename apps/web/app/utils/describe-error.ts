import { isSitePath } from './site-path';
import type { Translate } from './translate';

export interface ErrorDescription {
  title: string;
  /** Why the page was withdrawn, in the editors' words. */
  reason?: string | undefined;
  text: string;
  /** Whether somebody may have come for urgent advice that is not there now. */
  isHealthPageMissing: boolean;
}

const KINDS = { 404: 'missing', 410: 'withdrawn', 502: 'incomplete', 503: 'away' } as const;

/** What a visitor is told for an HTTP status. `reason`: why a page was withdrawn, in the editors' words. */
export function describeError(t: Translate, statusCode: number | undefined, reason?: string): ErrorDescription {
  const kind = statusCode && isKnown(statusCode) ? KINDS[statusCode] : 'unknown';
  return {
    title: t(`error.${kind}.title`),
    reason: kind === 'withdrawn' ? reason : undefined,
    text: t(`error.${kind}.text`),
    isHealthPageMissing: kind !== 'missing' && kind !== 'withdrawn',
  };
}

const isKnown = (statusCode: number): statusCode is keyof typeof KINDS => Object.hasOwn(KINDS, statusCode);

/** A page that exists, but not in the language that was asked for. */
export function describeUntranslated(t: Translate): ErrorDescription {
  return { title: t('error.untranslated.title'), text: t('error.untranslated.text'), isHealthPageMissing: false };
}

/** The language of the reason, where it is not the page's; from the data of an error. */
export function readReasonLang(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('reasonLang' in data)) return undefined;
  return typeof data.reasonLang === 'string' ? data.reasonLang : undefined;
}

/** The address of the original, from the data of an error; undefined unless it is one within the site. */
export function readOriginal(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('original' in data)) return undefined;
  const { original } = data;
  return typeof original === 'string' && isSitePath(original) ? original : undefined;
}
