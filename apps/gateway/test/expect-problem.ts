import type { ErrorCode } from '@mayfly/contracts/error-code';
import { type Problem, problem } from '@mayfly/contracts/problem';
import { expect } from 'vitest';

/** Asserts that the answer is the whole RFC 9457 problem for this code, and returns it. */
export async function expectProblem(answer: Response, status: number, code: ErrorCode): Promise<Problem> {
  const told: unknown = await answer.json();
  expect(told).toMatchObject({ status, code });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const parsed = problem.strict().parse(told);
  expect(parsed.requestId).toBe(answer.headers.get('x-request-id'));
  return parsed;
}
