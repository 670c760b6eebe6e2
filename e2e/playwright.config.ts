import { defineConfig } from '@playwright/test';
import type { TestOptions, WorkerOptions } from './harness/fixtures.ts';

const long = process.env.MAYFLY_TEST_TIER === 'long';

/** The whole suite against separate processes; in the other set-ups its smoke, or all of it in the long tier, as is `@long`. */
export default defineConfig<TestOptions, WorkerOptions>({
  testDir: './specs',
  outputDir: './test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // Most of a test is waiting for real processes; a file's tests stay with one worker.
  workers: 2,
  retries: 0,
  metadata: { long },
  use: {
    tier: long ? 'long' : 'short',
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    // They answer in the page's stead, where tests do not see it; what they do has a test of its own.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.MAYFLY_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'separate', use: { setUpName: 'separate' }, ...(long ? {} : { grepInvert: /@long/ }) },
    { name: 'embedded', use: { setUpName: 'embedded' }, ...(long ? {} : { grep: /@smoke/ }), grepInvert: /@redis/ },
    {
      name: 'one-process',
      use: { setUpName: 'one-process' },
      ...(long ? {} : { grep: /@smoke/ }),
      grepInvert: /@redis/,
    },
  ],
});
