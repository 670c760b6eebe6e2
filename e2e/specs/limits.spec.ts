import { createHttpApi } from '@mayfly/client/http-api';
import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { type SetUp, startSetUp } from '../harness/set-ups.ts';

test.describe('a server on which each address makes one inbox, and so does each browser @redis', () => {
  let limited: SetUp;
  test.beforeAll(async () => {
    const env = { MAYFLY_TRUST_PROXY: '1', MAYFLY_CREATE_PER_HOUR: '1', MAYFLY_SESSION_CREATE_PER_HOUR: '1' };
    limited = await startSetUp('separate', { env });
  });
  test.afterAll(() => limited?.stop());

  test('the page says how long it is, counts it down, and has an address when it is over', async ({ browser }) => {
    const context = await browser.newContext({ extraHTTPHeaders: { 'X-Forwarded-For': '192.0.2.1' } });
    const page = await context.newPage();
    await page.clock.install();
    await createFrom('192.0.2.1', limited.url);
    await page.goto(limited.url);
    const note = page.getByText('You can try again in');
    await expect(note).toBeVisible();
    const first = await note.textContent();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeDisabled();
    await page.clock.fastForward('20:00');
    await expect(note).not.toHaveText(String(first));
    await page.clock.fastForward('41:00');
    await expect(note).toHaveCount(0);
    await context.setExtraHTTPHeaders({ 'X-Forwarded-For': '192.0.2.2' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(mayflyPage(page).address).toContainText('@mayfly.localhost');
    await context.close();
  });

  test('a browser that moves to another address is the same one, by a cookie that no script sees', async ({
    browser,
  }) => {
    const context = await browser.newContext({ extraHTTPHeaders: { 'X-Forwarded-For': '192.0.2.3' } });
    const page = await context.newPage();
    await page.goto(limited.url);
    await expect(mayflyPage(page).address).toContainText('@mayfly.localhost');
    expect(await context.cookies()).toMatchObject([
      { name: 'mayfly-session', httpOnly: true, sameSite: 'Strict', path: '/api/v1', expires: -1 },
    ]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await context.setExtraHTTPHeaders({ 'X-Forwarded-For': '192.0.2.4' });
    await page.getByRole('button', { name: 'New address' }).click();
    await expect(page.getByText('That was a lot at once')).toBeVisible();
    await context.close();
  });

  test('two gateways count together, and another address is none of it', async () => {
    const [one, other] = limited.gateways.map(({ ready }) => String(ready.url));
    await createFrom('2001:db8::1', String(one));
    await expect(createFrom('2001:db8::2', String(other))).rejects.toMatchObject({ cause: { code: 'rate_limited' } });
    await createFrom('2001:db8:0:1::1', String(other));
  });
});

function createFrom(address: string, baseUrl: string) {
  const asked: typeof fetch = (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('X-Forwarded-For', address);
    return fetch(url, { ...init, headers });
  };
  return createHttpApi({ baseUrl, fetch: asked }).createInbox({});
}
