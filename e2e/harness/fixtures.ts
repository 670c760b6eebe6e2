import { test as base, expect } from '@playwright/test';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { type SetUp, type SetUpName, startSetUp } from './set-ups.ts';

export type WorkerOptions = {
  setUpName: SetUpName;
  /** How hard a test tries that can try harder: `npm test` or `npm run test:long`. */
  tier: 'short' | 'long';
  mayfly: SetUp;
};
export type TestOptions = {
  /** Real SMTP, as any sender would; resolves with the reply to DATA. */
  send: (mail: SendMailOptions) => Promise<string>;
  /** Holds each test to this: nothing that a page of ours does is stopped by its own policy. */
  policyKept: undefined;
};

export const test = base.extend<TestOptions, WorkerOptions>({
  setUpName: ['separate', { option: true, scope: 'worker' }],
  tier: ['short', { option: true, scope: 'worker' }],
  mayfly: [
    async ({ setUpName }, use) => {
      const mayfly = await startSetUp(setUpName);
      await use(mayfly);
      await mayfly.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ mayfly }, use) => use(mayfly.url),
  send: async ({ mayfly }, use) => use((mail) => sendTo(mayfly.smtpPort, mail)),
  policyKept: [
    async ({ context }, use) => {
      const refusals: string[] = [];
      context.on('console', (message) => {
        if (isRefusal(message.text())) refusals.push(message.text());
      });
      await use(undefined);
      expect(refusals).toEqual([]);
    },
    { auto: true },
  ],
});

/** How Chromium words what the Content Security Policy or Trusted Types stopped. */
export function isRefusal(text: string): boolean {
  return /Content Security Policy|Trusted(?:HTML|Script|ScriptURL|Types)/.test(text);
}

export async function sendTo(port: number, mail: SendMailOptions): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port });
  const { response } = await transport.sendMail({ from: 'Ada Lovelace <ada@sender.example>', ...mail });
  return response;
}
