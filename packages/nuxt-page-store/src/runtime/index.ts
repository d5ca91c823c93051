export type { AddressRules } from '../core/address.ts';
export type { Touched } from '../core/changes.ts';
export type { Follower, FollowerAccess, KeptFiles, LogPlace } from '../core/follower.ts';
export type { LogEvent, TouchedDocument } from '../core/event-log.ts';
export { currentRender, type ReadAnswer, type ReadRequest, type Render } from '../core/render.ts';
export { definePageStore, pageStoreAdapter } from './adapter.ts';
