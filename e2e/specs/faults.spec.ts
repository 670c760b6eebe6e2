import { createHttpApi } from '@mayfly/client/http-api';
import { expect } from '@playwright/test';
import { sendTo, test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { smtpPortOf, startSetUp, urlOf } from '../harness/set-ups.ts';

// Each of these breaks something, so each has a Mayfly of its own: separate processes on Redis.
test.describe('faults @redis', () => {
  test('an ingester killed right after 250 loses nothing', async () => {
    const mayfly = await startSetUp('separate');
    try {
      const api = createHttpApi({ baseUrl: mayfly.url });
      const { id, token, address } = await api.createInbox({});
      const ingester = mayfly.ingesters[1];
      for (let count = 0; count < 10; count++)
        await sendTo(smtpPortOf(ingester), { to: address, subject: `${count}`, text: 'x' });
      expect(await ingester?.end('SIGKILL')).toBeNull();
      const { items } = await api.list({ inboxId: id, token });
      expect(items.map(({ subject }) => subject)).toEqual([...Array(10).keys()].map(String));
    } finally {
      await mayfly.stop();
    }
  });

  test('while Redis is away senders hear 451 and clients 503; when it is back the tab has what it missed', async ({
    page,
  }) => {
    const mayfly = await startSetUp('separate', {
      redisArgs: ['--appendonly', 'yes', '--appendfsync', 'always'],
      env: { MAYFLY_DURABILITY: 'disk' },
    });
    try {
      const inbox = mayflyPage(page);
      await page.goto(mayfly.url);
      await expect(inbox.connection).toContainText('Live');
      const address = (await inbox.address.innerText()).trim();
      await sendTo(mayfly.smtpPort, { to: address, subject: 'before', text: 'x' });
      await expect(inbox.rows).toHaveCount(1);

      await mayfly.redis?.kill('SIGKILL');
      await expect(sendTo(mayfly.smtpPort, { to: address, subject: 'refused', text: 'x' })).rejects.toThrow(
        /451 4\.3\.0/,
      );
      const answer = await fetch(`${mayfly.url}/api/v1/inboxes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      await expect(inbox.connection).toContainText('Reconnecting');
      await expect(inbox.rows).toHaveCount(1);

      await mayfly.redis?.start();
      await expect
        .poll(() => sendTo(mayfly.smtpPort, { to: address, subject: 'after', text: 'x' }).catch(String))
        .toBe('250 2.0.0 Stored');
      await expect(inbox.connection).toContainText('Live');
      await expect(inbox.rows.filter({ hasText: 'after' })).toHaveCount(1);
      await expect(inbox.rows.filter({ hasText: 'before' })).toHaveCount(1);
    } finally {
      await mayfly.stop();
    }
  });

  test('a store that keeps nothing on a disk was killed: the tab and the log say that all is lost', async ({
    page,
  }) => {
    const mayfly = await startSetUp('separate');
    try {
      const inbox = mayflyPage(page);
      await page.goto(mayfly.url);
      await expect(inbox.connection).toContainText('Live');
      const address = (await inbox.address.innerText()).trim();
      await sendTo(mayfly.smtpPort, { to: address, subject: 'doomed', text: 'x' });
      await expect(inbox.rows).toHaveCount(1);

      await mayfly.redis?.kill('SIGKILL');
      await mayfly.redis?.start();

      const lost = page.getByRole('region', { name: 'Address lost' });
      await expect(lost).toContainText(address);
      await expect(page.getByText('doomed')).toHaveCount(0);
      const log = () => [...mayfly.gateways, ...mayfly.ingesters].flatMap(({ lines }) => lines);
      await expect.poll(() => log().filter((line) => line.includes('the store came back empty')).length).toBe(1);
      await lost.getByRole('button', { name: 'New address' }).click();
      await expect(inbox.connection).toContainText('Live');
      const next = (await inbox.address.innerText()).trim();
      await sendTo(mayfly.smtpPort, { to: next, subject: 'after', text: 'x' });
      await expect(inbox.rows).toHaveCount(1);
    } finally {
      await mayfly.stop();
    }
  });

  test('a tab whose gateway was killed catches up through the same address when it is back', async ({ page }) => {
    const mayfly = await startSetUp('separate');
    try {
      const inbox = mayflyPage(page);
      await page.goto(mayfly.url);
      await expect(inbox.connection).toContainText('Live');
      const address = (await inbox.address.innerText()).trim();
      const { port } = new URL(urlOf(mayfly.gateways[0]));
      await mayfly.gateways[0]?.end('SIGKILL');
      await expect(inbox.connection).toContainText('Reconnecting');
      await sendTo(mayfly.smtpPort, { to: address, subject: 'while you were away', text: 'x' });
      const again = await mayfly.startGateway(port);
      await expect(inbox.rows).toHaveCount(1);
      await expect(inbox.connection).toContainText('Live');
      await again.end('SIGTERM');
    } finally {
      await mayfly.stop();
    }
  });

  test('SIGTERM ends every process with 0', async () => {
    const mayfly = await startSetUp('separate');
    try {
      for (const process of [...mayfly.gateways, ...mayfly.ingesters]) expect(await process.end('SIGTERM')).toBe(0);
    } finally {
      await mayfly.stop();
    }
  });
});
