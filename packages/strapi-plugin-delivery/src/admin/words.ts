import type { ListedEvent, ListedReader } from './status';

const ACTIONS: Readonly<Record<string, string>> = {
  publish: 'Published',
  update: 'Changed',
  unpublish: 'Withdrawn',
  delete: 'Deleted',
  everything: 'Everything republished',
};

/** What happened, as people say it. */
export function actionOf({ action }: Pick<ListedEvent, 'action'>): string {
  return ACTIONS[action] ?? action;
}

/** How far a reader is behind, as people say it. */
export function progressOf({ lag, isConnected }: Pick<ListedReader, 'lag' | 'isConnected'>): string {
  const progress = lag === 0 ? 'Up to date' : `${lag} behind`;
  return isConnected ? progress : `Not connected, ${progress.toLowerCase()}`;
}

/** How much that should worry: a reader that is away and behind leaves its visitors with what was. */
export function weightOf({ lag, isConnected }: Pick<ListedReader, 'lag' | 'isConnected'>): 'success' | 'warning' | 'neutral' | 'danger' {
  if (isConnected) return lag === 0 ? 'success' : 'warning';
  return lag === 0 ? 'neutral' : 'danger';
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** The name of a language by its code, or the code where that is not one of a language. */
export function languageOf(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    // Strapi takes any text for a code.
    return code;
  }
}

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "3 minutes ago"; both in milliseconds since 1970. */
export function timeAgo(then: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - then) / 1_000));
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const [unit, size] = STEPS.find(([, length]) => seconds >= length) ?? ['second', 1];
  return format.format(-Math.floor(seconds / size), unit);
}

/** What went wrong and what to do about it; by the status of the answer, if there was one. */
export function explainFailure(status: number | undefined): { title: string; advice: string } {
  if (status === 401) return { title: 'You are signed out.', advice: 'Sign in again to see what happened since.' };
  if (status === 403) {
    return { title: 'You may no longer see this.', advice: 'Ask the owner to give your role the permission for Delivery.' };
  }
  if (status !== undefined) {
    return {
      title: `The CMS answered with an error (${status}).`,
      advice: 'It is asked again every two seconds. If that goes on, look into the log of the CMS.',
    };
  }
  return {
    title: 'The CMS does not answer.',
    advice: 'It is asked again every two seconds. If that goes on, see whether the CMS runs and whether you are online.',
  };
}
