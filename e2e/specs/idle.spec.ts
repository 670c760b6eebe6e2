import { type Access, createHttpApi } from '@mayfly/client/http-api';
import { keyEnds } from '@mayfly/test-peers/key-ends';
import { expect } from '@playwright/test';
import { sendTo, test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';
import { type SetUp, startSetUp } from '../harness/set-ups.ts';

const windowMs = 4000;

// A lifetime far longer than the test: whatever ends here ends for want of activity.
test.describe('the idle clock @redis', () => {
  let mayfly: SetUp;
  test.beforeAll(async () => {
    const env = { MAYFLY_IDLE_WINDOW: `${windowMs / 1000}s`, MAYFLY_LIFETIMES: '1h', MAYFLY_DEFAULT_LIFETIME: '1h' };
    mayfly = await startSetUp('separate', { env });
  });
  test.afterAll(() => mayfly?.stop());

  test('an open tab keeps an inbox alive for three windows; when it is closed the inbox ends in about one', async ({
    page,
  }) => {
    const created = page.waitForResponse((response) => response.url().endsWith('/api/v1/inboxes'));
    await page.goto(mayfly.url);
    const { id: inboxId, token, createdAt } = await (await created).json();
    await expect(mayflyPage(page).connection).toContainText('Live');

    const born = Date.parse(createdAt);
    // The store is looked into, for asking Mayfly would itself be activity.
    const ended = await whenGone(mayfly, inboxId, born + 3 * windowMs);
    expect(ended).toBeUndefined();
    await expect(mayflyPage(page).timeLeft).toBeVisible();

    await page.close();
    const closed = Date.now();
    const gone = (await whenGone(mayfly, inboxId, closed + 2 * windowMs)) ?? Number.POSITIVE_INFINITY;
    // A touch is at most a tenth of the window late, so the last one may be that much older than the tab's end.
    expect(gone - closed).toBeGreaterThan(windowMs / 4);
    expect(gone - closed).toBeLessThan(1.5 * windowMs);
    expect(await statusOf({ inboxId, token })).toBe(410);
  });

  test('reading and arriving mail hold it off too, and nothing else does', async () => {
    const api = createHttpApi({ baseUrl: mayfly.url });
    const [read, written, left] = await Promise.all([api.createInbox({}), api.createInbox({}), api.createInbox({})]);
    const until = Date.now() + 3 * windowMs;
    while (Date.now() < until) {
      await api.list({ inboxId: read.id, token: read.token });
      await sendTo(mayfly.smtpPort, { to: written.address, subject: 'still here', text: 'x' });
      await new Promise((resolve) => setTimeout(resolve, windowMs / 8));
    }
    expect(await statusOf({ inboxId: read.id, token: read.token })).toBe(200);
    expect(await statusOf({ inboxId: written.id, token: written.token })).toBe(200);
    expect(await statusOf({ inboxId: left.id, token: left.token })).toBe(410);
    await expect(sendTo(mayfly.smtpPort, { to: left.address, subject: 'too late', text: 'x' })).rejects.toThrow(
      /550 5\.1\.1/,
    );
  });

  async function statusOf({ inboxId, token }: Access): Promise<number> {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${mayfly.url}/api/v1/inboxes/${inboxId}`, { headers })).status;
  }
});

/** When nothing but the tombstone was left; undefined where more was until this instant. */
async function whenGone({ redis }: SetUp, inboxId: string, until: number): Promise<number | undefined> {
  if (!redis) throw new Error('a set-up without Redis');
  while (Date.now() < until) {
    const keys = [...(await keyEnds(redis)).keys()].filter((key) => key.includes(`{${inboxId}}`));
    if (keys.every((key) => key.startsWith('mayfly:tombstone:'))) return Date.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
