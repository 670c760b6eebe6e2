import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/{src,test}/**/*.test.{ts,tsx}', 'scripts/*.test.mjs'],
    setupFiles: ['scripts/fail-on-console.mjs'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A test that is left unfinished or asserts nothing proves nothing.
    allowOnly: false,
    expect: { requireAssertions: true },
    // How hard tests try that can try harder; `npm run test:long` asks for it.
    provide: { tier: process.env.MAYFLY_TEST_TIER === 'long' ? 'long' : 'short' },
  },
});
