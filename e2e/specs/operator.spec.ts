import { expect } from '@playwright/test';
import { sendTo, test } from '../harness/fixtures.ts';
import { startSetUp } from '../harness/set-ups.ts';

const key = 'a-key-that-only-this-test-holds-0123456789';

test('mail to postmaster and abuse reaches who holds the operator’s key, at every gateway @redis', async () => {
  const env = { MAYFLY_METRICS_PORT: '0', MAYFLY_OPERATOR_KEY: key, MAYFLY_LOG_LEVEL: 'trace' };
  const mayfly = await startSetUp('separate', { env });
  try {
    await sendTo(mayfly.smtpPort, { to: 'postmaster@mayfly.localhost', subject: 'to postmaster', text: 'x' });
    await sendTo(mayfly.smtpPort, { to: 'ABUSE@mayfly.localhost', subject: 'to abuse', text: 'x' });
    for (const { ready } of mayfly.gateways) {
      const messages = `http://127.0.0.1:${ready.metrics?.port}/operator/messages`;
      const headers = { authorization: `Bearer ${key}` };
      const { items } = await (await fetch(messages, { headers })).json();
      expect(items).toMatchObject([{ subject: 'to postmaster' }, { subject: 'to abuse' }]);
      const source = await (await fetch(`${messages}/${items[0].id}/source`, { headers })).text();
      expect(source).toContain('Subject: to postmaster');
      expect((await fetch(messages)).status).toBe(401);
    }
    const lines = [...mayfly.gateways, ...mayfly.ingesters].flatMap((process) => process.lines);
    expect(lines.join('\n')).not.toMatch(new RegExp(`${key}|to postmaster|sender\\.example`));
  } finally {
    await mayfly.stop();
  }
});
