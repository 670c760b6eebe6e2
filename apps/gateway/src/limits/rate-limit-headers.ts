import type { ServerResponse } from 'node:http';
import type { Counted } from './ask-limits.ts';

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers-06, which clients know; later drafts fold them into two that few
 * do. All times are seconds.
 */
export const rateLimitHeaders = {
  'RateLimit-Limit': 'How many there may be in a window.',
  'RateLimit-Remaining': 'How many of them are left.',
  'RateLimit-Reset': 'Seconds until the next window begins.',
  'RateLimit-Policy': 'The limit and the length of its window in seconds, as `30;w=3600`.',
} as const;

export function tellStanding(res: ServerResponse, { kind, most, windowMs, left, resetMs }: Counted): void {
  const reset = Math.ceil(resetMs / 1000);
  const fields: Record<keyof typeof rateLimitHeaders, string> = {
    'RateLimit-Limit': String(most),
    'RateLimit-Remaining': String(left),
    'RateLimit-Reset': String(reset),
    'RateLimit-Policy': `${most};w=${Math.ceil(windowMs / 1000)}`,
  };
  for (const [name, value] of Object.entries(fields)) res.setHeader(name, value);
  if (kind === 'over') res.setHeader('Retry-After', Math.max(1, reset));
}
