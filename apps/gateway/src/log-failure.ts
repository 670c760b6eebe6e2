import type { Problem } from '@mayfly/contracts/problem';
import type { Logger } from './gateway-deps.ts';

/** Logs what the peer is not to blame for, once, at the edge; says nothing of refusals. */
export function logFailure(logger: Logger, error: unknown, { status, code, requestId }: Problem): void {
  if (status < 500) return;
  if (code === 'internal_error') logger.error('request failed', { requestId, error });
  else logger.warn('request refused', { requestId, code, error });
}
