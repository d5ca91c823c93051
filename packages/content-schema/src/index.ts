export * from './generated/graphql.ts';
export { makeFragmentData, readFragment, type FragmentType } from './generated/fragment-masking.ts';
export { DOCUMENT_READS } from './generated/document-reads.ts';
export type { DocumentReads } from './identify.ts';
