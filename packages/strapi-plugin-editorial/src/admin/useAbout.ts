import * as React from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { CheckTarget } from './useCheck';

export interface About<Answer> {
  /** The newest answer; undefined until there is one. */
  answer: Answer | undefined;
  hasFailed: boolean;
  /** Asks again. */
  refresh: () => void;
}

/** What the server has about a document at an address. @param isAsked false while there is nothing to ask for */
export function useAbout<Answer>(path: string, { uid, documentId, locale }: CheckTarget, isAsked: boolean): About<Answer> {
  const { get } = useFetchClient();
  const [state, setState] = React.useState<{ answer?: Answer; hasFailed?: boolean }>({});
  const [round, setRound] = React.useState(0);
  const refresh = React.useCallback(() => setRound((before) => before + 1), []);
  React.useEffect(() => {
    if (!isAsked || !documentId) return undefined;
    const stop = new AbortController();
    get<Answer>(path, { params: { uid, documentId, locale }, signal: stop.signal }).then(
      ({ data }) => setState({ answer: data }),
      // What was there stays, with the remark that it may be old.
      () => !stop.signal.aborted && setState((before) => ({ ...before, hasFailed: true })),
    );
    return () => stop.abort();
  }, [get, path, uid, documentId, locale, isAsked, round]);
  return { answer: state.answer, hasFailed: state.hasFailed === true, refresh };
}
