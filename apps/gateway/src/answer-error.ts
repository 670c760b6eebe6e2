import type { ErrorRequestHandler } from 'express';
import type { GatewayDeps, Logger } from './gateway-deps.ts';
import { logFailure } from './log-failure.ts';
import { requestIdOf } from './name-request.ts';
import { problemOf, sendProblem } from './problem.ts';

export function createErrorAnswer(logger: Logger, onRefused: GatewayDeps['onRefused']): ErrorRequestHandler {
  return (error, _req, res, _next) => {
    const problem = problemOf(error, requestIdOf(res));
    onRefused?.(problem.code);
    logFailure(logger, error, problem);
    // Half an answer cannot be taken back, but the peer can be told that it is not whole.
    if (res.headersSent) res.destroy();
    else sendProblem(res, problem);
  };
}
