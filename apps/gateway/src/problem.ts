import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '@mayfly/contracts/error-code';
import type { Problem } from '@mayfly/contracts/problem';
import { isInboxError } from '@mayfly/inbox/inbox-error';
import { httpStatus } from './http-status.ts';
import { RequestRefused } from './parse-request.ts';

/** RFC 9457. Whatever was thrown, a peer learns of it only what stands in the table of codes. */
export function problemOf(error: unknown, requestId: string): Problem {
  const problem = titledProblem(codeOf(error), requestId);
  return error instanceof RequestRefused ? { ...problem, detail: error.detail } : problem;
}

export function titledProblem(code: ErrorCode, requestId: string): Problem {
  const { status, title } = httpStatus[code];
  return { type: `urn:mayfly:problem:${code}`, title, status, code, requestId };
}

export function sendProblem(res: ServerResponse, problem: Problem): void {
  const body = Buffer.from(JSON.stringify(problem));
  res.statusCode = problem.status;
  for (const [name, value] of Object.entries(httpStatus[problem.code].headers ?? {})) res.setHeader(name, value);
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  res.setHeader('Content-Length', body.length);
  res.end(body);
}

function codeOf(error: unknown): ErrorCode {
  if (isInboxError(error)) return error.code;
  // Express and its body parser mark what the peer did wrong with a status.
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  if (status === 413) return 'request_too_large';
  if (status === 415) return 'unsupported_media_type';
  return status >= 400 && status < 500 ? 'bad_request' : 'internal_error';
}
