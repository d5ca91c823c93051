/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ConditionPageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type ConditionPageQuery = { conditions: Array<{ documentId: string, name: string | null } | null> };


export const ConditionPageDocument = {"__meta__":{"hash":"61cf6cacd4230e9df9b2ce6788bf4199c609b1ffce841470b67ff9a6f07dbe1b"}} as unknown as DocumentNode<ConditionPageQuery, ConditionPageQueryVariables>;