import helmet from 'helmet';
import type { Gate } from './gate.ts';

const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
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

/** The headers of every answer, whatever it turns out to be; a route may only tighten them. */
export function createSecureHeaders(publicUrl: URL | undefined): Gate {
  const common = helmet({
    contentSecurityPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity:
      publicUrl?.protocol === 'https:' ? { maxAge: yearInSeconds, includeSubDomains: false } : false,
  });
  return (req, res, next) => {
    const policy = framePolicies.get(req.url?.split('?', 1)[0]) ?? pagePolicy;
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
