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
    if (required && request.challenge === undefined) return createSolved(request, options);
    try {
      return await post(request, options);
    } catch (error) {
      if (!isRefusal(error, 'challenge_required')) throw error;
      required = true;
      return createSolved(request, options);
    }
  }

  async function createSolved(request: CreateInboxRequest, options: CreateOptions): Promise<CreateInboxResponse> {
    const issued = await call.json<ChallengeResponse>('GET', '/challenge', { signal: options.signal });
    required = issued.kind !== 'none';
    const challenge = await answerTo(issued, options);
    options.signal?.throwIfAborted();
    return post(challenge === undefined ? request : { ...request, challenge }, options);
  }

  function post(body: CreateInboxRequest, { signal }: CreateOptions): Promise<CreateInboxResponse> {
    return call.json('POST', '/inboxes', { signal, body });
  }

  return create;
}

/** undefined where there is nothing to answer, or nobody here who could; that the server says then. */
async function answerTo(issued: ChallengeResponse, options: CreateOptions): Promise<string | undefined> {
  if (issued.kind === 'none') return undefined;
  if (issued.kind !== 'pow') return options.askPerson?.(issued);
  if (!canSolve()) return undefined;
  const solved = await solveChallenge(issued.challenge, options);
  // Whoever gave this out, a Mayfly did not.
  if (!solved) throw unreachable(new Error('the challenge has no solution'));
  return writeSolution(solved);
}
