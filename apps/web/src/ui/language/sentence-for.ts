import type { ErrorCode } from '@mayfly/contracts/error-code';
import type { Language } from './language.ts';

/** Why something was not done: what a MayflyError carries. */
type Failure =
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'unreachable' | 'timed_out' };

/** What happened and what to do, for people. */
export function sentenceFor(failure: Failure, { words, formats }: Pick<Language, 'words' | 'formats'>): string {
  if (failure.kind !== 'refused') return words.failures.unreachable;
  const { code, retryAfterSeconds } = failure;
  if (code === 'rate_limited' && retryAfterSeconds !== undefined) {
    return words.failures.limitedFor(formats.duration(retryAfterSeconds));
  }
  // A newer server may know a code that this page does not.
  return words.errors[code] ?? words.errors.internal_error;
}
