import { generateKeyPairSync } from 'node:crypto';
import type { Zone } from '@mayfly/test-peers/dns-server';
import { createTransport, type SendMailOptions } from 'nodemailer';

export type SenderDomain = {
  /** What the domain says of itself in DNS: sent from 192.0.2.1 alone, signed, and strict about it. */
  readonly zone: Zone;
  readonly key: { readonly signingDomain: string; readonly selector: string; readonly privateKey: string };
  /** A mail from `ada@` there with a signature that holds, made by nodemailer. */
  signed(mail?: SendMailOptions): Promise<Buffer>;
};

export const honestIp = '192.0.2.1';

export function createSenderDomain(domain: string, policy = 'v=DMARC1; p=reject'): SenderDomain {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const dkim = { domainName: domain, keySelector: 'key', privateKey };
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows', dkim });
  return {
    key: { signingDomain: domain, selector: 'key', privateKey },
    zone: {
      [`TXT ${domain}`]: [`v=spf1 ip4:${honestIp} -all`],
      [`TXT key._domainkey.${domain}`]: [`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`],
      [`TXT _dmarc.${domain}`]: [policy],
    },
    signed: async (mail = {}) => {
      const { message } = await transport.sendMail({
        from: `Ada <ada@${domain}>`,
        to: 'quiet-river@mayfly.example',
        subject: 'Hello',
        text: 'It arrived.',
        ...mail,
      });
      if (!Buffer.isBuffer(message)) throw new Error('nodemailer made no bytes');
      return message;
    },
  };
}
