import { generateKeyPairSync } from 'node:crypto';
import { startDns } from '@mayfly/test-peers/dns-server';
import { expect } from '@playwright/test';
import { sendTo, test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { type SetUpName, startSetUp } from '../harness/set-ups.ts';

const key = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const zone = {
  'TXT sender.example': ['v=spf1 ip4:127.0.0.1 -all'],
  'TXT key._domainkey.sender.example': [`v=DKIM1; p=${key.publicKey.toString('base64')}`],
  'TXT _dmarc.sender.example': ['v=DMARC1; p=reject'],
  'TXT _dmarc.forged.example': ['v=DMARC1; p=reject'],
};
const dkim = { domainName: 'sender.example', keySelector: 'key', privateKey: key.privateKey };

for (const name of ['separate', 'embedded'] satisfies SetUpName[]) {
  test(`${name}: the reader says whether a mail is from whom it says, and believes no mail about it @redis`, async ({
    page,
  }) => {
    const dns = await startDns(zone);
    const env = { MAYFLY_AUTHENTICATION_RESULTS: 'on', MAYFLY_RESOLVER: `127.0.0.1:${dns.port}` };
    const mayfly = await startSetUp(name, { env });
    try {
      await page.goto(mayfly.url);
      const inbox = mayflyPage(page);
      await expect(inbox.connection).toContainText('Live');
      const to = (await inbox.address.innerText()).trim();

      await sendTo(mayfly.smtpPort, { to, subject: 'honest', text: 'x', dkim });
      await inbox.rows.filter({ hasText: 'honest' }).getByRole('button').first().click();
      await expect(inbox.reader).toContainText('The sender’s domain vouches for this mail.');
      await expect(inbox.reader).toContainText('SPF pass, DKIM pass, DMARC pass');

      const headers = { 'Authentication-Results': 'mayfly.localhost; spf=pass; dkim=pass; dmarc=pass' };
      await sendTo(mayfly.smtpPort, { to, from: 'boss@forged.example', subject: 'forged', text: 'x', headers });
      await inbox.rows.filter({ hasText: 'forged' }).getByRole('button').first().click();
      await expect(inbox.reader).toContainText('It may be forged.');
      await expect(inbox.reader).toContainText('SPF none, DKIM none, DMARC fail');
    } finally {
      await mayfly.stop();
      dns.stop();
    }
  });
}
