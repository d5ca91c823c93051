export { toAddress, type Address, type AddressRules, type ListRule, type ParameterRule } from './address.ts';
export { Archive, type Cursor } from './archive.ts';
export { Background } from './background.ts';
export type { Touched } from './changes.ts';
export { EventLog, type LogEvent, type TouchedDocument } from './event-log.ts';
export { createFront } from './front-server.ts';
export { PageStore, type Answer } from './page-store.ts';
export type { Rendered } from './rendered.ts';
export { currentRender, type Read, type ReadAnswer, type ReadRequest, Render } from './render.ts';
