import type { AddressRules } from '../core/address.ts';
import type { LogEvent } from '../core/event-log.ts';
import type { Touched } from '../core/changes.ts';
import type { Follower } from '../core/follower.ts';
import type { Read } from '../core/render.ts';

/** What the store has to be told about a site; everything else it finds out by rendering. */
export interface PageStoreAdapter {
  /** Asks the content source, and says what the answer depends on. Pages read with `currentRender()?.read(...)`. */
  readonly read: Read;
  /** Where the event log is read: `http://cms:1337/delivery/events`. */
  readonly log: { readonly url: string; readonly token: string };
  /** What an event of the log means for pages. */
  toTouched(event: LogEvent): Touched;
  readonly rules: AddressRules;
  /** On answers that no page gives, such as a redirect to the canonical address. */
  readonly headers: Readonly<Record<string, string>>;
  /** Internal address with a JSON list of the addresses that should be ready before anybody asks. */
  readonly addressList: string;
  /** What else follows the log. */
  readonly followers?: readonly Follower[];
}

let adapter: PageStoreAdapter | undefined;

/** Called once, from a Nitro plugin. */
export function definePageStore(given: PageStoreAdapter): void {
  adapter = given;
}

/** @throws when the site has no plugin that calls `definePageStore()` */
export function pageStoreAdapter(): PageStoreAdapter {
  if (adapter) return adapter;
  throw new Error('The page store knows nothing of this site: call definePageStore() in a plugin in server/plugins.');
}
