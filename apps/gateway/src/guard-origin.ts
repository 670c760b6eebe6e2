import type { ServerResponse } from 'node:http';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Gate } from './gate.ts';
import { rateLimitHeaders } from './limits/rate-limit-headers.ts';

export type OriginRules = { readonly publicUrl: URL | undefined; readonly allowedOrigins: readonly string[] };

/**
 * Refuses pages of other sites, on every route and both transports. A request without an Origin comes from no
 * page and may pass: nothing here is opened by who asks, only by the token sent along.
 */
export function createOriginGuard({ publicUrl, allowedOrigins }: OriginRules): Gate {
  const allowed = new Set(allowedOrigins);
  return (req, res, next) => {
    const { origin, host } = req.headers;
    res.setHeader('Vary', 'Origin');
    // RFC 9112, 3.2. Whose page it would be is not ours to choose.
    if ((req.headersDistinct.host?.length ?? 0) > 1) return next(new InboxError('bad_request'));
    if (origin === undefined || origin === publicUrl?.origin || isSameOrigin(origin, host)) return next();
    if (!allowed.has(origin)) return next(new InboxError('origin_refused'));
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Expose-Headers', exposed);
    if (req.method === 'OPTIONS' && 'access-control-request-method' in req.headers) return answerPreflight(res);
    next();
  };
}

const exposed = [
  'Content-Disposition',
  'Location',
  'Retry-After',
  'X-Request-Id',
  ...Object.keys(rateLimitHeaders),
].join(', ');

/** The scheme is left out of it: behind a proxy that ends TLS we do not see the browser's. */
function isSameOrigin(origin: string, host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  // Through the same parser, so that a spelled-out default port makes no difference.
  const own = `${protocol}//${host}`;
  return originHost !== '' && URL.canParse(own) && new URL(own).host === originHost;
}

function answerPreflight(res: ServerResponse): void {
  res.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
  res.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, Last-Event-ID, X-Api-Key');
  res.setHeader('Access-Control-Max-Age', '600');
  res.statusCode = 204;
  res.end();
}
