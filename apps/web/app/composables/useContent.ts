import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { isCmsError } from '#shared/cms-error';

/**
 * Reads content for a page: the one gateway to data. Runs on the server only.
 * @throws 503 when the CMS does not answer, 502 when its answer is incomplete. Never an empty result in place of an error.
 */
export async function useContent<Result, Variables extends object>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const event = useRequestEvent();
  if (!event) throw new Error('Content can only be read while the server renders.');
  try {
    return await event.context.cms.query(document, variables);
  } catch (error) {
    if (!isCmsError(error)) throw error;
    console.error(error);
    throw createError({
      statusCode: error.statusCode,
      statusMessage: error.statusCode === 503 ? 'Service Unavailable' : 'Bad Gateway',
      cause: error,
    });
  }
}
