import * as React from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

/** Sends something to the server. It throws an error with the server's own words, which say what to do. */
export type Send = <Answer>(path: string, body: object) => Promise<Answer>;

export function useSend(): Send {
  const { post } = useFetchClient();
  return React.useCallback(
    async <Answer>(path: string, body: object) => {
      try {
        return (await post<Answer>(path, body)).data;
      } catch (error) {
        throw new Error(isFetchError(error) ? error.message : 'The server did not answer. Try again in a moment.', { cause: error });
      }
    },
    [post],
  );
}
