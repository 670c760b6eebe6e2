import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

test('what docs/operating.md says of systemd, followed to the letter, ends with mail in a browser over HTTPS @long', async () => {
  test.setTimeout(600_000);
  const program = fileURLToPath(new URL('../walk/enter-root.mjs', import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code, output).toBe(0);
  expect(output).toContain('The mail showed, the certificate was renewed, and the doctor found nothing.');
});
