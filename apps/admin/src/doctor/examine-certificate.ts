import { checkServerIdentity, type PeerCertificate, type TLSSocket } from 'node:tls';
import type { Finding } from './finding.ts';

export type ShownCertificate = { readonly certificate: PeerCertificate; readonly isTrusted: boolean };

/** What a server has shown; whether it is trusted apart from its name and its times. */
export function shownBy(socket: TLSSocket): ShownCertificate {
  const error: unknown = socket.authorizationError;
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error ?? '');
  const isOtherwiseTold = ['ERR_TLS_CERT_ALTNAME_INVALID', 'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'].includes(reason);
  return { certificate: socket.getPeerCertificate(), isTrusted: socket.authorized || isOtherwiseTold };
}

/** `about` is where it was shown, `name` whom it must be for; `now` in milliseconds. */
export function examineCertificate(
  { certificate, isTrusted }: ShownCertificate,
  { about, name, now }: { readonly about: string; readonly name: string; readonly now: number },
): Finding[] {
  const begins = Date.parse(certificate.valid_from);
  const ends = Date.parse(certificate.valid_to);
  const found: [Finding['kind'], boolean][] = [
    ['certificate_wrong_name', checkServerIdentity(name, certificate) !== undefined],
    ['certificate_expired', ends <= now],
    ['certificate_not_yet_valid', begins > now],
    ['certificate_ends_soon', ends > now && ends - now < soon(ends - begins)],
    ['certificate_untrusted', !isTrusted],
  ];
  return found.filter(([, isSo]) => isSo).map(([kind]) => ({ kind, about, want: name }));
}

const fortnightMs = 14 * 86_400_000;

/** What renews certificates does so in their last third, however long they live. */
function soon(lifetimeMs: number): number {
  return Math.min(fortnightMs, lifetimeMs / 4);
}
