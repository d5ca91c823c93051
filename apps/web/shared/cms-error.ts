/** Why the CMS's answer could not be used. */
export type CmsFailure =
  /** No answer: down, restarting, or too slow. */
  | 'unreachable'
  /** An answer that must not be shown: an error, or errors beside data. On a health page a hole is worse than no page. */
  | 'unusable';

/** A failed read from the CMS. `operation` names the document, `cause` what went wrong. */
export class CmsError extends Error {
  override readonly name = 'CmsError';
  readonly failure: CmsFailure;
  readonly operation: string;

  constructor(failure: CmsFailure, operation: string, message: string, cause?: unknown) {
    super(`${operation}: ${message}`, { cause });
    this.failure = failure;
    this.operation = operation;
  }

  /** HTTP status for the visitor: 503 asks to come back, 502 says that the page cannot be trusted now. */
  get statusCode(): 502 | 503 {
    return this.failure === 'unreachable' ? 503 : 502;
  }
}

/** By name, since the app and the server may each bundle their own copy of the class. */
export function isCmsError(error: unknown): error is CmsError {
  return error instanceof Error && error.name === 'CmsError';
}
