import * as React from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

/**
 * What the server answers at an address of the admin's API.
 * @param version asks again whenever it changes
 */
export function useLoaded<Answer>(path: string, version = ''): Answer | 'loading' | 'failed' {
  const { get } = useFetchClient();
  const [answer, setAnswer] = React.useState<Answer | 'loading' | 'failed'>('loading');
  React.useEffect(() => {
    const stop = new AbortController();
    get<Answer>(path, { signal: stop.signal }).then(
      ({ data }) => !stop.signal.aborted && setAnswer(data),
      () => !stop.signal.aborted && setAnswer('failed'),
    );
    return () => stop.abort();
  }, [get, path, version]);
  return answer;
}
