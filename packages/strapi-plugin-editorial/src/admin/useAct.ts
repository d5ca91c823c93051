import type { CheckTarget } from './useCheck';
import { useSend } from './useSend';

/** Does something about a document. @throws {Error} with the server's own words, which say what to do */
export type Act = <Answer = unknown>(action: string, more?: object) => Promise<Answer>;

export function useAct(target: CheckTarget): Act {
  const send = useSend();
  return (action, more = {}) => send(`/editorial/${action}`, { ...target, ...more });
}
