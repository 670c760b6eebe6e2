import type { ErrorCode } from '@mayfly/contracts/error-code';

/** An expected failure. Anything else that is thrown is a bug or an outage and is logged where it surfaces. */
export class InboxError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'InboxError';
    this.code = code;
  }
}

export function isInboxError(error: unknown, code?: ErrorCode): error is InboxError {
  return error instanceof InboxError && (code === undefined || error.code === code);
}
