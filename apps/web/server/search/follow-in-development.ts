import type { Follower } from '@meridian/nuxt-page-store/runtime';

/** While developing there is no page store and no log: everything is read again so often. Milliseconds. */
const PERIOD = 5_000;

/** Lets followers work without the page store. Nothing is kept across restarts. */
export function followInDevelopment(...followers: Follower[]): void {
  const access = {
    files: { read: async () => undefined, write: async () => {} },
    build: 'development',
    place: () => ({ epoch: '', position: 0 }),
    isConnected: () => true,
  };
  for (const follower of followers) {
    follower.start?.(access);
    setInterval(() => follower.note({ changed: [], withdrawn: [], everything: true }), PERIOD).unref();
  }
}
