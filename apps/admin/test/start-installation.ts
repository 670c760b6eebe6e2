import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '@mayfly/test-peers/certificate-authority';
import { startDns, type Zone } from '@mayfly/test-peers/dns-server';
import { freePort } from '@mayfly/test-peers/free-port';
import { startRedis } from '@mayfly/test-peers/redis-server';
import { startTlsFront } from '@mayfly/test-peers/tls-front';
import { launchApp } from './launch-app.ts';

export const goodZone: Zone = {
  'MX mayfly.example': ['10 localhost'],
  'MX *.wild.example': ['10 localhost'],
  'A localhost': ['127.0.0.1'],
  'PTR 1.0.0.127.in-addr.arpa': ['localhost'],
  'CAA mayfly.example': ['0 issue letsencrypt.org'],
};

export type Installation = Awaited<ReturnType<typeof startInstallation>>;

/**
 * A good installation, each part a real process: Redis, an ingester with a certificate, a gateway, TLS in front of it,
 * and the records that lead to them. `localhost` stands for the host that a public name would name.
 */
export async function startInstallation() {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-installation-'));
  const authority = createAuthority();
  const { cert, key } = authority.issue('localhost');
  const files = { MAYFLY_SMTP_TLS_CERT: join(folder, 'cert.pem'), MAYFLY_SMTP_TLS_KEY: join(folder, 'key.pem') };
  await writeFile(files.MAYFLY_SMTP_TLS_CERT, cert);
  await writeFile(files.MAYFLY_SMTP_TLS_KEY, key);
  let zone = goodZone;
  const dns = await startDns(() => zone);
  const redis = await startRedis(['--maxmemory', '200mb', '--maxmemory-policy', 'noeviction']);
  const [httpPort, metricsPort] = [await freePort(), await freePort()];
  const front = await startTlsFront(httpPort, { cert, key });
  const shared = {
    REDIS_URL: redis.url,
    MAYFLY_DOMAINS: 'mayfly.example,*.wild.example',
    MAYFLY_PUBLIC_URL: `https://localhost:${front.port}`,
    MAYFLY_HTTP_PORT: String(httpPort),
  };
  const operator = { MAYFLY_METRICS_PORT: String(metricsPort), MAYFLY_OPERATOR_KEY: 'k'.repeat(40) };
  const gateway = await launchApp('gateway', {
    ...shared,
    ...operator,
    MAYFLY_CREATE_PER_HOUR: '0',
    MAYFLY_TRUST_PROXY: '127.0.0.1',
  });
  const ingester = await launchApp('ingester', {
    ...shared,
    ...files,
    MAYFLY_SMTP_PORT: '0',
    MAYFLY_METRICS_PORT: '0',
    MAYFLY_SMTP_CONNECTIONS: '0',
  });
  const smtpPort = ingester.said.smtp?.port ?? 0;

  return {
    authority,
    dns,
    front,
    redis,
    gateway,
    ingester,
    smtpPort,
    httpPort,
    metricsPort,
    /** What a doctor of this installation is given. */
    env: {
      ...shared,
      MAYFLY_SMTP_PORT: String(smtpPort),
      MAYFLY_RESOLVER: `127.0.0.1:${dns.port}`,
      NODE_EXTRA_CA_CERTS: authority.certPath,
    },
    publish: (other: Zone) => {
      zone = other;
    },
    heal: () => {
      zone = goodZone;
      dns.ignore(() => false);
      front.behave({});
      front.certify({ cert, key });
    },
    stop: async () => {
      await Promise.all([gateway.end(), ingester.end()]);
      await Promise.all([front.stop(), redis.stop()]);
      dns.stop();
      authority.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
