import type { MayflyFixtures, MayflyWorkerFixtures } from '@mayfly/client/playwright';
import { defineConfig } from '@playwright/test';

const { PORT = '4100', CHROMIUM } = process.env;
const shop = `http://127.0.0.1:${PORT}`;

export default defineConfig<MayflyFixtures, MayflyWorkerFixtures>({
  testMatch: '*.spec.ts',
  webServer: { command: 'node shop.mjs', url: shop },
  use: {
    baseURL: shop,
    inboxOptions: { lifetime: '10m' },
    // Unset, Playwright's own browser.
    ...(CHROMIUM ? { launchOptions: { executablePath: CHROMIUM, args: ['--no-sandbox'] } } : {}),
  },
});
