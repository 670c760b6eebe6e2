import type { ErrorCode } from '@mayfly/contracts/error-code';
import type { NearMiss } from '@mayfly/contracts/http-api';
import type { Problem } from '@mayfly/contracts/problem';

/** Everything this package rejects with, but for an abort, which rejects with the signal's own reason. */
export class MayflyError extends Error {
  override readonly cause: Failure;

  constructor(cause: Failure) {
    super(describe(cause), { cause });
    this.name = 'MayflyError';
    this.cause = cause;
  }
}

export type Failure =
  /** The server understood and said no. */
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly status: number;
      readonly retryAfterSeconds: number | undefined;
      readonly problem: Problem;
    }
  /** No answer, or none that Mayfly gave: the line is down, or something in between answered instead. */
  | { readonly kind: 'unreachable'; readonly error: unknown }
  /** The awaited message did not come in time; these came and did not match. */
  | { readonly kind: 'timed_out'; readonly nearMisses: readonly NearMiss[] };

export function isRefusal(error: unknown, code: ErrorCode): boolean {
  return error instanceof MayflyError && error.cause.kind === 'refused' && error.cause.code === code;
}

export function refusal(problem: Problem, retryAfterSeconds?: number): MayflyError {
  const { code, status } = problem;
  return new MayflyError({ kind: 'refused', code, status, retryAfterSeconds, problem });
}

export function unreachable(error: unknown): MayflyError {
  return new MayflyError({ kind: 'unreachable', error });
}

function describe(failure: Failure): string {
  switch (failure.kind) {
    case 'refused':
      return `${failure.problem.title} (${failure.code})`;
    case 'unreachable':
      return 'Mayfly did not answer';
    case 'timed_out':
      return ['No message matched in time', ...failure.nearMisses.map(describeMiss)].join('\n');
  }
}

/** A stranger's words: as JSON they stay on their line. */
function describeMiss({ from, subject, failed }: NearMiss): string {
  return `  came and did not match by ${failed}: ${JSON.stringify(subject)} from ${JSON.stringify(from.address)}`;
}
