export * from './generated/graphql.ts';
export { readFragment, type FragmentType } from './generated/fragment-masking.ts';
