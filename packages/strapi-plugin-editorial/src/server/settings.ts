import type { Core } from '@strapi/strapi';
import { assertRulesExist, type Policies } from './policy.ts';

/** Where the flag stands that says that all content is a demonstration. */
export interface DemonstrationFlag {
  /** A single type. */
  uid: string;
  /** A boolean field of it. */
  field: string;
}

/** Where reviewers and their credentials are kept. */
export interface ReviewerRecords {
  /** The content type of people who write and review. */
  uid: string;
  /** The field that holds the email of their account in the admin. */
  emailField: string;
  /** A relation from there to whoever holds the credentials. */
  holderField: string;
  /** The component with the credentials, at the holder. */
  credentialsField: string;
}

/** What "where used" and the pages that a publish changes are told by. */
export interface UsageSettings {
  /** Content types that others show as part of themselves: what these use, those use too. */
  shared: readonly string[];
  /** Content types whose documents have pages. */
  pages: readonly string[];
}

export interface Settings {
  /** `off` lets everything through, for tests of other things. Production refuses to start with it. */
  gate: 'on' | 'off';
  /** What happens to a published document that did not pass the gate: it is reported, or taken back. */
  unsafe: 'report' | 'withdraw';
  /** Milliseconds from one check of all that is published to the next, the first at start; 0 never checks. */
  checkEvery: number;
  policies: Policies;
  demonstration: DemonstrationFlag | undefined;
  reviewers: ReviewerRecords | undefined;
  /** Content types of which outside readers see what is published, where a shared draft links to them; of others they see the name. */
  quoted: readonly string[];
  usage: UsageSettings;
}

interface Environment {
  (name: string, fallback: string): string;
  int(name: string, fallback: number): number;
}

/** The settings where the project gives none. */
export function defaultSettings({ env }: { env: Environment }): Settings {
  return {
    gate: env('EDITORIAL_GATE', 'on') as Settings['gate'],
    unsafe: env('EDITORIAL_UNSAFE', 'report') as Settings['unsafe'],
    checkEvery: env.int('EDITORIAL_CHECK_EVERY', 60_000),
    policies: {},
    demonstration: undefined,
    reviewers: undefined,
    quoted: [],
    usage: { shared: [], pages: [] },
  };
}

/** @throws {Error} naming the first setting that cannot be used, and what to set */
export function assertSettings(settings: Settings): void {
  const { gate, unsafe, checkEvery } = settings;
  if (gate !== 'on' && gate !== 'off') throw new Error('gate must be "on": correct EDITORIAL_GATE, or leave it out');
  if (gate === 'off' && process.env.NODE_ENV === 'production') {
    throw new Error('the gate cannot be off in production, since anything could then be published: leave EDITORIAL_GATE out');
  }
  if (unsafe !== 'report' && unsafe !== 'withdraw') throw new Error('unsafe must be "report" or "withdraw": correct EDITORIAL_UNSAFE');
  if (!Number.isInteger(checkEvery) || checkEvery < 0) {
    throw new Error('checkEvery must be a number of milliseconds, 0 or more: correct EDITORIAL_CHECK_EVERY');
  }
  assertRulesExist(settings.policies);
}

/** The settings of a running Strapi. */
export function readSettings(strapi: Core.Strapi): Settings {
  const { gate, unsafe, checkEvery, policies, demonstration, reviewers, quoted, usage } = strapi.config.get<Settings>('plugin::editorial');
  return { gate, unsafe, checkEvery, policies, demonstration, reviewers, quoted, usage };
}
