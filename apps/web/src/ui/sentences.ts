import type { ErrorCode } from '@mayfly/contracts/error-code';
import { formatDuration } from './format-time.ts';

/** Why something was not done: what a MayflyError carries. */
type Failure =
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'unreachable' | 'timed_out' };

/** What happened and what to do, for people. */
export function sentenceFor(failure: Failure): string {
  if (failure.kind !== 'refused') return unreachable;
  const { code, retryAfterSeconds } = failure;
  if (code === 'rate_limited' && retryAfterSeconds !== undefined) {
    return `That was a lot at once from your network. Try again in ${formatDuration(retryAfterSeconds)}.`;
  }
  // A newer server may know a code that this page does not.
  return sentences[code] ?? sentences.internal_error;
}

const unreachable = 'Mayfly cannot be reached. Check your connection, then try again.';

const sentences: Record<ErrorCode, string> = {
  bad_request: 'Mayfly did not understand that. Reload the page and try again.',
  token_refused: 'This page no longer opens that inbox. Get a new address to go on.',
  key_refused: 'That API key does not count here, or no longer. Ask the operator for another one.',
  key_not_found: 'There is no such API key.',
  origin_refused: 'This page is not allowed to talk to this Mayfly. Open Mayfly at its own address.',
  route_not_found: 'This page and its server do not fit together. Reload the page.',
  message_not_found: 'That message is gone. It was deleted here or in another tab.',
  attachment_not_found: 'That attachment is gone, or could not be read out of the message.',
  method_not_allowed: 'This page and its server do not fit together. Reload the page.',
  address_taken: 'That address is taken, now or once before. Choose another name.',
  address_reserved: 'That name is kept for the operator. Choose another name.',
  domain_not_offered: 'That domain is not offered here. Choose another one.',
  extension_limit_reached: 'This address has reached its longest life and cannot be extended again.',
  inbox_gone: 'This inbox has ended and everything in it is erased.',
  request_too_large: 'That was too large to send.',
  unsupported_media_type: 'This page and its server do not fit together. Reload the page.',
  rate_limited: 'That was a lot at once from your network. Wait a little, then try again.',
  store_unavailable: 'Mayfly is catching its breath. Try again in a few seconds.',
  shutting_down: 'Mayfly is being restarted. Try again in a few seconds.',
  store_full: 'Mayfly is full right now. Inboxes end all the time, so try again in a few minutes.',
  relay_refused: 'Mayfly takes mail only for its own addresses.',
  recipient_unknown: 'There is no such address here.',
  inbox_full: 'This inbox is full. Delete a message to make room.',
  message_too_large: 'That message is larger than Mayfly takes.',
  too_many_recipients: 'That message has more recipients than Mayfly takes at once.',
  internal_error: 'Something went wrong on our side. Try again in a moment.',
};
