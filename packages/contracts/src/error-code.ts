/**
 * Everything that can go wrong in an expected way. Three tables answer for each code, and the compiler
 * refuses a code that one of them forgot: the SMTP reply (`apps/ingester/src/smtp-reply.ts`), the HTTP
 * status (`apps/gateway/src/http-status.ts`) and the sentence for people (`apps/web/src/ui/language/en.ts`).
 */
export const errorCodes = [
  'bad_request',
  'token_refused',
  'key_refused',
  'origin_refused',
  'challenge_required',
  'challenge_failed',
  'challenge_unavailable',
  'route_not_found',
  'message_not_found',
  'attachment_not_found',
  'key_not_found',
  'method_not_allowed',
  'address_taken',
  'address_reserved',
  'domain_not_offered',
  'domain_not_found',
  'domain_exists',
  'domain_in_use',
  'extension_limit_reached',
  'inbox_gone',
  'request_too_large',
  'unsupported_media_type',
  'rate_limited',
  'store_unavailable',
  'store_full',
  'shutting_down',
  'relay_refused',
  'recipient_unknown',
  'inbox_full',
  'message_too_large',
  'too_many_recipients',
  'internal_error',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
