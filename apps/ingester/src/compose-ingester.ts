import type { ComposedInboxes } from '@mayfly/inbox/compose-inboxes';
import { createParsePool, usualParsing } from '@mayfly/mail/parse-pool';
import { parseSmallHere } from '@mayfly/mail/parse-small-here';
import { listening } from '@mayfly/runtime/listening';
import type { Lifecycle } from '@mayfly/runtime/run';
import { createSenderAuthentication } from './authenticate-sender.ts';
import { type Certificate, watchCertificate } from './certificate-files.ts';
import { metersFrom } from './compose-meters.ts';
import type { IngesterConfig } from './config.ts';
import { createIngester, type Ingester } from './ingester.ts';
import { ingesterLimits } from './ingester-limits.ts';

type Place = { readonly host: string; readonly port: number };

const nobody = { includes: () => false };
const everybody = { includes: () => true };

/** It runs beside the parser, and the 250 waits no longer for it than this. */
const authenticationLimits = { deadlineMs: 2000, memoryMb: 256 };

/** Starts taking mail; resolves with where. */
export async function composeIngester(
  config: IngesterConfig,
  { inboxes, clock, domains, guesses }: ComposedInboxes,
  lifecycle: Lifecycle,
  workerUrl: URL,
): Promise<{ smtp: Place; lmtp?: Place }> {
  const { logger, onStop, vitals } = lifecycle;
  const pool = createParsePool({ workerUrl, ...usualParsing() });
  onStop('parse pool', () => pool.close());
  const authentication = senderAuthentication(config, workerUrl);
  if (authentication) onStop('sender authentication', authentication.close);
  const tls = await watchedCertificate(config, logger, (certificate) => {
    for (const ingester of [smtp, lmtp]) ingester?.useCertificate(certificate);
  });
  if (tls) onStop('certificate', tls.stop);
  const meters = metersFrom(lifecycle);
  onStop('log of refusals', meters.stop);
  const deps = {
    inboxes,
    meters,
    parse: parseSmallHere(pool),
    authenticate: authentication?.authenticate,
    now: clock.now,
    ...ingesterLimits(config),
    guesses,
    certificate: tls?.certificate,
    serverName: domains.list()[0]?.domain ?? 'localhost',
    onUnexpected: (error: unknown) => logger.error('mail could not be taken', { error }),
  };
  vitals.readyWhen('workers', () => !pool.isOverrun());
  vitals.gauge({ name: 'mayfly_parse_queue', help: 'Mails that wait for a thread to read them.' }, pool.waiting);
  vitals.gauge({ name: 'mayfly_smtp_sessions', help: 'Open SMTP and LMTP connections.' }, () =>
    [smtp, lmtp].reduce((sum, ingester) => sum + (ingester?.sessions() ?? 0), 0),
  );
  const smtp = createIngester({
    ...deps,
    protocol: 'smtp',
    relays: config.MAYFLY_SMTP_RELAYS ?? nobody,
    proxies: config.MAYFLY_SMTP_PROXY_PROTOCOL ?? nobody,
  });
  // Who reaches that port is a relay of the operator's.
  const lmtp =
    config.MAYFLY_LMTP_PORT === undefined
      ? undefined
      : createIngester({ ...deps, protocol: 'lmtp', relays: everybody, proxies: nobody });

  // At once, for each may take as long as the process has.
  onStop('ingester', async () => void (await Promise.all([smtp.close(), lmtp?.close()])));

  const { MAYFLY_SMTP_HOST, MAYFLY_SMTP_PORT, MAYFLY_LMTP_HOST, MAYFLY_LMTP_PORT = 0 } = config;
  const smtpAt = { host: MAYFLY_SMTP_HOST, port: MAYFLY_SMTP_PORT };
  const places = { smtp: await open('MAYFLY_SMTP_PORT', smtp, smtpAt) };
  if (!lmtp) return places;
  const lmtpAt = { host: MAYFLY_LMTP_HOST, port: MAYFLY_LMTP_PORT };
  return { ...places, lmtp: await open('MAYFLY_LMTP_PORT', lmtp, lmtpAt) };
}

/** With the port it got, where any was good enough. */
async function open(setting: string, { listen }: Ingester, at: Place): Promise<Place> {
  const { port } = await listening(setting, at.port, listen(at));
  return { host: at.host, port };
}

/** The bundle of its thread lies beside that of the parser's. */
function senderAuthentication(config: IngesterConfig, parseWorkerUrl: URL) {
  const {
    MAYFLY_AUTHENTICATION_RESULTS: wanted,
    MAYFLY_RESOLVER: resolver,
    MAYFLY_MESSAGE_SIZE: messageBytes,
  } = config;
  if (wanted === 'off' || resolver === undefined) return undefined;
  const workerUrl = new URL('./authentication-worker.js', parseWorkerUrl);
  return createSenderAuthentication({ ...authenticationLimits, workerUrl, resolver, mostBytes: 5 * messageBytes });
}

async function watchedCertificate(
  { MAYFLY_SMTP_TLS_CERT: certPath, MAYFLY_SMTP_TLS_KEY: keyPath }: IngesterConfig,
  logger: Lifecycle['logger'],
  onChange: (certificate: Certificate) => void,
) {
  if (certPath === undefined || keyPath === undefined) return undefined;
  const onBroken = (error: unknown) => logger.warn('the certificate stays as it was', { error });
  return watchCertificate({ certPath, keyPath, onChange, onBroken });
}
