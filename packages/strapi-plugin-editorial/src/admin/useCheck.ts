import * as React from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { CheckAnswer } from './answer';
import { toRequestData } from './form-data';

/** Milliseconds without typing before the server is asked. */
const ASK_AFTER = 600;

export interface CheckTarget {
  uid: string;
  /** Empty while it is being created. */
  documentId: string;
  locale: string;
}

export interface CheckState {
  /** The newest answer; it stays while the next is awaited. */
  answer: CheckAnswer | undefined;
  /** Whether the answer is for what the form holds now. */
  isCurrent: boolean;
  hasFailed: boolean;
  /** Asks again. */
  refresh: () => void;
}

/**
 * What the server would say of the form as it is, asked whenever typing pauses or the document was saved.
 * @param version when the document was last saved
 */
export function useCheck({ uid, documentId, locale }: CheckTarget, values: unknown, isModified: boolean, version: string): CheckState {
  const { post } = useFetchClient();
  const [state, setState] = React.useState<{ answer?: CheckAnswer; asked?: string; hasFailed?: boolean }>({});
  const [round, setRound] = React.useState(0);
  const refresh = React.useCallback(() => setRound((before) => before + 1), []);
  const body = JSON.stringify({ uid, documentId, locale, ...(isModified || !documentId ? { data: toRequestData(values) } : {}) });
  const asking = `${round} ${version} ${body}`;

  React.useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const { data } = await post<CheckAnswer>('/editorial/check', JSON.parse(body), { signal: stop.signal });
        if (!stop.signal.aborted) setState({ answer: data, asked: asking });
      } catch {
        // Whatever went wrong, the panel says that it does not know; the next pause in typing asks again.
        if (!stop.signal.aborted) setState((before) => ({ ...before, asked: asking, hasFailed: true }));
      }
    }, ASK_AFTER);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [asking, body, post]);

  return { answer: state.answer, isCurrent: state.asked === asking, hasFailed: state.hasFailed === true, refresh };
}
