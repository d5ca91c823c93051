import * as React from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import type { DeliveryStatus } from './status';

/** Milliseconds from an answer to the next question. */
const REFRESH_EVERY = 2_000;
/** A CMS that takes longer is as good as away: milliseconds. */
const ANSWER_WITHIN = 10_000;

export interface Failure {
  /** Of HTTP; undefined if there was no answer at all. */
  status: number | undefined;
}

export interface StatusState {
  /** The newest answer; it stays while later questions fail. */
  status: DeliveryStatus | undefined;
  /** Why the last question was not answered, if it was not. */
  failure: Failure | undefined;
  /** Asks now. */
  refresh: () => void;
}

/** Asks for the state of the log every two seconds while the page can be seen. */
export function useDeliveryStatus(): StatusState {
  const { get } = useFetchClient();
  const [status, setStatus] = React.useState<DeliveryStatus>();
  const [failure, setFailure] = React.useState<Failure>();
  const [round, setRound] = React.useState(0);
  const refresh = React.useCallback(() => setRound((before) => before + 1), []);

  React.useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      // When the page is seen again, that begins a new round.
      if (document.hidden) return;
      try {
        const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(ANSWER_WITHIN)]);
        const { data } = await get<DeliveryStatus>('/delivery/status', { signal });
        if (stop.signal.aborted) return;
        setStatus(data);
        setFailure(undefined);
      } catch (error) {
        if (stop.signal.aborted) return;
        setFailure({ status: isFetchError(error) ? error.status : undefined });
      }
      timer = setTimeout(ask, REFRESH_EVERY);
    };
    void ask();
    document.addEventListener('visibilitychange', refresh, { signal: stop.signal });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [get, refresh, round]);

  return { status, failure, refresh };
}
