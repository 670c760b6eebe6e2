import type { ErrorCode } from '@mayfly/contracts/error-code';

export type HttpStatus = {
  readonly status: number;
  readonly title: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What each expected failure is over HTTP. Those only SMTP can meet are here too: the list is closed. */
export const httpStatus: Readonly<Record<ErrorCode, HttpStatus>> = {
  bad_request: { status: 400, title: 'The request is malformed' },
  token_refused: {
    status: 401,
    title: 'The token does not open this inbox',
    headers: { 'WWW-Authenticate': 'Bearer' },
  },
  key_refused: {
    status: 401,
    title: 'There is no API key, or none that counts',
    headers: { 'WWW-Authenticate': 'ApiKey' },
  },
  origin_refused: { status: 403, title: 'Pages of this origin are not allowed here' },
  challenge_required: { status: 403, title: 'A challenge has to be solved first: see /api/v1/challenge' },
  challenge_failed: { status: 403, title: 'The challenge is not solved, too old, or was used before' },
  relay_refused: { status: 403, title: 'The address is not at a domain of this server' },
  route_not_found: { status: 404, title: 'There is nothing at this path' },
  message_not_found: { status: 404, title: 'The inbox holds no such message' },
  attachment_not_found: { status: 404, title: 'The message has no such attachment' },
  key_not_found: { status: 404, title: 'There is no such API key' },
  domain_not_found: { status: 404, title: 'There is no such domain here' },
  recipient_unknown: { status: 404, title: 'There is no such inbox' },
  method_not_allowed: { status: 405, title: 'The method is not offered at this path' },
  address_taken: { status: 409, title: 'The address is taken or was once' },
  address_reserved: { status: 409, title: 'The address is reserved' },
  domain_not_offered: { status: 409, title: 'The domain is not offered' },
  domain_exists: { status: 409, title: 'The domain is here already' },
  domain_in_use: { status: 409, title: 'The domain may have living inboxes: retire it first' },
  extension_limit_reached: { status: 409, title: 'The inbox already lives as long as it can' },
  inbox_full: { status: 409, title: 'The inbox is full' },
  inbox_gone: { status: 410, title: 'The inbox is gone' },
  request_too_large: { status: 413, title: 'The request is too large' },
  message_too_large: { status: 413, title: 'The message is too large' },
  too_many_recipients: { status: 413, title: 'There are too many recipients' },
  unsupported_media_type: { status: 415, title: 'A body has to be uncompressed application/json' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal_error: { status: 500, title: 'Something went wrong here' },
  challenge_unavailable: {
    status: 503,
    title: 'The service that checks challenges does not answer',
    headers: { 'Retry-After': '10' },
  },
  store_unavailable: { status: 503, title: 'The store is away', headers: { 'Retry-After': '2' } },
  shutting_down: { status: 503, title: 'This server is being replaced; ask again', headers: { 'Retry-After': '1' } },
  store_full: { status: 503, title: 'The store is full', headers: { 'Retry-After': '30' } },
};
