import helmet from 'helmet';
import type { Gate } from './gate.ts';

/** `elsewhere` is where the page may show a frame of ours besides its own server. */
function pagePolicy(elsewhere: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src 'self'${elsewhere}`,
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mayfly mayfly-worker dompurify',
  ].join('; ');
}

/** The frames that show mail: the second of two layers, strong enough alone. `images` are where pictures may come from. */
function framePolicy(images: string): string {
  return [
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src ${images}`,
    "font-src 'none'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Elsewhere only for a message whose reader asked for its pictures. */
const framePolicies: ReadonlyMap<string | undefined, string> = new Map([
  ['/message-frame.html', framePolicy('data:')],
  ['/message-frame-images.html', framePolicy('data: http: https:')],
]);

/** For bytes that came by mail. */
export const downloadPolicy = "sandbox; default-src 'none'";

const yearInSeconds = 31_536_000;

/**
 * The headers of every answer, whatever it turns out to be; a route may only tighten them, but for the one with the
 * widget of somebody else's. Where that is on another origin, `frameUrl` says so, and the page may show it.
 */
export function createSecureHeaders(publicUrl: URL | undefined, frameUrl?: string): Gate {
  const usual = pagePolicy(frameUrl !== undefined && URL.canParse(frameUrl) ? ` ${new URL(frameUrl).origin}` : '');
  const common = helmet({
    contentSecurityPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity:
      publicUrl?.protocol === 'https:' ? { maxAge: yearInSeconds, includeSubDomains: false } : false,
  });
  return (req, res, next) => {
    const policy = framePolicies.get(req.url?.split('?', 1)[0]) ?? usual;
    res.setHeader('Content-Security-Policy', policy);
    res.setHeader('Permissions-Policy', permissionsPolicy);
    common(req, res, next);
  };
}

const permissionsPolicy = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');
