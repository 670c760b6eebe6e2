import type { ErrorCode } from '@mayfly/contracts/error-code';
import { isInboxError } from '@mayfly/inbox/inbox-error';

/** RFC 5321 reply code, RFC 3463 enhanced status code, and words that carry nothing a peer sent. */
export type SmtpReply = { readonly code: number; readonly enhanced: string; readonly text: string };

/** Codes that SMTP can never meet answer like any other fault of ours: try again. */
export const fault: SmtpReply = {
  code: 451,
  enhanced: '4.3.0',
  text: 'Something went wrong here; please try again later',
};

export const shuttingDown: SmtpReply = { code: 421, enhanced: '4.3.2', text: 'Shutting down; please try again' };

const replies: Record<ErrorCode, SmtpReply> = {
  relay_refused: { code: 550, enhanced: '5.7.1', text: 'Not one of our domains; this server does not relay' },
  recipient_unknown: { code: 550, enhanced: '5.1.1', text: 'No such inbox' },
  inbox_gone: { code: 550, enhanced: '5.2.1', text: 'This inbox has ceased to exist' },
  inbox_full: { code: 452, enhanced: '4.2.2', text: 'This inbox is full' },
  message_too_large: { code: 552, enhanced: '5.3.4', text: 'The message is larger than this server takes' },
  too_many_recipients: { code: 452, enhanced: '4.5.3', text: 'Too many recipients in one transaction' },
  store_full: { code: 452, enhanced: '4.3.1', text: 'No room to store mail at the moment' },
  store_unavailable: { code: 451, enhanced: '4.3.0', text: 'The store is away; please try again later' },
  rate_limited: { code: 421, enhanced: '4.7.0', text: 'Too many requests; please try again later' },
  shutting_down: shuttingDown,
  address_reserved: { code: 550, enhanced: '5.1.1', text: 'No such inbox' },
  address_taken: fault,
  attachment_not_found: fault,
  bad_request: fault,
  challenge_failed: fault,
  challenge_required: fault,
  challenge_unavailable: fault,
  domain_exists: fault,
  domain_in_use: fault,
  domain_not_found: fault,
  domain_not_offered: fault,
  extension_limit_reached: fault,
  internal_error: fault,
  key_not_found: fault,
  key_refused: fault,
  message_not_found: fault,
  method_not_allowed: fault,
  origin_refused: fault,
  request_too_large: fault,
  route_not_found: fault,
  token_refused: fault,
  unsupported_media_type: fault,
};

export const tooMuch: SmtpReply = { code: 421, enhanced: '4.7.0', text: 'Too much of this; please try again later' };
export const noProxyHeader: SmtpReply = { code: 421, enhanced: '4.7.0', text: 'A PROXY header must come first' };
export const tooSlow: SmtpReply = { code: 421, enhanced: '4.4.2', text: 'Too slow; closing the connection' };
export const syntax: SmtpReply = {
  code: 501,
  enhanced: '5.5.4',
  text: 'Syntax error in the command or what follows it',
};
export const unknownParameter: SmtpReply = { code: 555, enhanced: '5.5.4', text: 'Parameter not recognised' };

/** Every refusal there is a reply for, as a label: `550 5.1.1`. */
export const refusals: readonly string[] = [
  ...new Set(
    [...Object.values(replies), tooMuch, tooSlow, syntax, unknownParameter].map(
      ({ code, enhanced }) => `${code} ${enhanced}`,
    ),
  ),
];

export function replyFor(code: ErrorCode): SmtpReply {
  return replies[code];
}

/** What smtp-server wants to be told: an error whose message becomes the reply's text. */
export class SmtpRefusal extends Error {
  readonly responseCode: number;

  constructor(reply: SmtpReply) {
    super(textOf(reply));
    this.name = 'SmtpRefusal';
    this.responseCode = reply.code;
  }
}

export function textOf({ enhanced, text }: SmtpReply): string {
  return `${enhanced} ${text}`;
}

/** The refusal for anything thrown; `unexpected` hears of what was not an expected failure. */
export function refusalFor(error: unknown, unexpected: (error: unknown) => void): SmtpRefusal {
  if (error instanceof SmtpRefusal) return error;
  if (isInboxError(error)) return new SmtpRefusal(replyFor(error.code));
  unexpected(error);
  return new SmtpRefusal(fault);
}
