import type { ChallengeResponse } from '@mayfly/contracts/challenge';
import type { CreateInboxRequest, CreateInboxResponse } from '@mayfly/contracts/http-api';
import type { HttpCall } from './http-call.ts';
import { isRefusal, unreachable } from './mayfly-error.ts';
import { canSolve, type SolveOptions, solveChallenge, writeSolution } from './solve-challenge.ts';

export type CreateOptions = SolveOptions;

/**
 * Asks for an inbox, and where the server wants a challenge solved first, solves it and asks again; from then on it
 * solves first. A challenge that was solved and not taken is the caller's to try again.
 */
export function withChallenge(call: HttpCall) {
  let required = false;

  async function create(request: CreateInboxRequest, options: CreateOptions = {}): Promise<CreateInboxResponse> {
    const { signal } = options;
    if (required && request.challenge === undefined) return createSolved(request, options);
    try {
      return await call.json('POST', '/inboxes', { signal, body: request });
    } catch (error) {
      if (!isRefusal(error, 'challenge_required') || !canSolve()) throw error;
      required = true;
      return createSolved(request, options);
    }
  }

  async function createSolved(request: CreateInboxRequest, options: CreateOptions): Promise<CreateInboxResponse> {
    const { signal } = options;
    const issued = await call.json<ChallengeResponse>('GET', '/challenge', { signal });
    required = issued.kind !== 'none';
    if (issued.kind === 'none') return call.json('POST', '/inboxes', { signal, body: request });
    const solved = await solveChallenge(issued.challenge, options);
    // Whoever gave this out, a Mayfly did not.
    if (!solved) throw unreachable(new Error('the challenge has no solution'));
    return call.json('POST', '/inboxes', { signal, body: { ...request, challenge: writeSolution(solved) } });
  }

  return create;
}
