import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';
import { mayflyPage } from '../harness/page.ts';

test('the first screen takes at most 130 kB of JavaScript, and the reader comes with the first mail', async ({
  page,
  send,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  const sizes = await Promise.all(scripts.map(async (url) => gzipSync(await (await fetch(url)).text()).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(130_000);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((url) => url.includes('reader'))).toEqual([]);
  const reader = page.waitForResponse((response) => response.url().includes('reader'));
  await send({ to, subject: 'x', text: 'x' });
  expect((await reader).ok()).toBe(true);
});

test('what installs it is there: a name, a start, and icons of their sizes', async ({ page, mayfly }) => {
  await page.goto('/privacy');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await page.request.get(String(href))).json();
  expect(manifest).toMatchObject({ name: 'Mayfly', start_url: '/', display: 'standalone' });
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await fetch(`${mayfly.url}${src}`);
    expect(icon.headers.get('content-type')).toBe(type);
    const bytes = Buffer.from(await icon.arrayBuffer());
    // Width and height stand in a PNG's first chunk.
    if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow', locale: 'fr' });

  test('an installed page tells the truth without a line, and has kept nobody’s mail', async ({
    page,
    context,
    send,
  }) => {
    const inbox = mayflyPage(page);
    await page.goto('/');
    await expect(inbox.address).toBeVisible();
    const address = (await inbox.address.innerText()).trim();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.reload();
    await send({ to: address, subject: 'nobody keeps this', text: 'x' });
    await page.getByRole('button', { name: /nobody keeps this/ }).click();
    await expect(page.getByRole('article')).toBeVisible();

    const kept = await page.evaluate(async () => {
      const paths: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname);
      return paths.sort();
    });
    expect(
      kept.filter((path) => !/^\/(?:offline|offline\.js|theme\.js|favicon\.svg|assets\/pages-[\w-]+\.css)$/.test(path)),
    ).toEqual([]);
    expect(kept).toContain('/offline');

    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Mayfly est hors de portée.' })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(address);
    await context.setOffline(false);
    await expect(inbox.address).toHaveText(address);
  });
});
