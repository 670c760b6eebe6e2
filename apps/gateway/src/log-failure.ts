import type { Problem } from '@mayfly/contracts/problem';
import type { Logger } from './gateway-deps.ts';

/** Logs a fault of ours, once, at the edge. A store that is away has been told of where it was found to be. */
export function logFailure(logger: Logger, error: unknown, { code, requestId }: Problem): void {
  if (code === 'internal_error') logger.error('request failed', { requestId, error });
}
