import { expect, type Page } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

test('notifies of mail while nobody looks, once that was chosen, and says nothing of what is in it', async ({
  page,
  context,
  send,
}) => {
  await context.grantPermissions(['notifications']);
  await watchNotifications(page);
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  await look(page, 'away');
  await send({ to, subject: 'before it was chosen', text: 'x' });
  await expect(inbox.rows).toHaveCount(1);
  expect(await seen(page)).toEqual({ asked: [], told: [] });

  await inbox.choose('Notify me of mail');
  await expect(page.getByTestId('announcements')).toHaveText('You will be notified while this page is open.');
  // Asked for once, by a click.
  expect((await seen(page)).asked).toEqual([{ byClick: true }]);
  await send({ to, subject: 'a secret subject', text: 'x' });
  await expect.poll(async () => (await seen(page)).told).toEqual(['New message: Open Mayfly to read.']);

  await look(page, 'here');
  await send({ to, subject: 'in sight', text: 'x' });
  await expect(inbox.rows).toHaveCount(3);
  await look(page, 'away');
  await inbox.choose('Stop notifying me');
  await send({ to, subject: 'no longer wanted', text: 'x' });
  await expect(inbox.rows).toHaveCount(4);
  expect((await seen(page)).told).toHaveLength(1);
});

test('where the browser refuses notifications, the page says so and asks no more', async ({ page, context }) => {
  await context.grantPermissions([]);
  await watchNotifications(page);
  const inbox = mayflyPage(page);
  await inbox.open();
  await inbox.choose('Notify me of mail');
  await expect.poll(async () => (await seen(page)).asked.length).toBe(1);
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('menuitem', { name: 'Notifications are blocked' })).toBeVisible();
});

type Seen = { asked: { byClick: boolean }[]; told: string[] };

/** The browser's own notifications, each noted as it is made. */
async function watchNotifications(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { asked: { byClick: boolean }[]; told: string[] } = { asked: [], told: [] };
    const view = { isAway: false };
    Object.assign(window, { seen, view });
    const ask = Notification.requestPermission.bind(Notification);
    Notification.requestPermission = (...given) => {
      seen.asked.push({ byClick: navigator.userActivation.isActive });
      return ask(...given);
    };
    window.Notification = new Proxy(Notification, {
      construct(made, [title, options]) {
        seen.told.push(`${title}: ${options.body}`);
        return new made(title, options);
      },
    });
    // A browser without a screen shows every page to nobody and calls it visible.
    Object.defineProperty(document, 'hidden', { get: () => view.isAway });
  });
}

async function look(page: Page, where: 'here' | 'away'): Promise<void> {
  await page.evaluate((isAway) => {
    const { view } = window as unknown as { view: { isAway: boolean } };
    view.isAway = isAway;
  }, where === 'away');
}

async function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}
