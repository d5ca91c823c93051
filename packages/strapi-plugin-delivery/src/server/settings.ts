import type { Core } from '@strapi/strapi';

/** How the plugin is set up; each has a variable of the environment as its default. */
export interface Settings {
  /** What readers present, from DELIVERY_TOKEN. */
  token: string;
  /** Events that are kept; a reader further behind reads everything anew. */
  keepEvents: number;
  /** Milliseconds from one comparison of content and log to the next, the first at start; 0 never compares. */
  reconcileEvery: number;
  /** Milliseconds that an answer waits for what the request published to be live on the connected readers; 0 does not wait. */
  acknowledgeWithin: number;
}

interface Environment {
  (name: string, fallback: string): string;
  int(name: string, fallback: number): number;
}

const MINIMUM_TOKEN_LENGTH = 16;

/** The settings where the project gives none. */
export function defaultSettings({ env }: { env: Environment }): Settings {
  return {
    token: env('DELIVERY_TOKEN', ''),
    keepEvents: env.int('DELIVERY_KEEP_EVENTS', 10_000),
    reconcileEvery: env.int('DELIVERY_RECONCILE_EVERY', 60_000),
    acknowledgeWithin: env.int('DELIVERY_ACKNOWLEDGE_WITHIN', 500),
  };
}

/** @throws {Error} naming the first setting that cannot be used, and what to set */
export function assertSettings(settings: Settings): void {
  if (settings.token.length < MINIMUM_TOKEN_LENGTH) {
    throw new Error(`token is missing or too short: set DELIVERY_TOKEN to a random value of at least ${MINIMUM_TOKEN_LENGTH} characters`);
  }
  if (!Number.isInteger(settings.keepEvents) || settings.keepEvents < 1) {
    throw new Error('keepEvents must be a whole number of at least 1: set DELIVERY_KEEP_EVENTS, or leave it out for 10000');
  }
  for (const name of ['reconcileEvery', 'acknowledgeWithin'] as const) {
    if (Number.isInteger(settings[name]) && settings[name] >= 0) continue;
    throw new Error(`${name} must be a number of milliseconds, 0 or more`);
  }
}

/** The settings of a running Strapi. */
export function readSettings(strapi: Core.Strapi): Settings {
  const { token, keepEvents, reconcileEvery, acknowledgeWithin } = strapi.config.get<Settings>('plugin::delivery');
  return { token, keepEvents, reconcileEvery, acknowledgeWithin };
}
