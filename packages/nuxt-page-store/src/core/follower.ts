import type { Touched } from './changes.ts';

/** A place in the event log. */
export interface LogPlace {
  readonly epoch: string;
  readonly position: number;
}

/** Where a follower keeps files across restarts: beside the pages. */
export interface KeptFiles {
  /** @returns undefined if there is none */
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, content: Uint8Array): Promise<void>;
}

export interface FollowerAccess {
  readonly files: KeptFiles;
  /** Changes with every build. */
  readonly build: string;
  /** Up to where the site has seen the log. */
  place(): LogPlace;
  /** Whether the log is being followed: then the CMS can be asked. */
  isConnected(): boolean;
}

/** Something else than pages that has to follow what is published, such as a search index. */
export interface Follower {
  /** Called once, before the log is read. */
  start?(access: FollowerAccess): void;
  /** Called in the moment in which pages become invalid. Must not take long. */
  note(touched: Touched): void;
  /** Called before the process ends, after the last `note()`. */
  stop?(): Promise<void>;
}
