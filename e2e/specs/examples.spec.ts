import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '@mayfly/test-peers/free-port';
import { expect } from '@playwright/test';
import { test } from '../harness/fixtures.ts';

test('the example, a sign-up, passes as its README has it', async ({ mayfly, launchOptions }) => {
  test.setTimeout(120_000);
  const { stdout } = await promisify(execFile)('npm', ['test', '--', '--reporter=line'], {
    cwd: fileURLToPath(new URL('../../examples/sign-up', import.meta.url)),
    env: {
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
      MAYFLY_URL: mayfly.url,
      SMTP_PORT: String(mayfly.smtpPort),
      PORT: String(await freePort()),
      CHROMIUM: launchOptions.executablePath ?? '',
    },
  });
  expect(stdout).toContain('1 passed');
});
