/** A failure that the person at the keyboard can act on: the message is one sentence that says what to do. */
export class LauncherError extends Error {
  override name = 'LauncherError';
  /** Lines to print above the sentence, such as the end of a log. */
  readonly details: string;

  constructor(message: string, options: ErrorOptions & { details?: string } = {}) {
    super(message, options);
    this.details = options.details ?? '';
  }
}

/** The code of a system error (`ENOENT`, `EADDRINUSE`, …), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
