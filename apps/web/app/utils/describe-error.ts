import { isSitePath } from './site-path';

export interface ErrorDescription {
  title: string;
  lines: string[];
  /** Whether somebody may have come for urgent advice that is not there now. */
  isHealthPageMissing: boolean;
}

/** What a visitor is told for an HTTP status. `reason`: why a page was withdrawn, in the editors' words. */
export function describeError(statusCode: number | undefined, reason?: string): ErrorDescription {
  if (statusCode === 410) {
    return {
      title: 'This page was withdrawn',
      lines: [...(reason ? [reason] : []), 'These pages may help instead:'],
      isHealthPageMissing: false,
    };
  }
  if (statusCode === 404) {
    return {
      title: 'There is no page at this address',
      lines: ['The address may have a typing mistake, or the page may have moved. These pages may help:'],
      isHealthPageMissing: false,
    };
  }
  if (statusCode === 503) {
    return {
      title: 'This page is not available right now',
      lines: ['The system that holds our pages is not answering. We expect it back soon: please try again in a minute.'],
      isHealthPageMissing: true,
    };
  }
  if (statusCode === 502) {
    return {
      title: 'This page could not be put together',
      lines: ['Part of its content is missing, and we do not show a health page with a hole in it. Please try again in a few minutes.'],
      isHealthPageMissing: true,
    };
  }
  return { title: 'Something went wrong', lines: ['Please try again in a few minutes.'], isHealthPageMissing: true };
}

/** A page that exists, but not in the language that was asked for. */
export const UNTRANSLATED: ErrorDescription = {
  title: 'This page has not been translated yet',
  lines: ['It exists in English only.'],
  isHealthPageMissing: false,
};

/** The address of the original, from the data of an error; undefined unless it is one within the site. */
export function readOriginal(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('original' in data)) return undefined;
  const { original } = data;
  return typeof original === 'string' && isSitePath(original) ? original : undefined;
}
